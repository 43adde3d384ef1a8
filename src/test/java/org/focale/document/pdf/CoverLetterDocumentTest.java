package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.focale.document.CvFile;
import org.focale.document.letter.CoverLetterWords;
import org.focale.domain.cv.CvLanguage;
import org.focale.domain.cv.CvTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverLetterDocumentTest {

    private final CoverLetterDocument letters = new CoverLetterDocument(new PdfPress());

    @ParameterizedTest
    @EnumSource
    void aLetterIsAcceptedInTheLookOfEveryTemplate(CvTemplate template) throws Exception {
        Verdict.accepts(print(letter().set(draft -> draft.template = template)));
    }

    @Test
    void itReadsFromWhoWritesToWhoSigns() {
        assertEquals(List.of("Mirela Popescu", "Agente de propreté · après-midi et soirée", "06 00 00 00 12", "mirela.p@exemple.fr",
                "Au Fournil du Neuhof", "67100 Strasbourg", "Le 23 novembre 2026", "Madame, Monsieur,", "J’ai appris :", "accueillir", "compter",
                "Salutations distinguées.", "Mirela Popescu"), lines(print(letter())));
    }

    @Test
    void anAnonymousLetterSaysNoMoreThanTheCv() throws Exception {
        byte[] pdf = print(letter().set(draft -> {
            draft.initials = true;
            draft.showPhone = false;
            draft.showEmail = false;
        }));

        assertEquals("M.\u00a0P.", lines(pdf).getFirst());
        assertFalse(Inside.of(pdf).contains("Popescu"));
    }

    @Test
    void itsDayIsToldInTheLanguageOfTheCv() {
        assertEquals("23. November 2026", lines(print(letter().set(draft -> draft.language = CvLanguage.GERMAN))).get(6));
        assertEquals("23 November 2026", lines(print(letter().set(draft -> draft.language = CvLanguage.ENGLISH))).get(6));
    }

    private static CvFile letter() {
        return CvFile.mirela().set(draft -> {
            draft.letterTo = "Au Fournil du Neuhof\n67100 Strasbourg";
            draft.letter = "Madame, Monsieur,\n\nJ’ai appris :\n- accueillir\n- compter\n\nSalutations distinguées.";
        });
    }

    private byte[] print(CvFile cv) {
        return letters.print(CoverLetterWords.of(cv.content(), cv.cv(), CvFile.TODAY), CvFile.TODAY);
    }

    private static List<String> lines(byte[] pdf) {
        try (var pages = PdfPages.of(pdf)) {
            return pages.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }
}

package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.focale.document.CvFile;
import org.focale.document.CvPeople;
import org.focale.document.cv.CvContent;
import org.focale.domain.cv.CvLanguage;
import org.focale.domain.cv.CvTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every template, for ten people whose CVs are hard to lay out, in three languages.
@Execution(ExecutionMode.CONCURRENT)
class CvTemplatesTest {

    private final CvDocument documents = new CvDocument(new PdfPress());

    @ParameterizedTest
    @EnumSource(CvTemplate.class)
    void everybodysCvIsAcceptedInEveryLanguage(CvTemplate template) {
        assertAll(CvPeople.all().entrySet().stream().flatMap(someone -> Stream.of(CvLanguage.values()).map(language -> () ->
                assertEquals(List.of(), Verdict.complaints(print(someone.getValue().get(), template, language)),
                        template + ", " + someone.getKey() + ", " + language))));
    }

    @Test
    void everyTemplateSaysTheSameInTheSameOrder() {
        for (var someone : CvPeople.all().entrySet()) {
            var said = new ArrayList<String>();
            for (CvTemplate template : CvTemplate.values()) {
                var file = someone.getValue().get().set(draft -> draft.annex = false);
                String words = words(print(file, template, CvLanguage.FRENCH)).replace(" ·", "");
                said.add(RightToLeft.isIn(words) ? anyOrder(words) : words);
            }
            for (String words : said) {
                assertEquals(said.getFirst(), words, someone.getKey());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CvTemplate.class)
    void twoExportsAreTheSameBytes(CvTemplate template) {
        for (var someone : CvPeople.all().values()) {
            assertArrayEquals(print(someone.get(), template, CvLanguage.GERMAN), print(someone.get(), template, CvLanguage.GERMAN));
        }
    }

    @Test
    void theAnnexBeginsAPageAndSaysWhatEachLineRestsOn() {
        try (var pages = PdfPages.of(print(CvPeople.ordinary(), CvTemplate.FOCALE, CvLanguage.FRENCH))) {
            assertEquals(2, pages.count());
            assertFalse(pages.text(0).contains("observé par"), pages.text(0));
            String annex = pages.text(1).replaceAll("\\s+", " ");
            assertTrue(annex.startsWith("D’où viennent ces lignes Annexe au CV de Mirela Popescu."), annex);
            assertTrue(annex.contains("Sauveteur secouriste du travail 28 octobre 2026 CPCV-Est · certificat n° 26-1184"), annex);
            assertTrue(annex.contains("Travailler en équipe · 3 fois, 2 personnes, 2 situations"
                    + " 23 novembre 2026 Chantier éducatif « Jardins du Polygone », Scoprobat · observé par Karim Benali,"
                    + " encadrante technique · en autonomie"
                    + " 16 novembre 2026 Immersion en boulangerie, Au Fournil du Neuhof · observé par Sabine Weber"), annex);
        }
    }

    @Test
    void aGermanCvHasGermanTitlesAndDates() {
        String words = words(print(CvPeople.ordinary(), CvTemplate.AIRY, CvLanguage.GERMAN));

        for (String german : List.of("Berufserfahrung", "seit April 2026", "Durch Ausbildung bestätigte Kompetenzen",
                "3-mal, 2 Personen, 2 Situationen",
                "Ausbildung, Sprachen und Mobilität", "Führerschein B en cours", "selbstständig", "28. Oktober 2026", "41 Jahre")) {
            assertTrue(words.contains(german), () -> german + " in " + words);
        }
    }

    @Test
    void initialsLeaveTheNameOutOfTheWholeFile() throws Exception {
        byte[] pdf = print(CvPeople.ordinary().set(draft -> draft.initials = true), CvTemplate.CLASSIC, CvLanguage.FRENCH);

        String everything = words(pdf) + Inside.of(pdf);
        assertTrue(everything.contains("M.\u00a0P."), everything);
        assertFalse(everything.replace("mirela.p@exemple.fr", "").contains("Popescu"));
        assertFalse(everything.contains("Mirela"));
    }

    @Test
    void linksWriteAndCallAndLeadNowhereElse() throws Exception {
        var links = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(print(CvPeople.ordinary(), CvTemplate.COMPACT, CvLanguage.FRENCH))) {
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                links.add(annotation.getContents() + " " + ((PDActionURI)
                        ((PDAnnotationLink) annotation).getAction()).getURI());
            }
        }
        assertEquals(List.of("06 00 00 00 12 tel:0600000012", "mirela.p@exemple.fr mailto:mirela.p@exemple.fr"), links);
    }

    @Test
    void aCvIsSetOnlyAsCloseAsOnePageTakes() {
        var ordinary = CvPeople.ordinary().content();
        assertEquals(0, documents.onOnePage(ordinary).cv().tightness());

        int closest = 0;
        for (int experiences = 1; experiences < 14; experiences++) {
            var file = CvPeople.ordinary();
            for (int i = 0; i < experiences; i++) {
                file.lived("Agent polyvalent", "Intérim Rhin", "", "2001-03", "2001-10", "Préparation de commandes.");
            }
            var content = file.content();
            var fit = documents.onOnePage(content);
            if (fit.fits()) {
                assertEquals(1, pages(fit.cv().withoutAnnex()));
                assertTrue(fit.cv().tightness() == 0 || pages(content.withoutAnnex().set(fit.cv().tightness() - 1)) == 2, "no closer than it takes");
                assertTrue(fit.cv().tightness() >= closest, "more lines are never set wider");
                closest = fit.cv().tightness();
            } else {
                assertEquals(content, fit.cv(), "left as it was");
                assertTrue(pages(content.withoutAnnex().set(CvContent.TIGHTEST)) > 1);
                assertEquals(fit.pages(), pages(content.withoutAnnex()));
            }
        }
        assertTrue(closest > 2, "some needed it");
    }

    @Test
    void noLetterIsSmallerThanNinePointsHoweverCloseItIsSet() throws Exception {
        for (CvTemplate template : CvTemplate.values()) {
            var sizes = new ArrayList<Float>();
            var content = CvPeople.ordinary().set(draft -> draft.template = template).content().withoutAnnex();
            byte[] pdf = documents.render(content.set(CvContent.TIGHTEST), CvFile.TODAY, List.of());
            try (var document = Loader.loadPDF(pdf)) {
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        sizes.add(letter.getFontSizeInPt());
                    }
                }.getText(document);
            }
            assertTrue(sizes.size() > 500, "the letters must have been seen");
            assertTrue(sizes.stream().allMatch(size -> size > 8.99), () -> template + " " + sizes.stream().distinct().toList());
        }
    }

    /// PDFBox guesses line by line in which direction a line of both is read, and lines end elsewhere in each template.
    private static String anyOrder(String words) {
        return Stream.of(words.replace(".", "").split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private int pages(CvContent content) {
        try (var pages = PdfPages.of(documents.render(content, CvFile.TODAY, List.of()))) {
            return pages.count();
        }
    }

    private byte[] print(CvFile file, CvTemplate template, CvLanguage language) {
        return documents.render(file.set(draft -> {
            draft.template = template;
            draft.language = language;
        }).content(), CvFile.TODAY, List.of());
    }

    /// Without where lines and pages end.
    private static String words(byte[] pdf) {
        try (var pages = PdfPages.of(pdf)) {
            return pages.text().replaceAll("(?m)^.* \\d+ / \\d+$", "").replaceAll("\\s+", " ").replace("- ", "-").strip();
        }
    }
}

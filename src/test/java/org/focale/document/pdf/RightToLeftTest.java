package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.focale.document.CvFile;
import org.focale.document.CvPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Arabic and Hebrew as they are drawn, from left to right; the shapes are those of Unicode's chart FE70–FEFF.
class RightToLeftTest {

    @ParameterizedTest(name = "R{index} – {0}")
    @CsvSource({
        "محمد, \uFEAA\uFEE4\uFEA4\uFEE3",
        "سلام, \uFEE1\uFEFC\uFEB3",
        "دار, \uFEAD\uFE8D\uFEA9",
        "بب, \uFE90\uFE91",
        "שלום, \u05DD\u05D5\u05DC\u05E9",
        "Mirela, Mirela",
    })
    void lettersTakeTheirShapeAndTheirPlace(String read, String drawn) {
        assertEquals(drawn.translateEscapes(), RightToLeft.drawn(read));
    }

    @Test
    void aNumberKeepsItsOrderInsideArabicAndParenthesesTurn() {
        assertEquals("\u05D3 (2006) \u05D2", RightToLeft.drawn("ג (2006) ד"));
    }

    @Test
    void latinTextAroundStaysWhereItIs() {
        assertEquals("a \u05D1\u05D0, b", RightToLeft.drawn("a אב, b"));
    }

    @Test
    void aMarkStaysOnItsLetter() {
        assertEquals("\uFE90\u064E\uFE91\u0650", Normalizer.normalize(RightToLeft.drawn("بِبَ"), Normalizer.Form.NFC));
    }

    @Test
    void theTextOfAPageIsReadAsItWasTyped() {
        try (var pages = PdfPages.of(new CvDocument(new PdfPress()).render(CvPeople.all().get("arabic").get().content(), CvFile.TODAY, List.of()))) {
            String text = pages.text(0).replaceAll("\\s+", " ");
            for (String words : List.of("محمد عبد الرحمن الأحمدي", "Menuisier · نجار", "نجار أثاث", "ورشة الأحمدي", "حلب",
                    "صناعة الأبواب والنوافذ (خشب البلوط) منذ 2006.", "العربية (langue maternelle), français (B1), עברית (notions), հայերեն (A1)",
                    "أبحث عن عمل في النجارة", "Je cherche un emploi de menuisier")) {
                assertTrue(text.contains(words), () -> words + " in " + text);
            }
        }
    }
}

package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.focale.base.Texts;
import org.focale.document.CvFile;
import org.focale.document.html.RecoveryPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoverySheetTest {

    private static final List<String> GROUPS = List.of(
            "QPZR", "Y9X8", "GF2T", "VDW0", "S3JN", "54KH", "CE6M", "UA7L", "PQRZ", "9Y8X", "2GTF", "0WDV", "NJ3S", "HK45", "M6");

    private final RecoverySheet sheets = new RecoverySheet(new PdfPress());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void itIsOnePageAcceptedForArchivesAndScreenReaders(String language) throws Exception {
        byte[] pdf = print(language, "CSC Neuhof", "Poste de l’accueil");

        Verdict.accepts(pdf);
        try (var pages = PdfPages.of(pdf)) {
            assertEquals(1, pages.count());
        }
    }

    @Test
    void evenALongNameLeavesItOnOnePage() {
        try (var pages = PdfPages.of(print("fr", "Association des habitants ".repeat(6), "Poste de l’accueil ".repeat(5)))) {
            assertEquals(1, pages.count());
        }
    }

    @Test
    void theKeyIsReadGroupByGroupWithItsNumber() {
        try (var pages = PdfPages.of(print("fr", "CSC Neuhof", "Accueil"))) {
            String text = pages.text();
            var read = Pattern.compile("\\b[0-9A-Z]{4}\\b|\\bM6\\b").matcher(text.substring(text.indexOf("AGE-SECRET-KEY-1") + 16));
            assertEquals(GROUPS, read.results().map(found -> found.group()).filter(GROUPS::contains).toList());
        }
    }

    @Test
    void itSaysWhoseItIsAndWhatToDo() {
        try (var pages = PdfPages.of(print("fr", "CSC Neuhof", "Accueil"))) {
            String text = pages.text();
            for (String words : List.of("Feuille de secours", "CSC Neuhof · Accueil", "Imprimée le 23 novembre 2026", "AGE-SECRET-KEY-1",
                    "Comment la garder", "Jamais avec l’ordinateur", "Si la phrase de passe est perdue")) {
                assertTrue(text.contains(words), words + " in " + text);
            }
        }
    }

    @Test
    void theKeyIsOnThePageAndNowhereElse() throws Exception {
        String inside = Inside.of(print("fr", "CSC Neuhof", "Accueil"));

        assertTrue(inside.contains("Feuille de secours"));
        GROUPS.forEach(group -> assertFalse(inside.contains(group), "a group of the key is in the metadata"));
    }

    @Test
    void theSheetSaysNothingOfItsKeyWhenNamed() {
        String name = sheet("CSC Neuhof", "Accueil").toString();

        GROUPS.forEach(group -> assertFalse(name.contains(group)));
    }

    private byte[] print(String language, String organisation, String workspace) {
        return sheets.render(sheet(organisation, workspace), Texts.in(Locale.of(language)));
    }

    private static RecoveryPage.Sheet sheet(String organisation, String workspace) {
        return new RecoveryPage.Sheet(organisation, workspace, CvFile.TODAY, "AGE-SECRET-KEY-1", GROUPS);
    }
}

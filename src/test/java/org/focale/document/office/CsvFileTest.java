package org.focale.document.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.focale.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    private static final TableLimits SMALL = new TableLimits(1_000, 10_000, 100, 100, 3, 4, 20, 9, 60);

    @TempDir
    Path folder;

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() {
        var table = read("Suivi 2026\n\nNom;Ville\nKeller;Strasbourg\n\n\"Mo\nser\";Ostwald\nWeiss;Neuhof\n");
        assertEquals(3, table.header().number());
        assertEquals(List.of(4, 6, 7), table.rows().stream().map(Table.Row::number).toList());
        assertEquals("Suivi 2026", table.above().getFirst().cell(0).text());
    }

    @Test
    void shortRowsAreReadAndEmptyCellsAtTheEndAreLeftOut() {
        var table = read("Nom;Ville;Tél\nKeller\nWeiss;;\nMoser;;06 00 00 00 01\n");
        assertEquals(List.of(List.of("Keller"), List.of("Weiss"), List.of("Moser", "", "06 00 00 00 01")), Made.texts(table));
        assertEquals(Cell.EMPTY, table.rows().getFirst().cell(2));
        assertEquals(3, table.width());
    }

    @Test
    void aListOfOneColumnIsNotCutAtAStrayComma() {
        var table = read("Nom\nKeller\nWeiss\nMoser, dit Momo\nSchmitt\n");
        assertEquals(List.of("Nom"), table.names());
        assertEquals("Moser, dit Momo", table.rows().get(2).cell(0).text());
    }

    @Test
    void decimalCommasDoNotLookLikeSeparators() {
        var table = read("Nom;Heures;Taux\nKeller;1,5;0,25\nWeiss;2,5;0,5\n");
        assertEquals(List.of("Keller", "1,5", "0,25"), Made.texts(table).getFirst());
    }

    @Test
    void theSeparatorThatExcelSaysIsBelieved() {
        var table = read("sep=,\r\nNom;Prénom,Ville\r\nKeller;Nadia,Strasbourg\r\n");
        assertEquals(List.of("Nom;Prénom", "Ville"), table.names());
        assertEquals(3, table.rows().getFirst().number());
    }

    @Test
    void anApostropheThatGuardsATextIsTakenAway() {
        var table = read("Nom;Tél\nKeller;'+33 6 00 00 00 01\nWeiss;'cité'\n");
        assertEquals("+33 6 00 00 00 01", table.rows().getFirst().cell(1).text());
        assertEquals("'cité'", table.rows().get(1).cell(1).text());
    }

    @Test
    void aQuoteThatNeverClosesIsToldByItsRow() {
        assertRefused("document.table.quotes", List.of(3), "Nom;Ville\nKeller;Strasbourg\n\"Weiss;Neuhof\nMoser;Ostwald\n");
    }

    @Test
    void aQuoteThatClosesInTheMiddleIsToldByItsRow() {
        assertRefused("document.table.quotes", List.of(2), "Nom;Ville\n\"Kel\"ler;Strasbourg\nWeiss;Neuhof\n");
    }

    @Test
    void aQuoteInsideATextIsAnOrdinaryCharacter() {
        assertEquals("Jean \"Jojo\" Weiss", read("Nom;Ville\nJean \"Jojo\" Weiss;Neuhof\n").rows().getFirst().cell(0).text());
    }

    @Test
    void utf8CutInTheMiddleOfALetterIsDamaged() {
        byte[] whole = "Prénom;Nom\nAïcha;Traoré".getBytes(StandardCharsets.UTF_8);
        assertEquals("document.table.damaged", refused(Made.file(folder, "coupé.csv", Arrays.copyOf(whole, whole.length - 1))).key());
    }

    @Test
    void utf8WithItsMarkAndOtherBytesIsDamaged() {
        byte[] bytes = "\uFEFFPrénom;Nom\nAnna;Keller".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xe9;
        assertEquals("document.table.damaged", refused(Made.file(folder, "mêlé.csv", bytes)).key());
    }

    @Test
    void aFewLettersOfTheOldWesternAlphabetAreEnoughToKnowIt() {
        var bytes = "Nom;Tâche\nKeller;Garde d’enfants à 10 €\n".getBytes(Charset.forName("windows-1252"));
        assertEquals("Garde d’enfants à 10 €", Made.read(Made.file(folder, "ouest.csv", bytes)).rows().getFirst().cell(1).text());
    }

    @Test
    void whatIsNoTableIsSaidNotToBeOne() {
        for (String other : List.of("<html><table><tr><td>Nom</td></tr></table></html>", "%PDF-1.7\n1 0 obj", "{\\rtf1 Nom}", "Nom;\0\0\0\0;x\n")) {
            assertEquals("document.table.not-a-table", refused(Made.csv(folder, other)).key(), other);
        }
        assertEquals("document.table.not-a-table", refused(Made.file(folder, "image.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})).key());
    }

    @Test
    void aFileWithoutARowIsEmpty() {
        for (String nothing : List.of("", "\n\n\n", ";;;\n;;\n", "  \n", "\uFEFF")) {
            assertEquals("document.table.empty", refused(Made.csv(folder, nothing)).key());
        }
    }

    @Test
    void whatIsTooMuchIsRefusedWithItsPlace() {
        assertRefused("document.table.rows", List.of("3"), "a;b\n1;2\n3;4\n5;6\n");
        assertRefused("document.table.columns", List.of(2, 4), "a;b\n1;2;3;4;5\n");
        assertRefused("document.table.cell", List.of("B2", "20"), "a;b\n1;" + "x".repeat(21) + "\n");
        assertRefused("document.table.too-much", List.of(), "a;b;c;d\n1;2;3;4\n5;6;7;8\n");
        assertRefused("document.table.too-large", List.of(0L), "a;b\n" + "1;2\n".repeat(300));
    }

    @Test
    void emptyCellsToTheRightAreNoColumns() {
        var table = TableReader.read(Made.csv(folder, "a;b\n1;2" + ";".repeat(300) + "\n"), null, Progress.NONE, SMALL);
        assertEquals(2, table.width());
    }

    @Test
    void readingTellsHowFarItIsAndStopsWhenCancelled() {
        var file = Made.csv(folder, "Nom;Ville\n" + "Keller;Strasbourg\n".repeat(3_000));
        var reports = new ArrayList<Long>();
        TableReader.read(file, (done, total) -> {
            reports.add(done);
            assertTrue(done <= total);
        });
        assertEquals(6, reports.size());
        assertThrows(CancellationException.class, () -> TableReader.read(file, (_, _) -> {
            throw new CancellationException();
        }));
    }

    @Test
    void aFileThatIsNotThereCannotBeRead() {
        assertEquals("document.table.not-read", refused(folder.resolve("absent.csv")).key());
        assertEquals("document.table.not-read", refused(folder).key());
    }

    private Table read(String text) {
        return Made.read(Made.csv(folder, text));
    }

    private void assertRefused(String key, List<Object> args, String text) {
        var refused = assertThrows(TableRefused.class, () -> TableReader.read(Made.csv(folder, text), null, Progress.NONE, SMALL));
        assertEquals(key, refused.key());
        assertEquals(args, refused.args());
    }

    private static TableRefused refused(Path file) {
        return assertThrows(TableRefused.class, () -> Made.read(file));
    }
}

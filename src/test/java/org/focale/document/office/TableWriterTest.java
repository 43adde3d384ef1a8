package org.focale.document.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.focale.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written is what is read again, and nothing that somebody typed can do harm.
class TableWriterTest {

    /// Each begins a formula in some spreadsheet, or tries to hide that it does.
    private static final List<String> FORMULAS = List.of("=1+1", "+33 6 00 00 00 01", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=1",
            "\u200B=1", "\uFEFF=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\";\"y\")", "'=1", "''=1", "＝1+1",
            "＋1", "－1", "＠x", "-", "=", "=\"a\"&\"b\"", "+", "\u202E=1");
    private static final List<String> OTHERS = List.of("Aïcha", "d’Arc", "<b>&amp;</b>", "]]>", "a;b", "a\tb", "a\nb", "a\r\nb", "\"",
            "\"\"a\"", "'cité'", "  deux  espaces  ", "_x0041_", "_x005F_", "x_x000D_y", "😀🇫🇷", "عربى", "1/2", "1e5",
            "00123", "VRAI", "#N/A", "null", "a=b", "x".repeat(30_000));

    @TempDir
    Path folder;

    @Test
    void everyTextComesBackFromXlsxAsItLeft() {
        assertEquals(rows(), Made.texts(Made.read(xlsx(sheet()))));
    }

    @Test
    void everyTextComesBackFromCsvAsItLeft() {
        assertEquals(rows(), Made.texts(Made.read(csv(sheet()))));
    }

    @Test
    void noCellOfACsvFileBeginsLikeAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter.csv(sheet(), out, Progress.NONE);
        String text = out.toString(StandardCharsets.UTF_8).substring(1);
        try (var csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
            csv.forEach(record -> record.getFields().forEach(field ->
                    assertFalse(field.matches("(?s)[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*"), () -> "«" + field + "»")));
        }
    }

    @Test
    void noCellOfAnXlsxIsAFormulaAndWhatLooksLikeOneIsStyledAsText() throws IOException {
        try (var parts = new ZipFile(xlsx(sheet()).toFile())) {
            String written = new String(parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(written.contains("<f>") || written.contains("<f "));
            assertEquals(FORMULAS.size(), written.split("<c r=\"B(?!1\")\\d+\" s=\"").length - 1);
        }
    }

    @Test
    void everyKindComesBackFromXlsx() {
        var cells = List.<Cell>of(Cell.of("Anna"), Cell.Amount.of(12), new Cell.Amount(new BigDecimal("-12.5")),
                new Cell.Day(LocalDate.of(2026, 11, 23)), new Cell.Moment(LocalDateTime.of(2026, 11, 23, 8, 30)),
                new Cell.Flag(true), new Cell.Flag(false));
        var header = List.of("a", "b", "c", "d", "e", "f", "g");
        assertEquals(cells, Made.read(xlsx(new Sheet("Tout", header, List.of(cells)))).rows().getFirst().cells());
    }

    @Test
    void whatASpreadsheetCannotCountIsWrittenAsText() {
        var cells = List.<Cell>of(new Cell.Amount(new BigDecimal("12345678901234567")), new Cell.Day(LocalDate.of(1899, 5, 1)),
                new Cell.Moment(LocalDateTime.of(1870, 9, 4, 10, 0)));
        assertEquals(List.of("12345678901234567", "1899-05-01", "1870-09-04T10:00"),
                Made.texts(Made.read(xlsx(new Sheet("Vieux", List.of("a", "b", "c"), List.of(cells))))).getFirst());
    }

    @Test
    void aCsvFileIsWhatAFrenchExcelOpens() throws IOException {
        var cells = List.<Cell>of(Cell.of("Aïcha; dite \"Aï\""), new Cell.Amount(new BigDecimal("-12.5")), new Cell.Day(LocalDate.of(2026, 11, 3)),
                new Cell.Moment(LocalDateTime.of(2026, 11, 3, 8, 30)), new Cell.Flag(true), Cell.EMPTY);
        var out = new ByteArrayOutputStream();
        TableWriter.csv(new Sheet("", List.of("Prénom", "Solde", "Jour", "Moment", "Oui", "Rien"), List.of(cells)), out, Progress.NONE);
        assertArrayEquals(("\uFEFFPrénom;Solde;Jour;Moment;Oui;Rien\r\n\"Aïcha; dite \"\"Aï\"\"\";-12,5;03/11/2026;03/11/2026 08:30;VRAI;\r\n")
                .getBytes(StandardCharsets.UTF_8), out.toByteArray());
    }

    @Test
    void charactersThatNothingCanHoldAreReplacedAndSeen() {
        var sheet = new Sheet("x", List.of("Nom", "Note"), List.of(List.of(Cell.of("a\0b\u0007c"), Cell.of("\uD800x\uFFFE"))));
        for (Path file : List.of(xlsx(sheet), csv(sheet))) {
            assertEquals(List.of(List.of("a�b�c", "�x�")), Made.texts(Made.read(file)));
        }
    }

    @Test
    void aTextLongerThanACellIsCutVisiblyAndCounted() {
        var sheet = new Sheet("x", List.of("Nom", "Note"), List.of(List.of(Cell.of("Anna"), Cell.of("é".repeat(32_765) + "😀😀"))));
        var out = new ByteArrayOutputStream();
        assertEquals(1, write(sheet, out));
        String read = Made.read(Made.file(folder, "long.xlsx", out.toByteArray())).rows().getFirst().cell(1).text();
        assertEquals("é".repeat(32_765) + "…", read);
        assertEquals(32_765 + 4, Made.read(csv(sheet)).rows().getFirst().cell(1).text().length());
    }

    @Test
    void tabsHaveNamesThatASpreadsheetAccepts() throws IOException {
        var empty = List.<List<Cell>>of();
        var out = new ByteArrayOutputStream();
        TableWriter.xlsx(List.of(new Sheet("Suivi [2026] : a/b", List.of("x"), empty), new Sheet("", List.of("x"), empty),
                new Sheet("'Personnes suivies par la structure porteuse'", List.of("x"), empty),
                new Sheet("Personnes suivies par la structure d’accueil", List.of("x"), empty)), out, Progress.NONE);
        assertEquals(List.of("Suivi  2026    a b", "Focale", "Personnes suivies par la struct", "Personnes suivies par la st (2)"),
                TableReader.sheets(Made.file(folder, "onglets.xlsx", out.toByteArray())));
    }

    @Test
    void aTableOfManyRowsComesBackWhole() {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(List.of(Cell.of("Personne n° " + i), Cell.Amount.of(i), Cell.of(i % 2 == 0 ? "été" : "hiver & « co »")));
        }
        var read = Made.read(xlsx(new Sheet("Personnes", List.of("Nom", "N", "Saison"), rows)));
        assertEquals(rows, read.rows().stream().map(Table.Row::cells).toList());
    }

    @Test
    void writingTellsHowFarItIsAndStopsWhenCancelled() throws IOException {
        var rows = Collections.nCopies(1_200, List.of(Cell.of("x")));
        var reports = new ArrayList<Long>();
        TableWriter.csv(new Sheet("x", List.of("a"), rows), new ByteArrayOutputStream(), (done, total) -> {
            assertEquals(1_200, total);
            reports.add(done);
        });
        assertEquals(List.of(500L, 1_000L, 1_200L), reports);
        var sheets = List.of(new Sheet("x", List.of("a"), rows));
        assertThrows(CancellationException.class, () -> TableWriter.xlsx(sheets, new ByteArrayOutputStream(), (_, _) -> {
            throw new CancellationException();
        }));
    }

    private static Sheet sheet() {
        return new Sheet("Essai", List.of("Nom", "Texte"), rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }

    private static List<List<String>> rows() {
        return Stream.concat(FORMULAS.stream(), OTHERS.stream()).map(text -> List.of("Anna", text)).toList();
    }

    private Path xlsx(Sheet sheet) {
        return Made.file(folder, "écrit.xlsx", out -> TableWriter.xlsx(List.of(sheet), out, Progress.NONE));
    }

    private Path csv(Sheet sheet) {
        return Made.file(folder, "écrit.csv", out -> TableWriter.csv(sheet, out, Progress.NONE));
    }

    private static int write(Sheet sheet, ByteArrayOutputStream out) {
        try {
            return TableWriter.xlsx(List.of(sheet), out, Progress.NONE);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

package org.focale.document.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Files that are broken, sealed, swollen or made to harm: each is refused with a sentence, and quickly.
@Execution(ExecutionMode.CONCURRENT)
class HostileXlsxTest {

    private static final String ROWS = Made.row(1, "Nom", "Ville") + Made.row(2, "Anna", "Ostwald");
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    private static final TableLimits SMALL = new TableLimits(100_000, 20_000, 20, 2_000, 3, 4, 20, 9, 60);
    private static final Duration QUICK = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private record Broken(String name, Made file) {}

    private static List<Broken> brokenParts() {
        return List.of(
                new Broken("a sheet that is not closed", Made.xlsx(ROWS).replaced(Made.SHEET, "</sheetData></worksheet>", "")),
                new Broken("a sheet that is no XML", Made.xlsx("").with(Made.SHEET, "Nom;Ville")),
                new Broken("a sheet that is not there", Made.xlsx(ROWS).without(Made.SHEET)),
                new Broken("a sheet without a link", Made.xlsx(ROWS).with("xl/_rels/workbook.xml.rels", Made.links(""))),
                new Broken("shared texts that are not there", Made.xlsx(ROWS).without(Made.STRINGS)),
                new Broken("a shared text that is not there", Made.xlsx("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")),
                new Broken("a shared text numbered out of all measure", Made.xlsx("<row><c t='s'><v>2147483647</v></c></row>")),
                new Broken("a shared text without a number", Made.xlsx("<row><c t='s'><v>x</v></c></row>")),
                new Broken("a column out of all measure", Made.xlsx("<row r='1'><c r='FXSHRXW1'><v>1</v></c></row>")),
                new Broken("a column after the last", Made.xlsx("<row r='1'><c r='XFE1'><v>1</v></c></row>")),
                new Broken("a cell without letters", Made.xlsx("<row r='1'><c r='12'><v>1</v></c></row>")),
                new Broken("a row after the last", Made.xlsx("<row r='1048577'><c r='A1048577'><v>1</v></c></row>")),
                new Broken("a row before the first", Made.xlsx("<row r='-1'><c><v>1</v></c></row>")),
                new Broken("entities that grow", Made.xlsx("").with(Made.SHEET, "<!DOCTYPE x [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;'>]>"
                        + Made.sheet("<row><c t='inlineStr'><is><t>&b;</t></is></c></row>"))),
                new Broken("an entity that reads a file", Made.xlsx("").with(Made.STRINGS,
                        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><sst><si><t>&a;</t></si></sst>")),
                new Broken("elements within elements", Made.xlsx("").with(Made.SHEET, Made.sheet("<row>".repeat(100_000)))));
    }

    @TestFactory
    Stream<DynamicTest> aBrokenPartIsToldAsDamage() {
        var cases = brokenParts();
        return IntStream.range(0, cases.size()).mapToObj(i -> DynamicTest.dynamicTest("H%02d – %s".formatted(i + 1, cases.get(i).name()),
                () -> assertEquals("document.table.damaged", refused(cases.get(i).file().in(folder)).key())));
    }

    @Test
    void aFileCutAnywhereIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(Made.xlsx(ROWS).in(folder));
        for (int length = 4; length < whole.length; length += 7) {
            var cut = Made.file(folder, "coupé.xlsx", Arrays.copyOf(whole, length));
            assertEquals("document.table.damaged", refused(cut).key(), "cut at " + length);
        }
    }

    @Test
    void aByteThatChangedIsNeverReadAsSomethingElse() throws IOException {
        byte[] whole = Files.readAllBytes(Made.xlsx(ROWS).in(folder));
        var expected = Made.read(Made.file(folder, "entier.xlsx", whole));
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            try {
                assertEquals(expected, Made.read(Made.file(folder, "changé.xlsx", changed)), "byte " + at);
            } catch (TableRefused told) {
                assertFalse(Texts.in(Locale.FRANCE).get(told).isBlank());
            }
        }
    }

    @Test
    void aFileUnderAPasswordIsToldApartFromAnOldOne() {
        byte[] sealed = Arrays.copyOf(OLE, 200_000);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, sealed, (1 << 16) - 5, name.length); // across two blocks
        assertEquals("document.table.password", refused(Made.file(folder, "protégé.xlsx", sealed)).key());
        assertEquals("document.table.old-excel", refused(Made.file(folder, "ancien.xls", Arrays.copyOf(OLE, 20_000))).key());
    }

    @Test
    void otherFilesInAZipAreNoTables() {
        assertEquals("document.table.not-a-table", refused(Made.xlsx("").without(Made.WORKBOOK).in(folder)).key());
        assertEquals("document.table.open-document", refused(Made.xlsx("").without(Made.WORKBOOK).with("content.xml", "<x/>").in(folder)).key());
        var text = Made.xlsx("").replaced("_rels/.rels", "xl/workbook.xml", "word/document.xml").with("word/document.xml", "<document/>");
        assertEquals("document.table.not-a-table", refused(text.in(folder)).key());
    }

    @Test
    void aSheetWithoutARowIsEmpty() {
        assertEquals("document.table.empty", refused(Made.xlsx("").in(folder)).key());
        assertEquals("document.table.empty", refused(Made.xlsx("<row r='1'><c r='A1' s='0'/></row>").in(folder)).key());
    }

    @Test
    void aFileOf200MegabytesIsNotEvenOpened() throws IOException {
        var big = folder.resolve("gros.xlsx");
        try (var file = new RandomAccessFile(big.toFile(), "rw")) {
            file.write(new byte[] {'P', 'K', 3, 4});
            file.setLength(200_000_000); // takes no room on the disk
        }
        var refused = assertTimeout(QUICK, () -> refused(big));
        assertEquals("document.table.too-large", refused.key());
        assertEquals(List.of(200L), refused.args());
    }

    @Test
    void aBombIsRefusedWhileItUnpacks() {
        var bomb = swollen("<!--" + " ".repeat(1_000_000) + "-->", 400);
        assertTrue(bomb.toFile().length() < 1_000_000, "it is small");
        assertEquals("document.table.bomb", assertTimeout(QUICK, () -> refused(bomb)).key());
    }

    @Test
    void aBombOfOneTextIsRefusedToo() {
        var bomb = swollen("x".repeat(1_000_000), 400);
        assertEquals("document.table.bomb", assertTimeout(QUICK, () -> refused(bomb)).key());
    }

    /// The sheet says this piece so many times, inside one cell.
    private Path swollen(String piece, int times) {
        return Made.file(folder, "bombe.xlsx", out -> {
            var zip = new ZipOutputStream(out);
            var whole = Made.xlsx("").without(Made.SHEET).in(folder);
            try (var parts = new ZipFile(whole.toFile())) {
                for (var part : parts.stream().toList()) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    parts.getInputStream(part).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(Made.SHEET));
            zip.write("<worksheet><sheetData><row><c t='inlineStr'><is><t>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                zip.write(piece.getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</t></is></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.finish();
        });
    }

    @Test
    void whatIsTooMuchIsRefusedWithItsPlace() {
        assertTooMuch("document.table.rows", List.of("3"), ROWS + Made.row(3, "a", "b") + Made.row(4, "c", "d"));
        assertTooMuch("document.table.columns", List.of(2, 4), Made.row(1, "a") + "<row r='2'><c r='E2'><v>1</v></c></row>");
        assertTooMuch("document.table.cell", List.of("B1", "20"), Made.row(1, "a", "x".repeat(21)));
        assertTooMuch("document.table.too-much", List.of(),
                Made.row(1, "1", "2", "3", "4") + Made.row(2, "1", "2", "3", "4") + Made.row(3, "1", "2"));
        assertTooMuch("document.table.bomb", List.of(), "<!--" + " ".repeat(10_000) + "-->");
        var random = new StringBuilder();
        new Random(1).ints(15_000, 'a', 'z').forEach(letter -> random.append((char) letter));
        assertTooMuch("document.table.bomb", List.of(), "<!--" + random + random + "-->");
    }

    private void assertTooMuch(String key, List<Object> args, String rows) {
        var file = Made.xlsx(rows).in(folder);
        var refused = assertThrows(TableRefused.class, () -> TableReader.read(file, null, Progress.NONE, SMALL));
        assertEquals(key, refused.key());
        assertEquals(args, refused.args());
    }

    @Test
    void readingTellsHowFarItIsAndStopsWhenCancelled() {
        var file = Made.xlsx(ROWS + Made.row(3, "x".repeat(30_000), "y".repeat(30_000))).in(folder);
        var most = new long[1];
        TableReader.read(file, (done, total) -> {
            assertTrue(done <= total);
            most[0] = done;
        });
        assertTrue(most[0] > 60_000);
        assertThrows(CancellationException.class, () -> TableReader.read(file, (_, _) -> {
            throw new CancellationException();
        }));
        assertEquals(2, Made.read(file).rows().size());
    }

    @Test
    void aRefusalSaysNothingOfWhatIsInTheFile() {
        var refused = refused(Made.xlsx(ROWS).replaced(Made.SHEET, "</row>", "").in(folder));
        assertEquals("document.table.damaged", refused.getMessage());
    }

    private static TableRefused refused(Path file) {
        return assertThrows(TableRefused.class, () -> Made.read(file));
    }
}

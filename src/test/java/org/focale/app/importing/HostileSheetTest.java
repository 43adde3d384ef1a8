package org.focale.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.desktop.Office;
import org.focale.document.office.Cell;
import org.focale.domain.person.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Files that are no spreadsheet, or mean harm: each is refused with a sentence, nothing is changed, and memory stays small.
@Execution(ExecutionMode.CONCURRENT)
class HostileSheetTest {

    private static final long SMALL = 64L << 20;

    @TempDir
    Path folder;
    private Office office;
    private Path good = Path.of("");

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("espace"));
        good = Sheets.xlsx(folder.resolve("bon.xlsx"), List.of("Nom", "Prénom"), List.of(List.of(Cell.of("Diallo"), Cell.of("Awa"))));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void refused(String key, Path file) {
        int changes = office.session().read(reading -> reading.changes(100)).size();
        long before = allocatedBytes();

        var refusal = assertThrows(Refused.class, () -> office.cases.importPeople().open(file, null, Progress.NONE));

        long allocated = allocatedBytes() - before;
        assertEquals(key, refusal.key());
        assertTrue(office.texts.get(refusal).endsWith("."), office.texts.get(refusal));
        assertTrue(allocated < SMALL, allocated + " bytes");
        assertEquals(changes, office.session().read(reading -> reading.changes(100)).size());
        assertEquals(List.of(), office.session().read(reading -> reading.all(Person.class)));
    }

    /// By this thread, since it began.
    private static long allocatedBytes() {
        try {
            return (long) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("java.lang:type=Threading"), "getThreadAllocatedBytes",
                    new Object[] {Thread.currentThread().threadId()}, new String[] {"long"});
        } catch (JMException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void aTruncatedFileIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(good);

        refused("document.table.damaged", file("coupé.xlsx", Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void aFileUnderAPasswordIsRefused() throws Exception {
        byte[] ole = new byte[8_192];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, 0, ole, 0, 8);
        byte[] sealed = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(sealed, 0, ole, 4_096, sealed.length);

        refused("document.table.password", file("secret.xlsx", ole));
    }

    @Test
    void twoHundredMegabytesAreRefused() throws Exception {
        Path large = folder.resolve("énorme.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200_000_001);
        }

        refused("document.table.too-large", large);
    }

    @Test
    void aFileThatGrowsBeyondMeasureIsRefused() throws Exception {
        Path bomb = folder.resolve("bombe.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            put(zip, "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet.xml'/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            zip.write("<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = "0".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        refused("document.table.bomb", bomb);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void whatAFileIsIsSeenFromItsContentNotItsName() throws Exception {
        refused("document.table.not-a-table", file("photo.xlsx", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
        Path renamed = Files.copy(good, folder.resolve("bon.csv"));

        assertEquals(1, office.cases.importPeople().open(renamed, null, Progress.NONE).table().rows().size());
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        refused("document.table.empty", file("vide.csv", new byte[0]));
        refused("document.table.empty", file("blancs.csv", "\n \n;;\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMillionColumnsAreRefused() throws Exception {
        refused("document.table.columns", file("large.csv", "a;".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        refused("document.table.not-read", folder.resolve("absent.csv"));
        refused("document.table.not-read", folder);
    }

    @Test
    void zerosInATextAreRefused() throws Exception {
        refused("document.table.not-a-table", file("zéros.csv", "Nom;Prénom\nDia\0llo;Awa\n".getBytes(StandardCharsets.UTF_8)));
    }
}

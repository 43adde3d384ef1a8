package org.focale.app.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.focale.app.Entrances;
import org.focale.app.file.NotRead;
import org.focale.app.file.NotWritten;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.change.RecordState;
import org.focale.document.office.TableReader;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.Person;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Everything of a workspace goes out, opens in a spreadsheet, and makes the same workspace again.
@Execution(ExecutionMode.CONCURRENT)
class ArchiveTest {

    private static final Texts FRENCH = Texts.in(Locale.FRENCH);

    @TempDir
    static Path shared;

    private static Session session;
    private static Path archive;
    private static ArchiveHead head;

    @TempDir
    Path temp;

    @BeforeAll
    static void export() {
        session = Entrances.MONDAY.sample().temporary("association");
        var people = session.read(reading -> reading.all(Person.class));
        new Saves(session).delete(people.getFirst());
        archive = shared.resolve("sortie.zip");
        head = new ExportArchive(session).export(archive, FRENCH, Progress.NONE);
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static List<RecordState> states(Session of) {
        return of.read(reading -> {
            var all = new ArrayList<RecordState>();
            reading.eachState(all::add);
            return all;
        });
    }

    private static Session load(Path from, Path folder) {
        try (var phrase = new Passphrase("lune jardin pomme canal tissu neige".toCharArray())) {
            return Entrances.MONDAY.archives().load(from, folder, phrase, RecoveryKey.generate(), Progress.NONE);
        }
    }

    @Test
    void theSameWorkspaceIsMadeAgainRecordByRecord() {
        try (var again = load(archive, temp.resolve("again"))) {
            assertEquals(states(session), states(again));
            assertEquals(head.records(), states(again).size());
            assertTrue(again.workspace().check().isWell());
            var documents = session.read(reading -> reading.all(Attachment.class));
            assertFalse(documents.isEmpty());
            for (Attachment document : documents) {
                assertArrayEquals(session.read(reading -> reading.content(document.sha256())).orElseThrow(),
                        again.read(reading -> reading.content(document.sha256())).orElseThrow());
            }
            assertEquals(session.organisationName(), again.organisationName());
            assertEquals(session.organisation(), again.organisation());
            assertEquals(session.site().role(), again.site().role());
            assertNotEquals(session.site().id(), again.site().id(), "its writes are numbered anew");
            var one = again.read(reading -> reading.all(Person.class)).getFirst();
            new Saves(again).delete(one);
            assertTrue(again.read(reading -> reading.find(Person.class, one.id())).isEmpty());
        }
    }

    @Test
    void itsTablesOpenInASpreadsheet() throws IOException {
        try (var zip = FileSystems.newFileSystem(archive)) {
            assertTrue(Files.readString(zip.getPath("LISEZ-MOI.txt")).contains(session.organisationName()));
            var copy = temp.resolve("personne.csv");
            Files.copy(zip.getPath("tableaux", "personne.csv"), copy);
            var table = TableReader.read(copy, Progress.NONE);
            var people = session.read(reading -> reading.all(Person.class));
            assertEquals(people.size(), table.rows().size());
            assertTrue(table.rows().stream().anyMatch(row -> row.toString().contains(people.getFirst().lastName())));
            assertTrue(Files.size(zip.getPath("tableaux", "historique.csv")) > 1_000);
        }
    }

    private Path changed(String part, UnaryOperator<String> change) {
        try {
            var copy = Files.copy(archive, temp.resolve("changed.zip"), StandardCopyOption.REPLACE_EXISTING);
            try (var zip = FileSystems.newFileSystem(copy)) {
                var inside = zip.getPath(part);
                Files.writeString(inside, change.apply(Files.readString(inside)));
            }
            return copy;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void assertRefused(Class<? extends Refused> type, Path file) {
        var folder = temp.resolve("refused");
        assertThrows(type, () -> load(file, folder).close());
        assertFalse(Workspace.isWorkspace(folder));
        assertFalse(Files.exists(folder));
    }

    @Test
    void whatWasChangedIsRefusedAndNothingIsLeft() {
        assertRefused(NotAnArchive.class, changed("records.jsonl", lines -> lines.substring(0, lines.lastIndexOf("{\"record\""))));
        assertRefused(NotAnArchive.class, changed("records.jsonl", lines -> lines + lines.substring(lines.lastIndexOf("{\"record\""))));
        assertRefused(NotAnArchive.class, changed("records.jsonl", lines -> lines.replace("\"type\":\"pathway\",", "")));
        assertRefused(NotAnArchive.class, changed("focale.json", json -> json.replace("archive", "card")));
        assertRefused(NotAnArchive.class, changed("focale.json", json -> json.replace("REFERENT", "KING")));
        assertRefused(ArchiveTooNew.class, changed("focale.json", json -> json.replace("\"format\" : 1", "\"format\" : 2")));
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        assertRefused(NotAnArchive.class, Files.writeString(temp.resolve("lettre.zip"), "Bonjour"));
        byte[] whole = Files.readAllBytes(archive);
        Files.write(temp.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(NotAnArchive.class, temp.resolve("cut.zip"));
        assertRefused(NotRead.class, temp.resolve("nowhere.zip"));
    }

    @Test
    void aChangedByteIsRefusedOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        var random = new Random(5);
        for (int i = 0; i < 8; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= 0x10;
            var file = Files.write(temp.resolve("byte.zip"), changed);
            var folder = temp.resolve("byte " + i);
            try (var again = load(file, folder)) {
                assertEquals(states(session), states(again));
            } catch (NotAnArchive _) {
                assertFalse(Files.exists(folder));
            }
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() {
        assertThrows(NotWritten.class,
                () -> new ExportArchive(session).export(archive.resolve("inside.zip"), FRENCH, Progress.NONE));
    }

    @Test
    void whatItSaysIsUtf8() throws IOException {
        try (var zip = FileSystems.newFileSystem(archive)) {
            assertTrue(Files.readString(zip.getPath("records.jsonl"), StandardCharsets.UTF_8).contains("é"));
        }
    }
}

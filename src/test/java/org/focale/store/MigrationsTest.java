package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.focale.base.Refused;
import org.focale.domain.person.Person;
import org.focale.store.FaultyDisk.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A workspace of an older version becomes one of this version, whole, or stays what it was.
@Execution(ExecutionMode.CONCURRENT)
class MigrationsTest {

    private static final String SECOND = "ALTER TABLE contact ADD COLUMN note CHARACTER VARYING; UPDATE contact SET note = 'migrated';";

    private final Migrations withOneMore = withMore(SECOND);
    private final FaultyDisk disk = new FaultyDisk();

    @TempDir
    Path temp;

    private Path folder;
    private Everything before;

    private static Migrations withMore(String... scripts) {
        return new Migrations(Stream.concat(Migrations.ours().scripts().stream(), Stream.of(scripts)).toList());
    }

    @BeforeEach
    void make() {
        folder = temp.resolve("w");
        try (var workspace = Workspaces.fresh(folder)) {
            for (int i = 0; i < 5; i++) {
                var person = Workspaces.somebody("Personne", "N° " + i);
                Workspaces.add(workspace, person);
                Workspaces.save(workspace, Person.named(person.id(), "Quelqu’un", "N° " + i));
            }
            before = Everything.in(workspace);
        }
    }

    private Workspace open(Path where, Migrations migrations) {
        return Workspace.open(where, new KeySlot.ByPaper(Workspaces.PAPER), migrations, disk, Workspaces.CLOCK);
    }

    private void assertMigrated(Path where) {
        try (var workspace = open(where, withOneMore)) {
            assertEquals(before, Everything.in(workspace));
            assertTrue(workspace.check().isWell());
            Workspaces.add(workspace, Workspaces.somebody("Encore", "Une"));
        }
        assertThrows(NewerWorkspace.class, () -> open(where, Migrations.ours()));
        assertFalse(Files.exists(where.resolve("migrating.mv.db")));
        Tampering.with(where, "SELECT note FROM contact");
    }

    @Test
    void theListOfScriptsIsTheFolderInOrder() throws IOException, URISyntaxException {
        var scripts = Path.of(Objects.requireNonNull(Migrations.class.getResource("migrations")).toURI());
        try (var files = Files.list(scripts)) {
            assertEquals(files.map(file -> file.getFileName().toString()).sorted().toList(), Migrations.FILES);
        }
    }

    @Test
    void nothingIsMigratedWhenTheSentinelSaysThisVersion() {
        disk.fail(null);
        open(folder, Migrations.ours()).close();
        assertFalse(disk.calls().subList(0, disk.calls().lastIndexOf(FaultyDisk.Call.MOVE)).contains(FaultyDisk.Call.MOVE),
                "only the note of the lock");
    }

    @Test
    void anOlderWorkspaceIsMigratedWithAllThatIsInIt() {
        assertMigrated(folder);
    }

    @Test
    void severalVersionsAreCrossedAtOnce() {
        var three = withMore(SECOND, "ALTER TABLE contact ADD COLUMN again INTEGER;", "UPDATE contact SET again = 4;");
        try (var workspace = open(folder, three)) {
            assertEquals(before, Everything.in(workspace));
        }
        Tampering.with(folder, "SELECT note, again FROM contact");
        open(folder, three).close();
        assertThrows(NewerWorkspace.class, () -> open(folder, withOneMore));
    }

    /// What an old version only passed on has a column and a rule now.
    @Test
    void rowsAreMadeAgainFromTheStates() {
        Tampering.with(folder, "UPDATE person SET folded = 'x', first_name = 'X'", "DELETE FROM person WHERE last_name = 'N° 3'");
        Workspaces.in(folder, workspace -> {
            assertFalse(workspace.check().isWell());
            assertNotEquals(before.people(), Everything.in(workspace).people());
        });
        assertMigrated(folder);
    }

    @Test
    void aNewerWorkspaceIsRefusedAndLeftAlone() {
        Tampering.with(folder, "UPDATE sentinel SET schema_version = " + (Migrations.ours().latest() + 1));
        var files = OnDisk.of(folder);
        assertEquals("store.workspace.newer", assertThrows(NewerWorkspace.class, () -> Workspaces.open(folder)).key());
        assertEquals(files, OnDisk.of(folder));
    }

    @Test
    void aWorkspaceWithoutItsSentinelIsDamaged() {
        for (String sentence : List.of("DELETE FROM sentinel", "INSERT INTO sentinel SELECT RANDOM_UUID(), schema_version, site_id, site_name,"
                + " organisation_id, role, incarnation_id, last_number, saves, created, place FROM sentinel", "DROP TABLE sentinel")) {
            var other = OnDisk.copy(folder, temp.resolve("without " + sentence.length()));
            Tampering.with(other, sentence);
            var files = OnDisk.of(other);
            assertThrows(DatabaseDamaged.class, () -> Workspaces.open(other));
            assertEquals(files, OnDisk.of(other));
        }
    }

    @Test
    void aMigrationThatWasCutShortBeginsAnew() {
        OnDisk.write(folder.resolve("migrating.mv.db"), new byte[10_000]);
        assertMigrated(folder);
    }

    @Test
    void aMigrationThatCannotBeDoneLeavesTheOldFile() {
        var files = OnDisk.of(folder);
        assertThrows(Refused.class, () -> open(folder, withMore("ALTER TABLE contact ADD COLUMN note INTEGER; UPDATE nowhere SET x = 1;")));
        assertEquals(files, OnDisk.of(folder));
        Workspaces.in(folder, workspace -> assertEquals(before, Everything.in(workspace)));
    }

    @Test
    void aFailingDiskLeavesTheOldFileOrTheNewOne() {
        disk.fail(null);
        var first = open(OnDisk.copy(folder, temp.resolve("first")), withOneMore);
        var faults = FaultyDisk.faults(disk.calls(), 25);
        first.close();
        for (Fault fault : faults) {
            var other = OnDisk.copy(folder, temp.resolve(fault.toString()));
            var files = OnDisk.of(other);
            disk.fail(fault);
            try {
                open(other, withOneMore).close();
                disk.heal();
            } catch (DiskFailed told) {
                disk.heal();
                var now = OnDisk.of(other);
                assertTrue(now.equals(files) || !now.get("workspace.mv.db").equals(files.get("workspace.mv.db")), fault.toString());
                assertFalse(now.containsKey("migrating.mv.db"), fault.toString());
            }
            try (var workspace = open(other, withOneMore)) {
                assertEquals(before, Everything.in(workspace), fault.toString());
            }
        }
    }

    @Test
    void aFullDiskLeavesTheOldFile() {
        var files = OnDisk.of(folder);
        for (long room : new long[] {0, 4_096, 60_000}) {
            disk.leaveRoom(room);
            assertInstanceOf(DiskFull.class, assertThrows(Refused.class, () -> open(folder, withOneMore)));
            disk.heal();
            assertEquals(files, OnDisk.of(folder));
        }
        assertMigrated(folder);
    }
}

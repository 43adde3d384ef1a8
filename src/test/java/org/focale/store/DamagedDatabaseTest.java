package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.focale.base.Refused;
import org.focale.change.Incarnation;
import org.focale.change.RecordState;
import org.focale.domain.person.Person;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A database that is not as it was written: it is told, never taken for the truth, and never written to.
@Execution(ExecutionMode.CONCURRENT)
class DamagedDatabaseTest {

    private static final long SEED = new Random().nextLong();

    @TempDir
    static Path shared;

    private static byte[] whole;
    private static List<RecordState> states;

    @TempDir
    Path temp;

    private Path folder;
    private Path database;

    @BeforeAll
    static void prepare() {
        System.out.println("Damages by seed " + SEED);
        var folder = shared.resolve("prepared");
        try (var workspace = Workspaces.fresh(folder)) {
            for (int i = 0; i < 40; i++) {
                var person = Workspaces.somebody("Personne", "N° " + i);
                Workspaces.add(workspace, person);
                Workspaces.save(workspace, Person.named(person.id(), "Quelqu’un", "N° " + i));
            }
            states = states(workspace);
        }
        whole = OnDisk.read(folder.resolve("workspace.mv.db"));
    }

    @BeforeEach
    void copy() {
        folder = OnDisk.copy(shared.resolve("prepared"), temp.resolve("w"));
        database = folder.resolve("workspace.mv.db");
    }

    private static List<RecordState> states(Workspace workspace) {
        return workspace.read(store -> {
            var all = new ArrayList<RecordState>();
            store.eachState(all::add);
            return all;
        });
    }

    /// As H2 says it: the next use opens the file again, and nobody is told to look for a backup.
    @Test
    void tooLittleMemoryIsNoDamage() {
        try (var workspace = Workspaces.open(folder)) {
            var exhausted = new SQLException("General error", "HY000", ErrorCode.GENERAL_ERROR_1, new OutOfMemoryError("Java heap space"));

            assertThrows(IllegalStateException.class, () -> workspace.write(ChangeNote.save("Nadia Keller"), writing -> {
                throw new DataAccessException("insert", exhausted);
            }));
            assertThrows(OutOfMemoryError.class, () -> workspace.write(ChangeNote.save("Nadia Keller"), writing -> {
                throw new OutOfMemoryError("Java heap space");
            }));

            Workspaces.add(workspace, Workspaces.somebody("Quelqu’un", "de plus"));
            assertEquals(states.size() + 1, states(workspace).size());
        }
    }

    private <R extends Refused> R refused(Class<R> type) {
        var before = OnDisk.of(folder);
        var told = assertThrows(type, () -> Workspaces.open(folder).close());
        assertEquals(before, OnDisk.of(folder), "nothing is changed");
        return told;
    }

    @Test
    void aMissingDatabaseIsToldAsMissing() {
        OnDisk.delete(database);
        assertEquals("store.database.missing", refused(DatabaseDamaged.class).key());
    }

    @Test
    void anEmptiedDatabaseIsDamaged() {
        OnDisk.write(database, new byte[0]);
        assertEquals("store.database.damaged", refused(DatabaseDamaged.class).key());
    }

    @Test
    void aZeroedDatabaseIsDamaged() {
        OnDisk.write(database, new byte[whole.length]);
        refused(DatabaseDamaged.class);
    }

    @Test
    void aZeroedBeginningIsDamagedAndNotForeign() {
        for (int zeroed : new int[] {18, 512, 4096, 3 * 4096}) {
            byte[] content = whole.clone();
            Arrays.fill(content, 0, zeroed, (byte) 0);
            OnDisk.write(database, content);
            refused(DatabaseDamaged.class);
        }
    }

    @Test
    void anotherFileUnderItsNameIsDamaged() {
        OnDisk.write(database, "Bonjour, ceci est un texte.\n".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        refused(DatabaseDamaged.class);
    }

    @Test
    void oneBitOfTheMarkIsADamageAndNotAnotherWorkspace() {
        for (int at = 10; at < 18; at++) {
            byte[] content = whole.clone();
            content[at] ^= 1;
            OnDisk.write(database, content);
            refused(DatabaseDamaged.class);
        }
    }

    @Test
    void theDatabaseOfAnotherWorkspaceIsForeign() {
        var other = temp.resolve("other");
        Workspaces.fresh(other).close();
        OnDisk.write(database, OnDisk.read(other.resolve("workspace.mv.db")));
        assertEquals("store.database.foreign", refused(ForeignDatabase.class).key());
    }

    @Test
    void aDatabaseCutShortIsToldOrWhole() {
        for (int length = 1; length < whole.length; length += 9_973) {
            OnDisk.write(database, Arrays.copyOf(whole, length));
            assertToldOrWhole("cut to " + length);
        }
    }

    @Test
    void anOldCopyPutInItsPlaceIsTold() {
        Workspaces.in(folder, workspace -> Workspaces.add(workspace, Workspaces.somebody("Encore", "Une")));
        OnDisk.write(database, whole);
        assertEquals("store.database.older", refused(DatabaseDamaged.class).key());
    }

    /// Its other half may be in use elsewhere: no number is given twice.
    @Test
    void whereNothingTellsHowOldItIsTheSiteBeginsANewLife() {
        var first = dots();
        assertEquals(first, dots());
        OnDisk.delete(folder.resolve("workspace.saves"));
        var second = dots();
        assertNotEquals(first, second);
        assertEquals(second, dots());
        OnDisk.write(folder.resolve("workspace.saves"), new byte[] {1, 2, 3});
        assertNotEquals(second, dots());
    }

    private Incarnation dots() {
        try (var workspace = Workspaces.open(folder)) {
            assertTrue(workspace.check().isWell());
            return workspace.preview(store -> store.pen().incarnation());
        }
    }

    @Test
    void aFlippedBitIsToldOrHarmless() {
        var random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            int at = random.nextInt(whole.length);
            byte[] content = whole.clone();
            content[at] ^= (byte) (1 << random.nextInt(8));
            OnDisk.write(database, content);
            assertToldOrWhole("flipped at " + at);
        }
    }

    @Test
    void aSectorOfNoiseIsToldOrHarmless() {
        var random = new Random(SEED + 1);
        for (int i = 0; i < 25; i++) {
            int at = random.nextInt(whole.length / 512) * 512;
            byte[] content = whole.clone();
            byte[] noise = new byte[512];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, content, at, noise.length);
            OnDisk.write(database, content);
            assertToldOrWhole("noise at " + at);
        }
    }

    /// Whatever happens to the file: it is refused and left alone, or every record that it gives is the one that was saved.
    private void assertToldOrWhole(String damage) {
        var before = OnDisk.of(folder);
        Workspace workspace;
        try {
            workspace = Workspaces.open(folder);
        } catch (Refused told) {
            assertInstanceOf(DatabaseDamaged.class, told, damage);
            assertEquals(before, OnDisk.of(folder), damage + ": nothing is changed");
            return;
        }
        try (workspace) {
            assertWholeOrTold(workspace, damage);
        }
    }

    private static void assertWholeOrTold(Workspace workspace, String damage) {
        try {
            assertEquals(states, states(workspace), damage);
            var people = workspace.read(store -> store.all(Person.class)).stream().filter(it -> !it.firstName().equals("Quelqu’un")).toList();
            assertTrue(people.isEmpty() || !workspace.check().isWell(), damage + ": what lists show is checked");
            Everything.in(workspace);
        } catch (DatabaseDamaged told) {
            assertThrows(DatabaseDamaged.class, () -> Workspaces.add(workspace, Workspaces.somebody("Encore", "Une")), damage);
        }
    }
}

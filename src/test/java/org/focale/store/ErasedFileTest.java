package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.focale.base.Refused;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.seal.Age;
import org.focale.store.FaultyDisk.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was erased stays so when an old database is put back, when a disk fails, and when the power goes (R10, R11).
@Execution(ExecutionMode.CONCURRENT)
class ErasedFileTest {

    private static final Person AMINA = Workspaces.somebody("Amina", "Diallo");
    private static final Person MARC = Workspaces.somebody("Marc", "Weber");

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void make() {
        folder = temp.resolve("w");
        try (var workspace = Workspaces.fresh(folder)) {
            Workspaces.add(workspace, AMINA, MARC);
        }
    }

    private static void erase(Workspace workspace, Person person) {
        workspace.write(ChangeNote.erasure("Nadia Keller"), store -> store.erase(person.id()));
    }

    private static List<PersonId> people(Workspace workspace) {
        return workspace.read(Reading::people).stream().map(PersonRow::id).toList();
    }

    private static List<PersonId> erased(Workspace workspace) {
        return workspace.read(Reading::erased).stream().map(Erasure::person).toList();
    }

    private Path beside() {
        return folder.resolve(ErasedFile.NAME);
    }

    /// The database of the copy takes the place of the present one; what was noted beside it stays.
    private void putBack(Path copy) {
        OnDisk.write(folder.resolve("workspace.mv.db"), OnDisk.read(copy.resolve("workspace.mv.db")));
        OnDisk.delete(folder.resolve(Acknowledged.FILE)); // or it is refused: older than what was saved
    }

    @Test
    void nothingIsBesideBeforeAnythingIsErased() {
        Workspaces.in(folder, workspace -> assertEquals(0, workspace.filesErasedAgain()));
        assertFalse(Files.exists(beside()));
    }

    @Test
    void anOldDatabaseBringsNobodyBack() {
        var copy = OnDisk.copy(folder, temp.resolve("copy"));
        Workspaces.in(folder, workspace -> erase(workspace, AMINA));
        putBack(copy);
        assertTrue(Blocks.hold(folder, "Diallo"));
        Workspaces.in(folder, workspace -> {
            assertEquals(1, workspace.filesErasedAgain());
            assertEquals(List.of(MARC.id()), people(workspace));
            assertEquals(List.of(AMINA.id()), erased(workspace));
            assertTrue(workspace.check().isWell());
        });
        assertFalse(Blocks.hold(folder, "Diallo"));
        Workspaces.in(folder, workspace -> assertEquals(0, workspace.filesErasedAgain(), "said once"));
    }

    @Test
    void bothMakeUpForWhatTheOtherLost() {
        var copy = OnDisk.copy(folder, temp.resolve("copy"));
        Workspaces.in(folder, workspace -> erase(workspace, AMINA));
        byte[] first = OnDisk.read(beside());
        putBack(copy);
        OnDisk.delete(beside());
        Workspaces.in(folder, workspace -> erase(workspace, MARC));
        OnDisk.write(beside(), first);
        Workspaces.in(folder, workspace -> assertEquals(List.of(MARC.id(), AMINA.id()), erased(workspace)));
        putBack(copy);
        Workspaces.in(folder, workspace -> {
            assertEquals(List.of(), people(workspace));
            assertEquals(2, workspace.filesErasedAgain());
        });
    }

    @Test
    void aMissingOrDamagedFileIsMadeAgainOfTheDatabase() {
        Workspaces.in(folder, workspace -> erase(workspace, AMINA));
        byte[] whole = OnDisk.read(beside());
        byte[] changed = whole.clone();
        changed[changed.length - 3] ^= 1;
        for (byte[] damaged : new byte[][] {null, {}, "nothing".getBytes(StandardCharsets.US_ASCII), changed}) {
            OnDisk.delete(beside());
            if (damaged != null) {
                OnDisk.write(beside(), damaged);
            }
            Workspaces.in(folder, workspace -> assertEquals(List.of(AMINA.id()), erased(workspace)));
            Tampering.with(folder, "DELETE FROM erasure");
            Workspaces.in(folder, workspace -> assertEquals(List.of(AMINA.id()), erased(workspace), "it was written again"));
        }
    }

    /// Anybody who has the contact card of this site could seal to it.
    @Test
    void whatThisSiteDidNotSignErasesNobody() {
        try (var workspace = Workspaces.open(folder)) {
            String forged = "{\"format\":1,\"tidied\":true,\"erased\":[{\"id\":\"" + MARC.id().value()
                    + "\",\"at\":\"2026-01-01T00:00:00Z\",\"everywhere\":true}]}";
            OnDisk.write(beside(), Age.seal((" ".repeat(64) + forged).getBytes(StandardCharsets.UTF_8),
                    List.of(workspace.keys().identity().recipient())));
        }
        Workspaces.in(folder, workspace -> {
            assertEquals(2, people(workspace).size());
            assertEquals(List.of(), erased(workspace));
        });
    }

    @Test
    void nobodyReadsAnIdInIt() {
        Workspaces.in(folder, workspace -> erase(workspace, AMINA));
        String text = new String(OnDisk.read(beside()), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(AMINA.id().value().toString()));
        assertTrue(text.startsWith("age-encryption.org/v1"));
    }

    /// A failure of the disk leaves the file erased for good, or there and told.
    @Test
    void eachCallOfAnErasureFailsOnce() {
        var disk = new FaultyDisk();
        var first = OnDisk.copy(folder, temp.resolve("first"));
        List<Fault> faults;
        try (var workspace = Workspaces.open(first, disk, Workspaces.CLOCK)) {
            disk.fail(null);
            erase(workspace, AMINA);
            faults = FaultyDisk.faults(disk.calls(), 12);
        }
        int told = 0;
        int erased = 0;
        for (int i = 0; i < faults.size(); i += 1 + i % 3) {
            var fault = faults.get(i);
            var copy = OnDisk.copy(folder, temp.resolve("fault " + fault));
            var workspace = Workspaces.open(copy, disk, Workspaces.CLOCK);
            disk.fail(fault);
            var refusal = attempt(workspace);
            disk.heal();
            boolean isThere = people(workspace).contains(AMINA.id());
            assertEquals(refusal != null, isThere, fault.toString());
            workspace.close();
            told += isThere ? 1 : 0;
            erased += isThere ? 0 : 1;
            Workspaces.in(copy, again -> {
                assertEquals(isThere, people(again).contains(AMINA.id()), fault.toString());
                assertEquals(isThere ? List.of() : List.of(AMINA.id()), erased(again));
                assertTrue(again.check().isWell(), fault.toString());
            });
            assertEquals(isThere, Blocks.hold(copy, "Diallo"), fault.toString());
            assertFalse(Files.exists(copy.resolve("tidying.mv.db")), fault.toString());
        }
        assertTrue(told > 0 && erased > 10, told + " told, " + erased + " erased");
    }

    private static @Nullable Refused attempt(Workspace workspace) {
        try {
            erase(workspace, AMINA);
            return null;
        } catch (Refused refused) {
            assertInstanceOf(DiskFailed.class, refused);
            return refused;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPowerCutLeavesItThereOrErasedForGood(int seed) {
        var disk = new ForgetfulDisk();
        var random = new Random(seed);
        var own = temp.resolve("own");
        var cuts = new int[2];
        var acknowledged = new boolean[1];
        var workspace = Workspaces.fresh(own, Workspaces.ASSOCIATION, disk, Workspaces.CLOCK);
        Workspaces.add(workspace, AMINA, MARC);
        disk.beforeFlush(() -> {
            var left = cut(disk, temp.resolve("cut " + cuts[0]++), random);
            boolean known = acknowledged[0];
            Workspaces.in(left, again -> {
                boolean isThere = people(again).contains(AMINA.id());
                assertEquals(!isThere, erased(again).contains(AMINA.id()));
                assertFalse(known && isThere, "what was acknowledged is erased");
                assertTrue(people(again).contains(MARC.id()));
                assertTrue(again.check().isWell());
                cuts[1] += isThere ? 1 : 0;
            });
        });
        erase(workspace, AMINA);
        acknowledged[0] = true;
        Workspaces.add(workspace, Workspaces.somebody("Lina", "Roth"));
        workspace.close();
        assertTrue(cuts[0] > 8 && cuts[1] > 0 && cuts[1] < cuts[0], cuts[1] + " of " + cuts[0]);
    }

    private static Path cut(ForgetfulDisk disk, Path folder, Random random) {
        try {
            return disk.cut(folder, random);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void aFileBesideThatCannotBeReadIsNotWrittenOver() {
        Workspaces.in(folder, workspace -> erase(workspace, AMINA));
        byte[] before = OnDisk.read(beside());
        var disk = new FaultyDisk();
        disk.fail(null);
        Workspaces.open(OnDisk.copy(folder, temp.resolve("calls")), disk, Workspaces.CLOCK).close();
        int refusals = 0;
        for (Fault fault : FaultyDisk.faults(disk.calls(), 1)) {
            disk.fail(fault);
            try {
                Workspaces.open(folder, disk, Workspaces.CLOCK).close();
            } catch (Refused _) {
                refusals++;
            }
            disk.heal();
            assertArrayEquals(before, OnDisk.read(beside()), fault.toString());
        }
        assertTrue(refusals > 3);
    }

    @Test
    void anEntirelyNewerFileIsLeftToTheNewerVersion() {
        assertThrows(NewerWorkspace.class, () -> {
            try (var keys = new KeyFiles(folder, Disk.real()).open(new KeySlot.ByPaper(Workspaces.PAPER))) {
                byte[] content = "{\"format\":2}".getBytes(StandardCharsets.UTF_8);
                byte[] signature = keys.site().signing().sign("focale/erased/v1", content);
                byte[] signed = (new String(signature, StandardCharsets.ISO_8859_1) + new String(content, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1);
                OnDisk.write(beside(), Age.seal(signed, List.of(keys.site().identity().recipient())));
            }
            Workspaces.open(folder).close();
        });
    }
}

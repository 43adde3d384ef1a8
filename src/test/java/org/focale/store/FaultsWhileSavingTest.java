package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.focale.base.Refused;
import org.focale.domain.Kept;
import org.focale.domain.person.Person;
import org.focale.store.FaultyDisk.Fault;
import org.focale.store.FaultyDisk.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A disk that fails during a save: what is in the workspace is what was before, or what was saved, never something between;
/// and the workspace can be used again.
@Execution(ExecutionMode.CONCURRENT)
class FaultsWhileSavingTest {

    private final FaultyDisk disk = new FaultyDisk();

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = Workspaces.fresh(folder, Workspaces.ASSOCIATION, disk, Workspaces.CLOCK);
        Workspaces.add(workspace, Workspaces.somebody("Amina", "Diallo"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /// A form, or as many people as a bundle brings.
    private static Kept[] people(int many) {
        return IntStream.range(0, many).mapToObj(i -> Workspaces.somebody("Personne", "N° " + i)).toArray(Kept[]::new);
    }

    private @Nullable Refused save(Kept... records) {
        try {
            Workspaces.add(workspace, records);
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    private void assertUsable() {
        var one = Workspaces.somebody("Encore", "Une");
        Workspaces.add(workspace, one);
        assertTrue(workspace.check().isWell());
        var all = Everything.in(workspace);
        workspace.close();
        workspace = Workspaces.open(folder, disk, Workspaces.CLOCK);
        assertEquals(all, Everything.in(workspace));
    }

    private void everyCallFailsOnce(int many) {
        disk.fail(null);
        Workspaces.add(workspace, people(many));
        var faults = FaultyDisk.faults(disk.calls(), 1);
        assertTrue(faults.stream().anyMatch(it -> it.moment() == Moment.HALF_WAY), "a save writes");
        for (Fault fault : faults) {
            var before = Everything.in(workspace);
            var records = people(many);
            disk.fail(fault);
            var told = save(records);
            disk.heal();

            var after = Everything.in(workspace);
            if (told == null) {
                assertEquals(before.states().size() + many, after.states().size(), fault + ": saved");
            } else {
                assertInstanceOf(DiskFailed.class, told, fault.toString());
                assertEquals(before, after, fault + ": not saved");
            }
            assertUsable();
        }
    }

    @Test
    void eachCallOfAFormFailsOnce() {
        everyCallFailsOnce(1);
    }

    @Test
    void eachCallOfALargeSaveFailsOnce() {
        everyCallFailsOnce(300);
    }

    @Test
    void aDiskThatStaysAwayLosesNothingThatWasThere() {
        disk.fail(null);
        Workspaces.add(workspace, people(1));
        int calls = disk.calls().size();
        for (int i = 0; i < calls; i++) {
            var before = Everything.in(workspace);
            disk.fail(new Fault(i, Moment.BEFORE, true));
            int saved = 0;
            var told = save(people(1));
            for (; told == null; told = save(people(1))) {
                saved++;
            }
            assertInstanceOf(DiskFailed.class, told);
            disk.heal();

            var after = Everything.in(workspace);
            int more = after.states().size() - before.states().size();
            assertTrue(more == saved || more == saved + 1, "what was saved, and perhaps what was written when only the flush failed");
            assertTrue(after.states().containsAll(before.states()));
            assertUsable();
        }
    }

    /// Not only the save that fails is at stake: the one before it stands at the end of the file, where the next is written.
    @Test
    void aFullDiskIsToldAndWhatWasSavedStays() {
        for (long room = 0; room < 40_000; room += 3_500) {
            int before = countStates();
            disk.leaveRoom(room);
            int saved = 0;
            var told = save(people(1));
            for (; told == null; told = save(people(1))) {
                saved++;
            }
            disk.heal();

            assertInstanceOf(DiskFull.class, told);
            assertEquals(before + saved, countStates(), room + " bytes of room");
        }
        assertUsable();
    }

    private int countStates() {
        var count = new AtomicInteger();
        workspace.read(store -> {
            store.eachState(_ -> count.incrementAndGet());
            return true;
        });
        return count.get();
    }

    @Test
    void aLargeSaveOnAFullDiskIsToldAndNothingIsChanged() {
        for (long room : new long[] {0, 150_000}) {
            var before = Everything.in(workspace);
            disk.leaveRoom(room);
            var told = save(people(300));
            disk.heal();

            assertInstanceOf(DiskFull.class, told);
            assertEquals(before, Everything.in(workspace));
        }
        assertUsable();
    }

    @Test
    void whatCanBeReadIsReadAgainOnceThereIsRoom() {
        disk.leaveRoom(0);
        assertInstanceOf(DiskFull.class, save(people(300)));
        disk.leaveRoom(10_000_000);
        assertEquals(1, workspace.read(store -> store.all(Person.class)).size());
        assertUsable();
    }
}

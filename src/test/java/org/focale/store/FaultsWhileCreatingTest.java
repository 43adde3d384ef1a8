package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.focale.base.Refused;
import org.focale.seal.Passphrase;
import org.focale.store.FaultyDisk.Call;
import org.focale.store.FaultyDisk.Fault;
import org.focale.store.FaultyDisk.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A disk that fails while a workspace is made: there is a whole workspace or none, and none means that one can be made there.
@Execution(ExecutionMode.CONCURRENT)
class FaultsWhileCreatingTest {

    private final FaultyDisk disk = new FaultyDisk();

    @TempDir
    Path temp;

    private @Nullable Refused create(Path folder) {
        try {
            Workspaces.fresh(folder, Workspaces.ASSOCIATION, disk, Workspaces.CLOCK).close();
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    private static void assertWhole(Path folder) {
        Workspaces.in(folder, workspace -> assertTrue(workspace.check().isWell()));
    }

    @Test
    void aFailingCallLeavesAWholeWorkspaceOrNothing() {
        assertEquals(null, create(temp.resolve("first")));
        int number = 0;
        for (Fault fault : FaultyDisk.faults(disk.calls(), 20)) {
            var folder = temp.resolve(String.valueOf(number++));
            disk.fail(fault);
            var told = create(folder);
            disk.heal();
            if (told == null) {
                assertWhole(folder);
            } else {
                assertInstanceOf(DiskFailed.class, told, fault.toString());
                assertEquals("{}", OnDisk.of(folder).toString(), fault.toString());
            }
        }
    }

    @Test
    void aDiskThatGoesAwayLeavesAFolderWhereAWorkspaceCanBeMade() {
        assertEquals(null, create(temp.resolve("first")));
        for (Fault fault : FaultyDisk.faults(disk.calls(), 20).stream().filter(it -> it.moment() == Moment.BEFORE).toList()) {
            var folder = temp.resolve(String.valueOf(fault.at()));
            disk.fail(new Fault(fault.at(), Moment.BEFORE, true));
            var told = create(folder);
            disk.heal();
            if (told != null && !Workspace.isWorkspace(folder)) {
                assertEquals(null, create(folder), fault.toString());
            }
            assertWhole(folder);
        }
    }

    @Test
    void aFullDiskIsToldAndNothingIsLeft() {
        boolean made = false;
        for (long room = 0; room < 12_000_000; room += 600_000) {
            var folder = temp.resolve("room for " + room);
            disk.leaveRoom(room);
            var told = create(folder);
            boolean wasFull = disk.wasFull();
            disk.heal();
            made |= told == null;
            if (told == null) {
                assertWhole(folder);
            } else {
                assertTrue(wasFull);
                assertInstanceOf(DiskFull.class, told);
                assertEquals("{}", OnDisk.of(folder).toString());
            }
        }
        assertTrue(made, "with room enough it is made");
    }

    /// With the passphrase, whose file is written last: half a second each.
    @Test
    void aFailureAtTheLastFileLeavesNothingOfTheOthers() {
        disk.fail(null);
        assertEquals(null, createWithPassphrase(temp.resolve("w")));
        var moves = IntStream.range(0, disk.calls().size()).filter(i -> disk.calls().get(i) == Call.MOVE).toArray();
        int keys = moves[1];
        int database = moves[2];
        for (var fault : List.of(Fault.once(keys, Moment.BEFORE), Fault.once(keys, Moment.AFTER), Fault.once(database, Moment.BEFORE),
                Fault.once(database + 1, Moment.AFTER))) {
            var folder = temp.resolve(fault.toString());
            disk.fail(fault);
            assertInstanceOf(DiskFailed.class, createWithPassphrase(folder));
            disk.heal();
            assertEquals("{}", OnDisk.of(folder).toString());
        }
    }

    private @Nullable Refused createWithPassphrase(Path folder) {
        try (var phrase = new Passphrase("six mots tirés au hasard".toCharArray())) {
            Workspace.create(folder, Workspaces.ASSOCIATION.asked(), phrase, Workspaces.PAPER, disk, Workspaces.CLOCK).close();
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }
}

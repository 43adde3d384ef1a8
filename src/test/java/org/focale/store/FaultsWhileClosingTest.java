package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.focale.store.FaultyDisk.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A disk that fails while a workspace is opened or closed: H2 tidies up then, and moves what was saved.
@Execution(ExecutionMode.CONCURRENT)
class FaultsWhileClosingTest {

    private final FaultyDisk disk = new FaultyDisk();

    @TempDir
    Path temp;

    private Path prepared;
    private Everything everything;

    @BeforeEach
    void prepare() {
        prepared = temp.resolve("prepared");
        try (var workspace = Workspaces.fresh(prepared, Workspaces.ASSOCIATION, disk, Workspaces.CLOCK)) {
            for (int i = 0; i < 20; i++) {
                Workspaces.add(workspace, Workspaces.somebody("Personne", "N° " + i));
            }
            everything = Everything.in(workspace);
        }
    }

    private void assertAllThere(Path folder, Fault fault) {
        Workspaces.in(folder, workspace -> {
            assertEquals(everything, Everything.in(workspace), fault.toString());
            assertTrue(workspace.check().isWell());
        });
    }

    @Test
    void aFailureWhileClosingLosesNothing() {
        var first = Workspaces.open(OnDisk.copy(prepared, temp.resolve("first")), disk, Workspaces.CLOCK);
        disk.fail(null);
        first.close();
        for (Fault once : FaultyDisk.faults(disk.calls(), 12)) {
            var fault = new Fault(once.at(), once.moment(), once.at() % 2 == 0);
            var folder = OnDisk.copy(prepared, temp.resolve("closing " + fault));
            var workspace = Workspaces.open(folder, disk, Workspaces.CLOCK);
            disk.fail(fault);
            workspace.close();
            disk.heal();
            assertAllThere(folder, fault);
        }
    }

    @Test
    void aFullDiskWhileClosingLosesNothing() {
        for (long room : new long[] {0, 5_000, 40_000}) {
            var folder = OnDisk.copy(prepared, temp.resolve("full " + room));
            var workspace = Workspaces.open(folder, disk, Workspaces.CLOCK);
            disk.leaveRoom(room);
            workspace.close();
            disk.heal();
            assertAllThere(folder, new Fault(0, FaultyDisk.Moment.BEFORE, true));
        }
    }

    @Test
    void aFailureWhileOpeningIsToldAndTheNextTryOpens() {
        disk.fail(null);
        var first = Workspaces.open(OnDisk.copy(prepared, temp.resolve("first")), disk, Workspaces.CLOCK);
        var faults = FaultyDisk.faults(disk.calls(), 1);
        first.close();
        for (Fault fault : faults) {
            var folder = OnDisk.copy(prepared, temp.resolve("opening " + fault));
            disk.fail(fault);
            try {
                Workspaces.open(folder, disk, Workspaces.CLOCK).close();
            } catch (DiskFailed told) {
                assertTrue(disk.failed());
            }
            disk.heal();
            assertAllThere(folder, fault);
        }
    }

    @Test
    void aFullDiskOpensWhatWasClosed() {
        disk.leaveRoom(0);
        try (var workspace = Workspaces.open(prepared, disk, Workspaces.CLOCK)) {
            assertEquals(everything, Everything.in(workspace));
        }
        disk.heal();
    }
}

package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.focale.store.FaultyDisk.Call;
import org.focale.store.FaultyDisk.Fault;
import org.focale.store.FaultyDisk.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that may not be written, by its rights or on a write-protected disk. Said by the disk of the tests: whoever builds as
/// administrator may write everywhere.
class WriteProtectedTest {

    @TempDir
    Path folder;

    @Test
    void isToldAndNothingIsChanged() {
        Workspaces.fresh(folder).close();
        var disk = new FaultyDisk();
        disk.fail(null);
        Workspaces.open(folder, disk, Workspaces.CLOCK).close();
        int asked = disk.calls().indexOf(Call.MAY_WRITE);
        disk.fail(new Fault(asked, Moment.BEFORE, true));

        var files = OnDisk.of(folder);
        var told = assertThrows(DiskFailed.class, () -> Workspaces.open(folder, disk, Workspaces.CLOCK));
        assertEquals("store.disk.protected", told.key());
        assertEquals(files, OnDisk.of(folder));
    }
}

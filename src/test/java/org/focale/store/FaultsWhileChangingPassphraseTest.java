package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.focale.base.Refused;
import org.focale.seal.Passphrase;
import org.focale.store.FaultyDisk.Call;
import org.focale.store.FaultyDisk.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A disk that fails while the passphrase is changed: when it is told that this failed, the old one opens, and only the old one.
@Execution(ExecutionMode.CONCURRENT)
class FaultsWhileChangingPassphraseTest {

    private static final String OLD = "rivage cigogne tilleul marelle fournil étincelle";
    private static final Set<String> FILES =
            Set.of("", "workspace.mv.db", "workspace.lock", "workspace.saves", "keys.passphrase.age", "keys.recovery.age");

    private final FaultyDisk disk = new FaultyDisk();

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        Workspaces.fresh(folder).close();
        Workspaces.setPassphrase(folder, OLD);
        workspace = Workspaces.open(folder, disk, Workspaces.CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private @Nullable Refused change() {
        try (var phrase = new Passphrase("une autre phrase".toCharArray())) {
            workspace.changePassphrase(phrase);
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    private byte[] passphraseFile() {
        return OnDisk.read(folder.resolve(KeySlot.PASSPHRASE_FILE));
    }

    private void assertPaperOpens() {
        var keys = new KeyFiles(folder, Disk.real()).open(new KeySlot.ByPaper(Workspaces.PAPER));
        assertArrayEquals(workspace.keys().signing().stored(), keys.site().signing().stored());
    }

    @Test
    void eachCallFailsOnce() {
        disk.fail(null);
        assertEquals(null, change());
        var calls = disk.calls();
        assertEquals(2, calls.stream().filter(Call.MOVE::equals).count(), "two files get their names");
        Workspaces.setPassphrase(folder, OLD);

        byte[] old = passphraseFile();
        for (Fault fault : FaultyDisk.faults(calls, 1)) {
            disk.fail(fault);
            var told = change();
            disk.heal();

            assertInstanceOf(DiskFailed.class, told, fault.toString());
            assertArrayEquals(old, passphraseFile(), fault.toString());
            assertPaperOpens();
            assertEquals(FILES, OnDisk.of(folder).keySet(), fault.toString());
        }
    }

    @Test
    void aFullDiskLeavesTheOldPassphrase() {
        byte[] old = passphraseFile();
        for (long room : new long[] {0, 200, 600}) {
            disk.leaveRoom(room);
            assertInstanceOf(DiskFull.class, change());
            disk.heal();
            assertArrayEquals(old, passphraseFile());
            assertPaperOpens();
            assertEquals(FILES, OnDisk.of(folder).keySet());
        }
    }

    @Test
    void aRecoveryThatFailsLeavesTheOldPassphraseAndClosesTheWorkspace() {
        workspace.close();
        disk.fail(null);
        recover().close();
        Workspaces.setPassphrase(folder, OLD);
        byte[] old = passphraseFile();

        disk.failEach(Call.MOVE);
        assertThrows(DiskFailed.class, this::recover);
        disk.heal();
        assertArrayEquals(old, passphraseFile());
        workspace = Workspaces.open(folder, disk, Workspaces.CLOCK);
        assertTrue(workspace.check().isWell());
    }

    private Workspace recover() {
        return Workspace.recover(folder, Workspaces.PAPER, new Passphrase("une autre phrase".toCharArray()), disk, Workspaces.CLOCK);
    }
}

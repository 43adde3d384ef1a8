package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.base.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A workspace is open once: a second copy is refused, told who has it, and harms nothing.
@Execution(ExecutionMode.CONCURRENT)
class SecondCopyTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void make() {
        folder = temp.resolve("w");
        Workspaces.fresh(folder).close();
    }

    private void assertRefused() {
        var told = assertThrows(AlreadyOpen.class, () -> Workspaces.open(folder));
        assertEquals("store.open.elsewhere", told.key());
        assertTrue(Texts.in(Locale.FRENCH).get(told).replace('\u00a0', ' ').contains("« " + System.getProperty("user.name") + " »"));
    }

    private ChildJvm child() {
        return ChildJvm.start(HoldingChild.class, List.of(), folder.toString(), Workspaces.PAPER.identity().encoded());
    }

    /// Nothing here may read the file of the database itself: to close it again would free the lock.
    @Test
    void inTheSameProgramASecondOpeningIsRefusedAndTheFirstGoesOn() {
        try (var workspace = Workspaces.open(folder)) {
            assertRefused();
            assertRefused();
            Workspaces.add(workspace, Workspaces.somebody("Amina", "Diallo"));
            try (var other = child()) {
                assertEquals("store.open.elsewhere", other.next(), "the lock against other programs still holds");
            }
        }
        Workspaces.open(folder).close();
    }

    @Test
    void byAnotherPathItIsTheSameWorkspace() throws IOException {
        var link = Files.createSymbolicLink(temp.resolve("link"), folder);
        try (var _ = Workspaces.open(folder)) {
            assertThrows(AlreadyOpen.class, () -> Workspaces.open(link));
            assertThrows(AlreadyOpen.class, () -> Workspaces.open(folder.resolve("../w")));
        }
    }

    @Test
    void anotherProgramHasItUntilItCloses() throws IOException {
        try (var other = child()) {
            assertEquals("open", other.next());
            var before = OnDisk.of(folder);
            assertRefused();
            assertEquals(before, OnDisk.of(folder));
            other.process().getOutputStream().close();
            assertEquals(List.of(), other.rest());
        }
        assertFalse(Files.exists(folder.resolve("workspace.lock")));
        Workspaces.open(folder).close();
    }

    @Test
    void aKilledProgramDoesNotKeepIt() {
        try (var other = child()) {
            assertEquals("open", other.next());
            other.kill();
        }
        assertTrue(Files.exists(folder.resolve("workspace.lock")), "the note stays and locks nothing");
        Workspaces.in(folder, workspace -> assertTrue(workspace.check().isWell()));
        assertFalse(Files.exists(folder.resolve("workspace.lock")));
    }

    @Test
    void withoutTheNoteItIsStillRefused() {
        try (var other = child()) {
            assertEquals("open", other.next());
            for (byte[] note : new byte[][] {{}, "one line".getBytes(StandardCharsets.UTF_8), {(byte) 0xff, '\n', (byte) 0xfe}}) {
                OnDisk.write(folder.resolve("workspace.lock"), note);
                assertThrows(AlreadyOpen.class, () -> Workspaces.open(folder));
            }
            OnDisk.delete(folder.resolve("workspace.lock"));
            var told = assertThrows(AlreadyOpen.class, () -> Workspaces.open(folder));
            assertEquals("store.open.elsewhere.unknown", told.key());
        }
    }

    @Test
    void closingTwiceDoesNotTakeTheNoteOfTheNext() {
        var first = Workspaces.open(folder);
        first.close();
        try (var _ = Workspaces.open(folder)) {
            first.close();
            assertTrue(Files.exists(folder.resolve("workspace.lock")));
            assertRefused();
        }
    }
}

package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.focale.base.Refused;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.seal.WrongPassphrase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The two ways in, the passphrase and the key on paper: what opens, what does not, and what is said.
@Execution(ExecutionMode.CONCURRENT)
class WaysInTest {

    private static final String PHRASE = "rivage cigogne tilleul marelle fournil étincelle";
    private static final String OTHER = "rivage cigogne tilleul marelle fournil etincelle";

    @TempDir
    static Path prepared;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeAll
    static void prepare() {
        var folder = prepared.resolve("w");
        try (var workspace = Workspaces.fresh(folder)) {
            Workspaces.add(workspace, Workspaces.somebody("Amina", "Diallo"));
        }
        Workspaces.setPassphrase(folder, PHRASE);
    }

    @BeforeEach
    void copy() {
        folder = OnDisk.copy(prepared.resolve("w"), temp.resolve("w"));
    }

    private static Passphrase phrase(String words) {
        return new Passphrase(words.toCharArray());
    }

    private void opensWith(String words) {
        try (var workspace = Workspace.open(folder, phrase(words), Disk.real(), Workspaces.CLOCK)) {
            assertEquals(1, workspace.read(Reading::people).size());
        }
    }

    private <R extends Refused> R refused(Class<R> type, Runnable opening) {
        var before = OnDisk.of(folder);
        var told = assertThrows(type, opening::run);
        assertEquals(before, OnDisk.of(folder), "nothing is changed");
        return told;
    }

    private Workspace recover(RecoveryKey paper) {
        return Workspace.recover(folder, paper, phrase(OTHER), Disk.real(), Workspaces.CLOCK);
    }

    @Test
    void thePassphraseOpens() {
        opensWith(PHRASE);
    }

    @Test
    void anotherPassphraseDoesNot() {
        for (String words : new String[] {OTHER, PHRASE + " ", PHRASE.toUpperCase(Locale.ROOT), "", "x"}) {
            refused(WrongPassphrase.class, () -> opensWith(words));
        }
    }

    @Test
    void anotherPaperDoesNot() {
        refused(WrongRecoveryKey.class, () -> recover(RecoveryKey.generate()));
    }

    @Test
    void theProgramItselfSealsWithTheFullWorkAndBothWaysOpen() {
        var made = temp.resolve("made");
        Workspace.create(made, Workspaces.ASSOCIATION.asked(), phrase(PHRASE), Workspaces.PAPER, Disk.real(), Workspaces.CLOCK).close();
        assertTrue(new String(OnDisk.read(made.resolve("keys.passphrase.age")), StandardCharsets.ISO_8859_1).contains(" 17\n"));
        Workspace.open(made, phrase(PHRASE), Disk.real(), Workspaces.CLOCK).close();
        Workspaces.open(made).close();
    }

    @Test
    void aChangedPassphraseReplacesTheOldOne() {
        var recoveryBefore = OnDisk.read(folder.resolve("keys.recovery.age"));
        Workspaces.in(folder, workspace -> workspace.changePassphrase(phrase(OTHER)));

        opensWith(OTHER);
        refused(WrongPassphrase.class, () -> opensWith(PHRASE));
        assertFalse(Arrays.equals(recoveryBefore, OnDisk.read(folder.resolve("keys.recovery.age"))), "sealed again");
        Workspaces.open(folder).close();
    }

    @Test
    void thePaperOpensAndGivesANewPassphrase() {
        OnDisk.delete(folder.resolve("keys.passphrase.age"));
        var keys = recover(Workspaces.PAPER);
        keys.close();
        opensWith(OTHER);
    }

    @Test
    void aLostRecoveryFileIsMadeAgainWithThePassphrase() {
        OnDisk.delete(folder.resolve("keys.recovery.age"));
        assertEquals("store.keys.recovery.missing", refused(KeysDamaged.class, () -> recover(Workspaces.PAPER)).key());
        try (var workspace = Workspace.open(folder, phrase(PHRASE), Disk.real(), Workspaces.CLOCK)) {
            workspace.changePassphrase(phrase(PHRASE));
        }
        Workspaces.open(folder).close();
    }

    @Test
    void keysStayTheSameWhicheverWayIn() {
        byte[] signing;
        try (var workspace = Workspaces.open(folder)) {
            signing = workspace.keys().signing().stored();
            workspace.changePassphrase(phrase(OTHER));
        }
        try (var workspace = Workspace.open(folder, phrase(OTHER), Disk.real(), Workspaces.CLOCK)) {
            assertArrayEquals(signing, workspace.keys().signing().stored());
        }
    }

    @Test
    void aMissingFileOfKeysSaysWhichOtherOneOpens() {
        OnDisk.delete(folder.resolve("keys.passphrase.age"));
        assertEquals("store.keys.passphrase.missing", refused(KeysDamaged.class, () -> opensWith(PHRASE)).key());
        Workspaces.open(folder).close();
    }

    @Test
    void everyBitOfAFileOfKeysCounts() {
        for (String name : new String[] {"keys.passphrase.age", "keys.recovery.age"}) {
            byte[] whole = OnDisk.read(folder.resolve(name));
            for (int at = 0; at < whole.length; at += 7) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                OnDisk.write(folder.resolve(name), flipped);
                refused(Refused.class, () -> openBy(name));
            }
        }
    }

    @Test
    void aFileOfKeysThatIsCutShortIsDamaged() {
        for (String name : new String[] {"keys.passphrase.age", "keys.recovery.age"}) {
            byte[] whole = OnDisk.read(folder.resolve(name));
            for (int length = 0; length < whole.length; length += length < 40 ? 3 : 41) {
                OnDisk.write(folder.resolve(name), Arrays.copyOf(whole, length));
                var told = refused(KeysDamaged.class, () -> openBy(name));
                assertTrue(told.key().endsWith(".damaged"), told.key());
            }
        }
    }

    @Test
    void oneDamagedFileOfKeysLeavesTheOtherWayIn() {
        OnDisk.write(folder.resolve("keys.passphrase.age"), new byte[300]);
        assertEquals("store.keys.passphrase.damaged", refused(KeysDamaged.class, () -> opensWith(PHRASE)).key());
        Workspaces.open(folder).close();
        recover(Workspaces.PAPER).close();
        opensWith(OTHER);
    }

    @Test
    void theKeysOfAnotherWorkspaceDoNotOpenThisOne() {
        var other = temp.resolve("other");
        Workspaces.fresh(other).close();
        OnDisk.write(folder.resolve("keys.recovery.age"), OnDisk.read(other.resolve("keys.recovery.age")));
        refused(ForeignDatabase.class, () -> openBy("keys.recovery.age"));
    }

    @Test
    void noTemporaryFileStays() {
        Workspaces.in(folder, workspace -> workspace.changePassphrase(phrase(OTHER)));
        assertFalse(Files.exists(folder.resolve("keys.passphrase.age.tmp")) || Files.exists(folder.resolve("keys.recovery.age.tmp")));
    }

    private void openBy(String file) {
        if (file.equals("keys.recovery.age")) {
            Workspaces.open(folder).close();
        } else {
            opensWith(PHRASE);
        }
    }
}

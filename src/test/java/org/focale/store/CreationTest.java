package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a workspace may be made, and what a creation that was cut short leaves.
class CreationTest {

    private static final byte[] SOMETHING = {1, 2, 3};

    @TempDir
    Path temp;

    @Test
    void theFoldersAboveAreMadeToo() {
        var folder = temp.resolve("Documents/Focale/Jardins de l’Ill");
        Workspaces.fresh(folder).close();
        assertTrue(Workspace.isWorkspace(folder));
    }

    @Test
    void nothingButTheDatabaseAndTheKeysIsInTheFolder() {
        var folder = temp.resolve("w");
        Workspaces.fresh(folder).close();
        assertEquals(Set.of("", "workspace.mv.db", "workspace.saves", "keys.recovery.age"), OnDisk.of(folder).keySet());
    }

    @Test
    void anEmptyFolderWillDo() throws IOException {
        var folder = Files.createDirectory(temp.resolve("empty"));
        Workspaces.fresh(folder).close();
        assertTrue(Workspace.isWorkspace(folder));
    }

    @Test
    void aFolderWithAnythingInItIsRefusedAndLeftAlone() throws IOException {
        for (String name : List.of("letter.odt", ".hidden", "keys.passphrase.age", "keys.recovery.age.tmp", "workspace.mv.db", "workspace.lock",
                "workspace.saves")) {
            var folder = Files.createDirectory(temp.resolve("with " + name));
            OnDisk.write(folder.resolve(name), SOMETHING);
            assertRefusedAndLeftAlone(folder);
        }
    }

    @Test
    void aFolderWithAFolderInItIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(temp.resolve("outer/inner"));
        assertRefusedAndLeftAlone(temp.resolve("outer"));
    }

    @Test
    void aWorkspaceIsNeverMadeOverAnother() {
        var folder = temp.resolve("w");
        Workspaces.fresh(folder).close();
        assertRefusedAndLeftAlone(folder);
    }

    @Test
    void aWorkspaceIsNeverMadeOverOneThatIsOpen() {
        var folder = temp.resolve("w");
        try (var _ = Workspaces.fresh(folder)) {
            var before = OnDisk.of(folder);
            assertThrows(AlreadyOpen.class, () -> Workspaces.fresh(folder));
            assertEquals(before, OnDisk.of(folder));
        }
    }

    private static void assertRefusedAndLeftAlone(Path folder) {
        var before = OnDisk.of(folder);
        assertThrows(FolderNotEmpty.class, () -> Workspaces.fresh(folder));
        assertEquals(before, OnDisk.of(folder));
    }

    @Test
    void whatACreationCutShortLeftIsNoWorkspaceAndGivesWayToANewOne() throws IOException {
        for (var left : List.of(List.of("creating.mv.db"), List.of("creating.mv.db", "keys.recovery.age.tmp"),
                List.of("creating.mv.db", "keys.recovery.age", "keys.passphrase.age"))) {
            var folder = Files.createDirectory(temp.resolve(String.join(" and ", left)));
            left.forEach(name -> OnDisk.write(folder.resolve(name), SOMETHING));

            assertFalse(Workspace.isWorkspace(folder));
            assertThrows(WorkspaceNotFound.class, () -> Workspaces.open(folder));
            Workspaces.fresh(folder).close();
            Workspaces.in(folder, workspace -> assertTrue(workspace.check().isWell()));
        }
    }

    @Test
    void leftoversBesideSomethingElseAreLeftAlone() throws IOException {
        for (String other : List.of("workspace.mv.db", "letter.odt")) {
            var folder = Files.createDirectory(temp.resolve("leftovers and " + other));
            OnDisk.write(folder.resolve("creating.mv.db"), SOMETHING);
            OnDisk.write(folder.resolve(other), SOMETHING);
            assertRefusedAndLeftAlone(folder);
        }
    }

    @Test
    void noWorkspaceIsToldAsSuch() throws IOException {
        var file = Files.createFile(temp.resolve("file"));
        var folder = Files.createDirectory(temp.resolve("folder"));
        for (var nowhere : List.of(file, folder, temp.resolve("missing"))) {
            assertFalse(Workspace.isWorkspace(nowhere));
            assertThrows(WorkspaceNotFound.class, () -> Workspaces.open(nowhere));
        }
    }

    @Test
    void whatItBeginsWithIsThereWithTheFirstTransaction() {
        var amina = Workspaces.somebody("Amina", "Diallo");
        var asked = new Workspace.Asked(new Organisation(new OrganisationId(Workspaces.id()), "Les Jardins de l’Ill", "", "", "", ""),
                Workspaces.ASSOCIATION.role(), "Accueil", "Nadia Keller", List.of(amina));
        try (var workspace = Workspaces.fresh(temp.resolve("w"), asked, Disk.real(), Workspaces.CLOCK)) {
            workspace.read(store -> {
                assertEquals(List.of(amina), store.all(Person.class));
                assertEquals(List.of("Les Jardins de l’Ill"), store.all(Organisation.class).stream().map(Organisation::name).toList());
                var first = store.changes(10);
                assertEquals(1, first.size());
                assertEquals(ChangeKind.CREATION, first.getFirst().kind());
                assertEquals("Nadia Keller", first.getFirst().author());
                return true;
            });
        }
    }

    @Test
    void eachWorkspaceHasKeysOfItsOwn() {
        try (var one = Workspaces.fresh(temp.resolve("one")); var other = Workspaces.fresh(temp.resolve("other"))) {
            assertFalse(one.site().id().equals(other.site().id()));
            assertFalse(one.keys().identity().encoded().equals(other.keys().identity().encoded()));
            assertFalse(one.keys().signing().verifyKey().equals(other.keys().signing().verifyKey()));
        }
    }
}

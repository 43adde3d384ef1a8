package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.focale.change.Home;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace on a real disk: what is saved is there, what is not saved is not.
class WorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void aNewWorkspaceKnowsItsOrganisation() {
        try (var workspace = Workspaces.fresh(folder)) {
            var organisation = workspace.read(store -> store.find(Organisation.class, workspace.site().organisation())).orElseThrow();
            assertEquals("Les Jardins de l’Ill", organisation.name());
            assertEquals(Role.REFERENT, workspace.site().role());
            assertTrue(workspace.check().isWell());
        }
    }

    @Test
    void whatWasSavedIsThereAfterReopening() {
        var amina = Workspaces.somebody("Amina", "Diallo");
        try (var workspace = Workspaces.fresh(folder)) {
            Workspaces.add(workspace, amina);
        }
        try (var workspace = Workspaces.open(folder)) {
            assertEquals(Optional.of(amina), workspace.read(store -> store.find(Person.class, amina.id())));
            assertEquals(List.of(amina), workspace.read(store -> store.all(Person.class)));
            assertEquals(1, workspace.read(store -> store.states(new Home.OfPerson(amina.id()))).size());
        }
    }
}

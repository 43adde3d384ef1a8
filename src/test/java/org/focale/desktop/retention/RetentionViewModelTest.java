package org.focale.desktop.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.focale.app.rights.Retention;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.SiteId;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeNote;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of files to close, on a real workspace.
class RetentionViewModelTest {

    @TempDir
    Path temp;

    private final List<PersonId> opened = new ArrayList<>();
    private Office office;
    private RetentionViewModel retention;

    @BeforeEach
    void open() {
        office = Office.association(temp.resolve("w"));
        retention = new RetentionViewModel(office.cases, office.jobs, office.dialogs, office.words, opened::add);
        retention.listen();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void metLast(String first, String last, String day) {
        var person = Workspaces.somebody(first, last);
        office.save(person, new Note(new NoteId(Workspaces.id()), person.id(), Medium.CALL, LocalDate.parse(day), null, "", "Appel",
                Sharing.ASSOCIATION));
    }

    private List<Retention.Proposal> files() {
        return Objects.requireNonNull(retention.proposals().get()).files();
    }

    @Test
    void theListFollowsTheWorkspaceAndOpensAFile() {
        metLast("Amina", "Diallo", "2024-01-10");
        assertEquals(1, files().size());
        retention.open(files().getFirst());
        assertEquals(List.of(files().getFirst().person().id()), opened);
    }

    @Test
    void anotherDurationWithoutAReasonIsRefusedAndWithOneKept() {
        metLast("Amina", "Diallo", "2026-02-10");
        retention.setRule(6, "");
        assertEquals("retention.refused.reason", office.dialogs.refusals.getLast().key());
        assertEquals(0, files().size());
        retention.setRule(6, "Convention avec le financeur");
        assertEquals(new Retention.Rule(6, "Convention avec le financeur"), retention.rule().get());
        assertEquals(1, files().size());
    }

    @Test
    void oneFileIsErasedOnceItsNameWasTyped() throws Exception {
        metLast("Amina", "Diallo", "2024-01-10");
        metLast("Rachid", "Benali", "2024-08-03");
        var amina = files().getFirst();
        office.dialogs.answer(Optional.empty());
        Fx.run(() -> retention.erase(amina));
        assertEquals(2, files().size(), "went back");
        office.dialogs.answer(amina.person().id());
        Fx.run(() -> retention.erase(amina));
        assertEquals(List.of("Rachid"), files().stream().map(each -> each.person().firstName()).toList());
        assertEquals("Dossier effacé.", office.dialogs.toasts.getLast().message());
        assertNull(office.dialogs.toasts.getLast().action(), "no undo");
        assertEquals(1, retention.erasures().get().size());
    }

    @Test
    void theScreenIsDrawn() throws Exception {
        metLast("Amina", "Diallo", "2024-01-10");
        metLast("Rachid", "Benali", "2024-08-03");
        metLast("Lucie", "Muller", "2024-11-02");
        metLast("Ion", "Popa", "2024-12-11");
        var open = Workspaces.somebody("Besa", "Hoxha");
        office.save(open, new Pathway(new PathwayId(Workspaces.id()), open.id(), "focale", "", LocalDate.of(2023, 5, 2), null, null));
        for (String gone : List.of("Un", "Deux", "Trois")) {
            var person = Workspaces.somebody(gone, "Effacé");
            office.save(person);
            if (gone.equals("Deux")) {
                office.session().write(ChangeNote.save(""), writing -> {
                    writing.putBundle(new BundleEntry(UUID.randomUUID(), true, new SiteId(UUID.randomUUID()), "Cap Neuhof", 1, Workspaces.NOW, 3,
                            new BundleEntry.Carried("full", null, 0, 1, null, 1, 1, 1)));
                    return 1;
                });
            }
            office.cases.rights().erase().erase(person.id());
        }
        Fx.run(() -> {
            for (var look : ShellPicture.LOOKS) {
                var file = new ShellPicture(office, "settings", look, () -> new RetentionView(retention, office.words)).draw("retention");
                assertTrue(Files.size(file) > 20_000);
            }
        });
        Fx.run(() -> {
            retention.setRule(120, "essai");
            new ShellPicture(office, "settings", ShellPicture.LOOKS.getFirst(), () -> new RetentionView(retention, office.words))
                    .draw("retention-none");
        });
    }
}

package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.Home;
import org.focale.change.RecordChange;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.DifferentPeopleId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.SamePerson;
import org.focale.domain.person.SamePersonId;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An erased file leaves no trace and never comes back (exchange.md §5, R10).
class ErasureTest {

    private static final Person AMINA = Workspaces.somebody("Amina", "Diallo");
    private static final Person MARC = Workspaces.somebody("Marc", "Weber");
    private static final SiteId LEAD = new SiteId(UUID.randomUUID());
    private static final SiteId OTHER = new SiteId(UUID.randomUUID());

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = Workspaces.fresh(folder);
        Workspaces.add(workspace, AMINA, MARC);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<PersonId> erase(Person person) {
        return workspace.write(ChangeNote.erasure("Nadia Keller"), store -> store.erase(person.id()));
    }

    private static Note note(Person person, String text) {
        return new Note(new NoteId(Workspaces.id()), person.id(), Medium.OTHER, LocalDate.of(2026, 11, 20), null, "Nadia Keller", text,
                Sharing.ASSOCIATION);
    }

    private Attachment attach(Person person, String words) {
        return workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            var attachment = new Attachment(new AttachmentId(Workspaces.id()), person.id(), "a", "", "", bytes.length, store.putContent(bytes),
                    null, null, false, "", null, null);
            store.put(Edit.create(attachment, workspace.site().organisation(), store.pen().next(), Workspaces.stamp()));
            return attachment;
        });
    }

    private void sent(SiteId peer, long number) {
        workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            store.putBundle(new BundleEntry(UUID.randomUUID(), true, peer, "Cap Neuhof", number, Workspaces.NOW, 3,
                    new BundleEntry.Carried("full", null, 0, 1, null, 1, 1, 1)));
            return number;
        });
    }

    private boolean isErased(PersonId person) {
        return workspace.read(store -> store.isErased(person));
    }

    private boolean has(String sha256) {
        return workspace.read(store -> store.hasContent(sha256));
    }

    private Everything everything() {
        return Everything.in(workspace);
    }

    @Test
    void everyRecordOfTheFileIsGoneWithItsHistory() {
        var note = note(AMINA, "Elle a eu son permis.");
        Workspaces.add(workspace, note);
        Workspaces.save(workspace, Person.named(AMINA.id(), "Aminata", "Diallo"));
        Workspaces.delete(workspace, note);
        assertEquals(List.of(AMINA.id()), erase(AMINA));

        assertEquals(List.of(), workspace.read(store -> store.states(new Home.OfPerson(AMINA.id()))));
        assertEquals(Optional.empty(), workspace.read(store -> store.find(Person.class, AMINA.id())));
        assertEquals(Optional.empty(), workspace.read(store -> store.person(AMINA.id())));
        assertEquals(List.of(), workspace.read(store -> store.history(Codecs.of(AMINA).key(AMINA))));
        assertEquals(List.of(), workspace.read(store -> store.history(Codecs.of(note).key(note))));
        assertTrue(everything().history().stream().noneMatch(change -> change.record().id().equals(AMINA.id().value())));
        assertTrue(workspace.read(store -> store.find(Person.class, MARC.id())).isPresent());
        assertTrue(workspace.check().isWell());
    }

    @Test
    void aChangeThatBecomesEmptyKeepsItsNumber() {
        Workspaces.add(workspace, note(AMINA, "Rien que d’elle."));
        var before = everything().changes().stream().map(ChangeEntry::number).toList();
        erase(AMINA);
        var after = everything().changes();
        assertEquals(before, after.stream().skip(1).map(ChangeEntry::number).toList());
        assertEquals(ChangeKind.ERASURE, after.getFirst().kind());
        assertEquals(0, after.get(1).records());
        assertEquals("", after.get(1).author());
        assertEquals(1, after.get(2).records(), "that change made Marc, too");
    }

    @Test
    void theSetSaysWhenAndWhere() {
        long saves = workspace.read(store -> store.erased()).size();
        assertEquals(0, saves);
        erase(AMINA);
        var erasure = workspace.read(Reading::erased).getFirst();
        assertEquals(AMINA.id(), erasure.person());
        assertEquals(Workspaces.NOW, erasure.at());
        assertEquals(3, erasure.position(), "made, two people, erased");
        assertTrue(erasure.everywhere());
        assertTrue(isErased(AMINA.id()));
        assertFalse(isErased(MARC.id()));
        assertEquals(List.of(), erase(AMINA), "once and for all");
        assertEquals(1, workspace.read(Reading::erased).size());
    }

    @Test
    void aFileIsErasedWithThoseThatAreJoinedToIt() {
        var again = Workspaces.somebody("Amina", "Diallo-Roth");
        var elsewhere = new PersonId(Workspaces.id());
        Workspaces.add(workspace, again, new SamePerson(new SamePersonId(Workspaces.id()), again.id(), AMINA.id()),
                new SamePerson(new SamePersonId(Workspaces.id()), again.id(), elsewhere));
        var erased = erase(AMINA);
        assertEquals(List.of(AMINA.id(), again.id()), erased);
        assertEquals(List.of(MARC.id()), workspace.read(Reading::people).stream().map(PersonRow::id).toList());
        assertFalse(isErased(elsewhere), "nobody knows whose it is");
        assertTrue(workspace.check().isWell());
    }

    @Test
    void whatWasSaidOfTwoPeopleGoes() {
        var different = new DifferentPeople(new DifferentPeopleId(Workspaces.id()), MARC.id(), AMINA.id());
        Workspaces.add(workspace, different);
        erase(AMINA);
        assertEquals(List.of(), workspace.read(store -> store.all(DifferentPeople.class)));
        assertTrue(Workspaces.state(workspace, different).isDeleted(), "and partners hear of it");
        assertTrue(workspace.check().isWell());
    }

    @Test
    void contentsGoWithItUnlessSomebodyElseSpeaksOfThem() {
        var own = attach(AMINA, "son permis");
        var shared = attach(AMINA, "le règlement");
        attach(MARC, "le règlement");
        var deleted = attach(AMINA, "un brouillon");
        Workspaces.delete(workspace, deleted);
        var marcs = attach(MARC, "un brouillon de Marc");
        Workspaces.delete(workspace, marcs);
        erase(AMINA);
        assertFalse(has(own.sha256()));
        assertFalse(has(deleted.sha256()), "no undo reaches it");
        assertTrue(has(shared.sha256()));
        assertTrue(has(marcs.sha256()), "an undo reaches it");
    }

    @Test
    void nothingOfItIsPutAgain() {
        var state = Workspaces.state(workspace, AMINA);
        var newer = state.with(Map.of("lastName", new Value.Text("Diallo-Roth")), workspace.write(ChangeNote.save(""), store -> store.pen().next()),
                Workspaces.stamp());
        erase(AMINA);
        var before = everything();
        for (RecordState old : List.of(state, newer)) {
            workspace.write(ChangeNote.save("Nadia Keller"), store -> {
                store.put(new RecordChange(null, old));
                return true;
            });
        }
        Workspaces.add(workspace, note(AMINA, "Une note de plus."));
        assertEquals(before, everything());
    }

    @Test
    void whatIsPutAndErasedInOneTransactionIsErased() {
        var somebody = Workspaces.somebody("Lina", "Roth");
        workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            store.put(Edit.create(somebody, workspace.site().organisation(), store.pen().next(), Workspaces.stamp()));
            store.erase(somebody.id());
            return true;
        });
        assertEquals(Optional.empty(), workspace.read(store -> store.person(somebody.id())));
        assertTrue(workspace.check().isWell());
    }

    @Test
    void aPreviewErasesNothing() {
        workspace.preview(store -> store.erase(AMINA.id()));
        assertTrue(workspace.read(store -> store.person(AMINA.id())).isPresent());
        assertEquals(List.of(), workspace.read(Reading::erased));
    }

    @Test
    void whoHadABundleIsAskedAndConfirms() {
        sent(LEAD, 1);
        sent(LEAD, 2);
        sent(OTHER, 3);
        erase(AMINA);
        erase(MARC);
        var erased = workspace.read(Reading::erased);
        assertEquals(4, workspace.read(Reading::erasureAsks).size());
        confirm(LEAD, erased.getFirst().position());
        assertEquals(List.of(new ErasureAsk(AMINA.id(), LEAD, true)),
                workspace.read(Reading::erasureAsks).stream().filter(ErasureAsk::confirmed).toList());
        confirm(LEAD, erased.getLast().position());
        assertEquals(2, workspace.read(Reading::erasureAsks).stream().filter(ErasureAsk::confirmed).count());
    }

    private void confirm(SiteId peer, long position) {
        workspace.write(ChangeNote.save(""), store -> {
            store.confirmErasures(peer, 0, position);
            return true;
        });
    }

    @Test
    void ofACopyNobodyElseIsAskedUntilTheOwnerErasesToo() {
        sent(LEAD, 1);
        workspace.write(ChangeNote.erasure(""), store -> store.eraseCopy(AMINA.id()));
        assertEquals(List.of(), workspace.read(Reading::erasureAsks));
        assertFalse(workspace.read(Reading::erased).getFirst().everywhere());
        assertEquals(List.of(), erase(AMINA), "it was gone");
        assertTrue(workspace.read(Reading::erased).getFirst().everywhere());
        assertEquals(1, workspace.read(Reading::erasureAsks).size());
        workspace.write(ChangeNote.erasure(""), store -> store.eraseCopy(AMINA.id()));
        assertTrue(workspace.read(Reading::erased).getFirst().everywhere(), "it only grows");
    }

    @Test
    void theDayOfAnErasureElsewhereIsTakenOver() {
        var day = Instant.parse("2025-03-01T10:00:00Z");
        workspace.write(ChangeNote.erasure(""), store -> store.erase(AMINA.id(), day, true));
        assertEquals(day, workspace.read(Reading::erased).getFirst().at());
    }

    @Test
    void theKeyOpensNoBlockThatStillHasTheName() {
        Workspaces.add(workspace, note(AMINA, "Titulaire du permis poids lourds."));
        for (int i = 0; i < 30; i++) {
            Workspaces.save(workspace, Person.named(AMINA.id(), "Amina", "Diallo " + i));
        }
        workspace.close();
        assertTrue(Blocks.hold(folder, "Diallo") && Blocks.hold(folder, "poids lourds") && Blocks.hold(folder, "Weber"));
        workspace = Workspaces.open(folder);
        var marc = Workspaces.state(workspace, MARC);
        erase(AMINA);
        assertEquals(marc, Workspaces.state(workspace, MARC));
        Workspaces.add(workspace, Workspaces.somebody("Lina", "Roth"));
        assertTrue(workspace.check().isWell());
        workspace.close();
        assertFalse(Blocks.hold(folder, "Diallo"));
        assertFalse(Blocks.hold(folder, "poids lourds"));
        assertTrue(Blocks.hold(folder, "Weber"));
        workspace = Workspaces.open(folder);
        assertEquals(2, workspace.read(Reading::people).size());
    }
}

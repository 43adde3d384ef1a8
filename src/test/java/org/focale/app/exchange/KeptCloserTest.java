package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focale.change.Codecs;
import org.focale.domain.Kept;
import org.focale.domain.RecordId;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.focale.store.ChangeNote;
import org.focale.store.CheckReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A note or a document that went to a partner, and that its author keeps closer since: its words go from there.
@Execution(ExecutionMode.CONCURRENT)
class KeptCloserTest {

    @TempDir
    Path folder;

    private Post association;
    private Post lead;
    private Person amina;

    @BeforeEach
    void open() {
        association = Post.association(folder);
        lead = Post.lead(folder);
        association.trust(lead);
        lead.trust(association);
        amina = association.add("Amina", "Diallo");
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
    }

    private Note note(Post at, String text, Sharing sharing) {
        var note = new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.OTHER, at.session.today(), null, "Nadia Keller", text, sharing);
        at.saves.create(note);
        return note;
    }

    private Attachment document(String sha256, AttachmentId id, boolean confidential) {
        return new Attachment(id, amina.id(), "certificat.pdf", "", "application/pdf", 10, sha256, null, null, confidential, "", null, null);
    }

    private static void share(Post at, Note note, Sharing sharing) {
        var now = at.session.read(reading -> reading.find(Note.class, note.id())).orElseThrow();
        at.saves.change(now, new Note(now.id(), now.person(), now.medium(), now.date(), now.minutes(), now.author(), now.text(), sharing));
    }

    private static <R extends Kept> Optional<R> at(Post at, Class<R> type, RecordId id) {
        return at.session.read(reading -> reading.find(type, id));
    }

    private static Set<String> fields(Post at, Kept record) {
        return at.session.read(reading -> reading.state(Codecs.of(record).key(record))).map(state -> state.fields().keySet()).orElse(Set.of());
    }

    private static int told(Post at, Kept record) {
        return at.session.read(reading -> reading.history(Codecs.of(record).key(record))).stream()
                .filter(change -> change.field().equals("text")).toList().size();
    }

    private static Received.Opened exchange(Post from, Post to) {
        return to.open(from.sendTo(to));
    }

    private static void assertSound(Post at) {
        assertEquals(List.of(), at.session.workspace().check().problems().stream().map(CheckReport.Problem::kind).toList());
    }

    @Test
    void theWordsGoFromThePartnerAndHowFarItGoesStays() {
        association.agree(amina, SharedScope.FOLLOW_UP);
        var note = note(association, "elle craint son frère", Sharing.LEAD);
        exchange(association, lead);
        exchange(lead, association);
        assertTrue(at(lead, Note.class, note.id()).isPresent());

        share(association, note, Sharing.ASSOCIATION);
        var opened = exchange(association, lead);

        assertEquals(Set.of("deleted", "sharing"), fields(lead, note));
        assertTrue(at(lead, Note.class, note.id()).isEmpty(), "it is shown nowhere");
        assertEquals(0, told(lead, note), "nor is it in the history");
        assertEquals(1, opened.report().told().withdrawn());
        assertEquals("elle craint son frère", at(association, Note.class, note.id()).orElseThrow().text());
        assertSound(lead);
    }

    @Test
    void aNoteThatNeverWentThereDoesNotShowThatItIsThere() {
        association.agree(amina, SharedScope.FOLLOW_UP);
        var note = note(association, "pour moi", Sharing.MINE);
        exchange(association, lead);

        share(association, note, Sharing.ASSOCIATION);
        exchange(association, lead);

        assertEquals(Set.of(), fields(lead, note));
    }

    @Test
    void sharedAgainItComesBackWhole() {
        association.agree(amina, SharedScope.FOLLOW_UP);
        var note = note(association, "projet de jardinage", Sharing.LEAD);
        exchange(association, lead);
        share(association, note, Sharing.MINE);
        exchange(association, lead);

        share(association, note, Sharing.LEAD);
        exchange(association, lead);

        assertEquals("projet de jardinage", at(lead, Note.class, note.id()).orElseThrow().text());
        assertSound(lead);
    }

    @Test
    void aBundleThatWasOnItsWayDoesNotBringTheWordsBack() {
        association.agree(amina, SharedScope.FOLLOW_UP);
        var note = note(association, "elle craint son frère", Sharing.LEAD);
        var late = association.sendTo(lead);
        share(association, note, Sharing.ASSOCIATION);
        exchange(association, lead);

        lead.open(late);

        assertEquals(Set.of("deleted", "sharing"), fields(lead, note));
    }

    @Test
    void whatThePartnerChangedStaysUntilTheOwnerHasIt() {
        association.agree(amina, SharedScope.FOLLOW_UP);
        var note = note(association, "jardinage", Sharing.LEAD);
        exchange(association, lead);
        lead.saves.change(note, note.withText("jardinage, dès lundi"));

        share(association, note, Sharing.ASSOCIATION);
        exchange(association, lead);
        assertTrue(fields(lead, note).contains("text"), "nobody else has what was proposed");
        exchange(lead, association);
        exchange(association, lead);

        assertEquals(Set.of("deleted", "sharing"), fields(lead, note));
        assertEquals(1, association.waiting().size(), "the proposition waits for an answer");
    }

    @Test
    void aDocumentMarkedConfidentialGoesFromThePartner() {
        association.agree(amina, SharedScope.WHOLE_FILE);
        var document = association.session.write(ChangeNote.save("Nadia Keller"),
                writing -> document(writing.putContent("certificat".getBytes(StandardCharsets.UTF_8)), new AttachmentId(UUID.randomUUID()), false));
        association.saves.create(document);
        exchange(association, lead);
        assertTrue(at(lead, Attachment.class, document.id()).isPresent());

        association.saves.change(document, document(document.sha256(), document.id(), true));
        exchange(association, lead);

        assertTrue(at(lead, Attachment.class, document.id()).isEmpty());
        assertEquals(Set.of("confidential", "deleted"), fields(lead, document));
        assertSound(lead);
    }

    @Test
    void betweenTwoComputersANoteKeptForOneselfGoesFromTheOther() {
        try (var second = association.second(folder)) {
            second.trust(association);
            association.trust(second);
            var note = note(association, "à rappeler", Sharing.LEAD);
            exchange(association, second);

            share(second, note, Sharing.MINE);
            exchange(second, association);

            assertEquals(Set.of("deleted", "sharing"), fields(association, note));
            assertEquals("à rappeler", at(second, Note.class, note.id()).orElseThrow().text());
            exchange(association, second);
            assertEquals("à rappeler", at(second, Note.class, note.id()).orElseThrow().text());
            assertSound(association);
        }
    }

    @Test
    void keptForOneselfOnBothComputersAtOnceItIsLostOnNeither() {
        try (var second = association.second(folder)) {
            second.trust(association);
            association.trust(second);
            var note = note(association, "à rappeler", Sharing.ASSOCIATION);
            exchange(association, second);

            share(second, note, Sharing.MINE);
            share(association, note, Sharing.MINE);
            exchange(second, association);
            exchange(association, second);

            assertTrue(fields(association, note).contains("text"));
            assertTrue(fields(second, note).contains("text"));
        }
    }

    @Test
    void theFirstComputerTellsTheLeadWhatTheSecondKeptCloser() {
        association.agree(amina, SharedScope.FOLLOW_UP);
        try (var second = association.second(folder)) {
            second.trust(association);
            association.trust(second);
            var note = note(association, "à rappeler", Sharing.LEAD);
            exchange(association, second);
            exchange(association, lead);

            share(second, note, Sharing.MINE);
            exchange(second, association);
            exchange(association, lead);

            assertFalse(fields(lead, note).contains("text"));
        }
    }
}

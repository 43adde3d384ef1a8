package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.RecordState;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.exchange.Manifest;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// An association and the lead over several sendings, on real encrypted workspaces: only what is missing leaves, only as far as the person
/// agreed, and what was taken in can be taken back.
@Execution(ExecutionMode.CONCURRENT)
class IncrementalTest {

    @TempDir
    Path folder;

    private Post association;
    private Post lead;

    @BeforeEach
    void open() {
        association = Post.association(folder);
        lead = Post.lead(folder);
        association.trust(lead);
        lead.trust(association);
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
    }

    private Contact to(Post from, Post to) {
        return from.session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(to.session.site().id())).findFirst().orElseThrow();
    }

    private SendBundle.Sent send(Post from, Post to) {
        return from.send.send(to(from, to), from.key(), Progress.NONE);
    }

    private Person followed(String firstName) {
        var person = association.add(firstName, "Diallo");
        association.agree(person, SharedScope.FOLLOW_UP);
        return person;
    }

    private static Set<String> fields(Post at, Person person) {
        return at.session.read(reading -> reading.state(Codecs.of(person).key(person))).map(state -> state.fields().keySet()).orElse(Set.of());
    }

    @Test
    void onlyWhatIsNotAcknowledgedLeaves() {
        followed("Amina");
        lead.open(send(association, lead).file());
        association.open(send(lead, association).file());
        var yann = followed("Yann");

        var sent = send(association, lead);

        assertEquals(Manifest.CHANGES, sent.kind());
        assertEquals(1, sent.people());
        assertEquals(1, lead.open(sent.file()).report().newPeople());
        assertEquals(yann, lead.person(yann));
    }

    @Test
    void whatIsTooLongIsNamedAndComesOnceItIsShortened() {
        var amina = followed("Amina");
        var note = new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.OTHER, LocalDate.of(2026, 11, 23), null, "Nadia Keller",
                "mot ".repeat(130_000), Sharing.LEAD);
        association.session.write(ChangeNote.save("Nadia Keller"), writing -> {
            writing.put(Edit.create(note, association.session.organisation(), writing.pen().next(), association.session.stamp()));
            return note;
        });

        var report = lead.open(send(association, lead).file()).report();

        assertEquals(List.of(new BundleReport.TooLong("Amina Diallo", "note")), report.aside().tooLong());
        assertEquals(1, report.refused());
        assertTrue(new BundleWords(Texts.in(Locale.FRANCE)).told(report).contains("Amina Diallo, «\u00a0Note\u00a0»\u00a0: trop long, "
                + "n’a pas pu être gardé. Demandez au partenaire de raccourcir cet élément\u00a0: son prochain envoi l’apportera."));

        association.open(send(lead, association).file());
        association.saves.change(note, new Note(note.id(), note.person(), note.medium(), note.date(), note.minutes(), note.author(), "mot",
                note.sharing()));
        lead.open(send(association, lead).file());
        assertEquals(Optional.of("mot"), lead.session.read(reading -> reading.find(Note.class, note.id())).map(Note::text));
    }

    @Test
    void onceEverythingIsAcknowledgedNothingButReceiptsLeaves() {
        followed("Amina");
        lead.open(send(association, lead).file());
        association.open(send(lead, association).file());
        lead.open(send(association, lead).file());

        assertEquals(Manifest.RECEIPT, send(association, lead).kind());
        assertEquals(Manifest.RECEIPT, send(lead, association).kind());
    }

    /// It was lost on a key: the next one brings what it brought, and tells which one is missing.
    @Test
    void aLostBundleIsMadeUpForByTheNext() {
        followed("Amina");
        send(association, lead);
        followed("Yann");

        var report = lead.open(send(association, lead).file()).report();

        assertEquals(2, report.newPeople());
        assertEquals(List.of(1L), report.told().missed());
        assertFalse(report.told().isGap());
    }

    @Test
    void bundlesInTheWrongOrderGiveTheSame() {
        var amina = followed("Amina");
        var first = send(association, lead).file();
        association.phone(amina, "06 00 00 00 12");
        var second = send(association, lead).file();

        lead.open(second);
        lead.open(first);

        assertEquals("06 00 00 00 12", lead.person(amina).phone());
        assertInstanceOf(Received.Already.class, lead.receive.apply(second, Progress.NONE));
    }

    @Test
    void whatThePartnerJustSentDoesNotComeBack() {
        followed("Amina");
        lead.open(send(association, lead).file());

        assertEquals(0, send(lead, association).people());
    }

    @Test
    void withoutConsentNobodyIsNamed() {
        var amina = association.add("Amina", "Diallo");

        lead.open(send(association, lead).file());

        assertEquals(Set.of(RecordState.DELETED, "gender"), fields(lead, amina));
    }

    @Test
    void aWidenedConsentLetsWhatIsOlderFlow() {
        var amina = association.add("Amina", "Diallo");
        lead.open(send(association, lead).file());
        association.open(send(lead, association).file());
        association.agree(amina, SharedScope.FOLLOW_UP);

        var sent = send(association, lead);

        assertEquals(1, sent.people());
        lead.open(sent.file());
        assertEquals(amina, lead.person(amina));
    }

    @Test
    void aConsentTakenBackTakesTheFileAway() {
        var amina = association.add("Amina", "Diallo");
        var consent = association.agree(amina, SharedScope.FOLLOW_UP);
        association.saves.create(new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.CALL, LocalDate.of(2026, 3, 1), 10, "Nadia Keller",
                "À rappeler", Sharing.LEAD));
        var early = send(association, lead).file();
        lead.open(early);
        association.open(send(lead, association).file());
        association.phone(amina, "06 00 00 00 12");
        var late = send(association, lead).file();
        association.saves.change(consent, consent.withdrawn(association.session.today()));

        var report = lead.open(send(association, lead).file()).report();
        lead.open(late);

        assertEquals(1, report.told().withdrawn());
        assertEquals(Set.of(RecordState.DELETED, "gender"), fields(lead, amina));
        assertTrue(lead.session.read(reading -> reading.all(Note.class)).isEmpty());
        assertTrue(lead.history.of(amina, "firstName").isEmpty());
        assertFalse(lead.session.read(reading -> reading.all(Consent.class)).isEmpty());
    }

    @Test
    void whatTheLeadChangesInOurFileIsProposed() {
        var amina = followed("Amina");
        lead.open(send(association, lead).file());
        lead.phone(amina, "06 00 00 00 12");

        var report = association.open(send(lead, association).file()).report();

        assertEquals(1, report.aside().proposed());
        assertEquals("", association.person(amina).phone());
        assertEquals(1, association.waiting().size());
    }

    @Test
    void whatTheLeadAddsItselfArrives() {
        var amina = followed("Amina");
        lead.open(send(association, lead).file());
        lead.saves.create(new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.CALL, LocalDate.of(2026, 3, 1), 10, "Paul Roth",
                "Comité de suivi", Sharing.LEAD));

        association.open(send(lead, association).file());

        assertEquals("Comité de suivi", association.session.read(reading -> reading.inFile(Note.class, amina.id())).getFirst().text());
    }

    @Test
    void anImportTakenBackLeavesTheRecordsAsTheyWereAndTheNextBundleBringsItAgain() {
        var amina = followed("Amina");
        lead.open(send(association, lead).file());
        association.open(send(lead, association).file());
        association.phone(amina, "06 00 00 00 12");
        followed("Yann");
        var before = lead.states();
        var undo = new TakeImportBack(lead.session);
        var bundle = send(association, lead).file();
        lead.open(bundle);

        assertTrue(undo.isPossible());
        assertEquals(0, undo.run().kept());

        assertEquals(before, lead.states());
        assertFalse(undo.isPossible());
        association.open(send(lead, association).file());
        lead.open(send(association, lead).file());
        assertEquals("06 00 00 00 12", lead.person(amina).phone());
        assertInstanceOf(Received.Opened.class, lead.receive.apply(bundle, Progress.NONE));
    }

    @Test
    void onceSomethingIsSentTheImportStays() {
        followed("Amina");
        lead.open(send(association, lead).file());
        send(lead, association);

        assertFalse(new TakeImportBack(lead.session).isPossible());
        assertEquals(0, new TakeImportBack(lead.session).run().records());
    }

    @Test
    void whatWasShownIsWhatLeavesOrNothingDoes() {
        var amina = followed("Amina");
        var prepare = new PrepareSend(association.send);
        var shown = prepare.leaving(to(association, lead));
        association.phone(amina, "06 00 00 00 12");

        assertThrows(LeavesDifferently.class, () -> association.send.send(shown, association.key(), Progress.NONE));
        var again = prepare.leaving(to(association, lead));
        lead.open(association.send.send(again, association.key(), Progress.NONE).file());

        assertEquals(fields(lead, amina), again.files().getFirst().fields().get("person"));
    }

    @Test
    void aLongSendingIsCutIntoPartsThatEachOpenAlone() {
        for (int i = 0; i < 40; i++) {
            followed("Amina" + i);
        }
        var small = new SendBundle(association.session, association.card, 1);

        var sent = small.send(to(association, lead), association.key(), Progress.NONE);

        assertTrue(sent.files().size() > 10, sent.files().size() + " parts");
        lead.open(sent.files().getLast());
        assertEquals(0, lead.session.read(reading -> reading.exchange().link(association.session.site().id())).have());
        lead.receive.applyAll(sent.files(), Progress.NONE);
        assertEquals(40, lead.session.read(Reading::people).size());
        association.open(send(lead, association).file());
        assertEquals(Manifest.RECEIPT, send(association, lead).kind());
    }

    @Test
    void aDocumentTravelsWithItsBytesWhereTheWholeFileDoes() {
        var amina = association.add("Amina", "Diallo");
        association.agree(amina, SharedScope.WHOLE_FILE);
        byte[] bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        String sha256 = association.session.write(ChangeNote.save("Nadia Keller"), writing -> writing.putContent(bytes));
        association.saves.create(new Attachment(new AttachmentId(UUID.randomUUID()), amina.id(), "certificat.pdf", "", "application/pdf",
                bytes.length, sha256, LocalDate.of(2026, 3, 1), null, false, "", null, null));

        var report = lead.open(send(association, lead).file()).report();

        assertEquals(1, report.told().documents());
        assertArrayEquals(bytes, lead.session.read(reading -> reading.content(sha256)).orElseThrow());
    }

    @Test
    void aSiteThatWentBackToAnOldCopyGetsWhatItForgot() {
        var amina = followed("Amina");
        lead.open(send(association, lead).file());
        association.open(send(lead, association).file());
        association.session.workspace().write(ChangeNote.save("Nadia Keller"), writing -> {
            writing.beginNewLife();
            return Optional.empty();
        });
        association.phone(amina, "06 00 00 00 12");

        var sent = send(association, lead);

        assertEquals(Manifest.FULL, sent.kind());
        lead.open(sent.file());
        assertEquals("06 00 00 00 12", lead.person(amina).phone());
    }
}

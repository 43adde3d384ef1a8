package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focale.app.exchange.AnswerProposal.Part;
import org.focale.app.record.TakeBack;
import org.focale.base.Sha256;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.share.Rights;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.exchange.Line;
import org.focale.exchange.Plain;
import org.focale.store.ChangeNote;
import org.focale.store.WaitingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the lead proposes, answered by the organisation that follows the person; the answer travels.
@Execution(ExecutionMode.CONCURRENT)
class AnswerProposalTest {

    @TempDir
    Path folder;

    private Post desk;
    private Post lead;
    private AnswerProposal answer;
    private Person amina;

    @BeforeEach
    void theLeadProposesAnotherTelephone() {
        desk = Post.association(folder);
        lead = Post.lead(folder);
        desk.trust(lead);
        lead.trust(desk);
        answer = BoardCases.of(desk.session, desk.saves).answer();
        amina = desk.add("Amina", "Diallo");
        desk.phone(amina, "06 00 00 00 31");
        desk.agree(amina, SharedScope.FOLLOW_UP);
        lead.open(desk.sendTo(lead));
        lead.saves.decide(Codecs.of(amina).key(amina), Map.of("phone", new Value.Text("06 00 00 00 48"), "mobility", new Value.Text("vélo")));
        desk.open(lead.sendTo(desk));
    }

    @AfterEach
    void close() {
        desk.close();
        lead.close();
    }

    private List<Pending> pending() {
        return desk.session.read(new ReadPending(desk.session)::first);
    }

    private List<Part> all() {
        return pending().stream().map(each -> Part.whole(each.waiting())).toList();
    }

    @Test
    void aPropositionWaitsWithBothValuesAndWhoWroteTheirs() {
        var only = pending().getFirst();
        var phone = only.fields().stream().filter(field -> field.field().equals("phone")).findFirst().orElseThrow();

        assertEquals(1, pending().size());
        assertEquals(Rights.Verdict.PROPOSED, only.waiting().verdict());
        assertEquals("Amina Diallo", only.who());
        assertEquals("Cap Neuhof", only.sender());
        assertEquals(new Value.Text("06 00 00 00 31"), phone.ours());
        assertEquals(new Value.Text("06 00 00 00 48"), phone.theirs());
        assertEquals("Paul Roth", phone.stamp().author());
        assertEquals(List.of("06 00 00 00 31"), desk.phones(amina));
    }

    /// Whoever does not follow the person sends a document for the file.
    private Attachment documentOfSomebodyElse(Post third, byte[] content) {
        desk.trust(third);
        var document = new Attachment(new AttachmentId(UUID.randomUUID()), amina.id(), "attestation.pdf", "", "application/pdf", content.length,
                Sha256.of(content), null, null, false, "", null, null);
        var state = third.session.workspace().preview(writing ->
                Edit.create(document, third.session.organisation(), writing.pen().next(), third.session.stamp())).after();
        desk.open(third.forge(desk, Plain.upTo(1), each -> {
            each.accept(new Line.OfRecord(state));
            each.accept(new Line.Content(document.sha256(), content, true));
        }));
        return document;
    }

    private Optional<byte[]> content(Attachment document) {
        return desk.session.read(reading -> reading.content(document.sha256()));
    }

    private void attachSomethingElse() {
        desk.session.write(ChangeNote.save("Nadia Keller"), writing -> writing.dropContents(TakeBack.REACH));
    }

    @Test
    void aDocumentThatWaitsKeepsItsContent() {
        try (var third = Post.third(folder)) {
            byte[] content = "attestation".getBytes(StandardCharsets.UTF_8);
            var document = documentOfSomebodyElse(third, content);
            var waits = desk.waiting().stream().filter(each -> each.verdict() == Rights.Verdict.NOT_THEIR_FILE).toList();
            assertEquals(1, waits.size());

            attachSomethingElse();
            answer.take(waits);

            assertEquals(Optional.of(document), desk.session.read(reading -> reading.find(Attachment.class, document.id())));
            assertArrayEquals(content, content(document).orElseThrow());
        }
    }

    @Test
    void aDocumentThatWasPutAsideComesBackWithItsContent() {
        try (var third = Post.third(folder)) {
            byte[] content = "attestation".getBytes(StandardCharsets.UTF_8);
            var document = documentOfSomebodyElse(third, content);
            var aside = putAsideWhatIsNotTheirs();

            attachSomethingElse();
            answer.takeBack(aside);
            answer.take(aside.rows());

            assertArrayEquals(content, content(document).orElseThrow());
        }
    }

    @Test
    void theContentOfADocumentThatWasPutAsideGoesOnceNothingBringsItBack() {
        try (var third = Post.third(folder)) {
            var document = documentOfSomebodyElse(third, "attestation".getBytes(StandardCharsets.UTF_8));
            putAsideWhatIsNotTheirs();

            var workspace = desk.session.workspace().folder();
            desk.close();
            desk = Post.copied(workspace);
            attachSomethingElse();

            assertEquals(Optional.empty(), content(document));
        }
    }

    @Test
    void theContentOfADocumentThatWaitsOrWasPutAsideGoesWithItsFile() {
        try (var third = Post.third(folder)) {
            var aside = documentOfSomebodyElse(third, "attestation".getBytes(StandardCharsets.UTF_8));
            putAsideWhatIsNotTheirs();
            var waits = documentOfSomebodyElse(third, "certificat".getBytes(StandardCharsets.UTF_8));

            desk.session.write(ChangeNote.erasure("Nadia Keller"), writing -> writing.erase(amina.id()));

            assertEquals(Optional.empty(), content(aside));
            assertEquals(Optional.empty(), content(waits));
        }
    }

    private AnswerProposal.Answered putAsideWhatIsNotTheirs() {
        return answer.putAside(desk.waiting().stream().filter(each -> each.verdict() == Rights.Verdict.NOT_THEIR_FILE).toList());
    }

    @Test
    void itStillWaitsWhenALaterBundleThatRepeatsItIsTakenBack() {
        desk.session.write(ChangeNote.save("Nadia Keller"), writing -> {
            writing.exchange().forgetBefore();
            return true;
        });
        desk.open(lead.sendTo(desk));

        new TakeImportBack(desk.session).run();

        assertEquals(1, pending().size(), "the first bundle brought it, and the lead was told that it is here");
    }

    @Test
    void whatIsAcceptedStandsOnBothSides() {
        answer.accept(all());
        lead.open(desk.sendTo(lead));

        assertEquals(List.of("06 00 00 00 48"), desk.phones(amina));
        assertEquals("vélo", desk.person(amina).mobility());
        assertEquals(List.of("06 00 00 00 48"), lead.phones(amina));
        assertEquals(List.of(), pending());
    }

    @Test
    void whatIsDeclinedStandsOnNoSide() {
        answer.decline(all());
        lead.open(desk.sendTo(lead));

        assertEquals(List.of("06 00 00 00 31"), desk.phones(amina));
        assertEquals(List.of("06 00 00 00 31"), lead.phones(amina));
        assertEquals(List.of(), pending());
    }

    @Test
    void ofVeryMuchThatWaitsThePropositionsAndTheFirstOfTheRestAreRead() {
        var only = pending().getFirst().waiting();
        var strangers = new OrganisationId(new UUID(4, 4));
        desk.session.write(ChangeNote.save("Nadia Keller"), writing -> {
            for (int number = 0; number < ReadPending.SHOWN; number++) {
                var group = RecordState.empty(new RecordKey("group", new UUID(5, number)), new Home.OfOrganisation(strangers));
                writing.exchange().putWaiting(new WaitingRecord(only.from(), group, Rights.Verdict.NOT_THEIR_ORGANISATION, null, 1,
                        only.at().minusSeconds(ReadPending.SHOWN - number)));
            }
            return true;
        });

        assertEquals(ReadPending.SHOWN, pending().size());
        assertEquals(only, pending().getFirst().waiting(), "propositions first, however late they came");
        assertEquals(new UUID(5, 0), pending().get(1).waiting().state().key().id(), "then the oldest");
        assertEquals(ReadPending.SHOWN + 1, desk.session.<Integer>read(ReadPending::count));
        answer.putAside(List.of(pending().get(1).waiting()));
        assertEquals(new UUID(5, ReadPending.SHOWN - 1), pending().getLast().waiting().state().key().id());
    }

    @Test
    void eachFieldIsAnsweredByItself() {
        var waiting = pending().getFirst().waiting();
        answer.accept(List.of(new Part(waiting, Set.of("mobility"))));

        assertEquals("vélo", desk.person(amina).mobility());
        assertEquals(List.of("06 00 00 00 31"), desk.phones(amina));
        assertEquals(Set.of("phone"), pending().getFirst().waiting().state().fields().keySet());
    }

    @Test
    void anAnswerThatIsTakenBackWaitsAgain() {
        var answered = answer.accept(all());

        assertInstanceOf(TakeBack.Outcome.TakenBack.class, answer.takeBack(answered));
        assertEquals(List.of("06 00 00 00 31"), desk.phones(amina));
        answer.accept(all());
        assertEquals(List.of("06 00 00 00 48"), desk.phones(amina));
    }

    @Test
    void whatWasWrittenOverAnAnswerIsNotTakenBack() {
        var answered = answer.accept(all());
        desk.phone(amina, "06 00 00 00 99");

        assertInstanceOf(TakeBack.Outcome.ChangedSince.class, answer.takeBack(answered));
        assertEquals(List.of("06 00 00 00 99"), desk.phones(amina));
        assertEquals(List.of(), pending());
    }

    @Test
    void aNoteOfSomebodyElseIsTakenOverOrPutAside() {
        try (var third = Post.third(folder)) {
            desk.trust(third);
            third.trust(desk);
            answer.accept(all());
            var note = new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.CALL, LocalDate.of(2026, 11, 3), 10, "Inès Weber", "A appelé",
                    Sharing.LEAD);
            third.saves.create(note);
            desk.open(third.forge(desk, third.session.read(reading -> List.of(reading.state(Codecs.of(note).key(note)).orElseThrow()))));
            var waits = pending().getFirst();
            assertEquals(Rights.Verdict.NOT_THEIR_FILE, waits.waiting().verdict());
            assertEquals("Les Jardins de l’Ill", waits.owner());
            assertTrue(waits.mayTake());

            var aside = answer.putAside(List.of(waits.waiting()));
            assertEquals(List.of(), pending());
            answer.takeBack(aside);
            answer.take(List.of(pending().getFirst().waiting()));
            assertEquals(List.of(), pending());
            assertFalse(desk.session.read(reading -> reading.inFile(Note.class, amina.id())).isEmpty());
        }
    }
}

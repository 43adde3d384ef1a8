package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focale.app.rights.EraseFile;
import org.focale.app.workspace.FileElsewhere;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.RecordState;
import org.focale.change.share.Claim;
import org.focale.change.share.Rights;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.exchange.Line;
import org.focale.exchange.Manifest;
import org.focale.exchange.Plain;
import org.focale.store.ChangeNote;
import org.focale.store.FileClaim;
import org.focale.store.Reading;
import org.focale.store.WaitingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A file goes from one association to another, with the lead beside them, on real encrypted workspaces.
@Execution(ExecutionMode.CONCURRENT)
class TransferTest {

    @TempDir
    Path folder;

    private Post giver;
    private Post taker;
    private Post lead;
    private Person amina;

    @BeforeEach
    void open() {
        giver = Post.association(folder);
        taker = Post.third(folder);
        lead = Post.lead(folder);
        for (Post one : List.of(giver, taker, lead)) {
            for (Post other : List.of(giver, taker, lead)) {
                if (one != other) {
                    one.trust(other);
                }
            }
        }
        amina = giver.add("Amina", "Diallo");
        giver.agree(amina, SharedScope.FOLLOW_UP);
        lead.open(giver.sendTo(lead));
    }

    @AfterEach
    void close() {
        giver.close();
        taker.close();
        lead.close();
    }

    private Contact contact(Post at, Post of) {
        return at.session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(of.session.site().id())).findFirst().orElseThrow();
    }

    private void hand() {
        new TransferFile(giver.session).start(amina.id(), contact(giver, taker), "papier signé");
    }

    /// The file is handed over to its end, and the giver's other computer hears nothing of it.
    private void handWithout(Post second) {
        for (Post one : List.of(giver, taker, lead)) {
            one.trust(second);
            second.trust(one);
        }
        second.open(giver.sendTo(second));
        hand();
        taker.open(giver.sendTo(taker));
        giver.open(taker.sendTo(giver));
    }

    private void callOff(Post second) {
        var transfer = new TransferFile(second.session);
        transfer.start(amina.id(), contact(second, taker), "papier signé");
        transfer.callOff(amina.id());
    }

    private Optional<Claim> claim(Post at) {
        return at.session.read(reading -> reading.exchange().claim(amina.id())).map(FileClaim::claim);
    }

    private Claim takersClaim(long epoch) {
        return new Claim(taker.session.organisation(), epoch);
    }

    @Test
    void theFileIsReadOnlyHereAndWholeThere() {
        hand();

        assertThrows(FileElsewhere.class, () -> giver.phone(amina, "06 00 00 00 12"));
        var sent = giver.send.send(contact(giver, taker), giver.key(), Progress.NONE);
        assertEquals(Manifest.TRANSFER, sent.kind());
        var report = taker.open(sent.file()).report();

        assertEquals(List.of(new BundleReport.Handed("Amina Diallo", "", true)), report.told().handed());
        assertTrue(new BundleWords(Texts.in(Locale.FRANCE)).told(report)
                .contains("Amina Diallo\u00a0: son dossier vous est transmis. C’est vous qui suivez cette personne maintenant."));
        assertEquals(amina, taker.person(amina));
        taker.phone(amina, "06 00 00 00 12");
        assertEquals("06 00 00 00 12", taker.person(amina).phone());
    }

    @Test
    void whatWaitedForTheirWordComesInWithTheReceipt() {
        var note = new Note(new NoteId(UUID.randomUUID()), amina.id(), Medium.CALL, LocalDate.of(2026, 11, 23), null, "Paul Roth",
                "Appelée pour se présenter.", Sharing.LEAD);
        var state = taker.session.workspace().preview(writing ->
                Edit.create(note, taker.session.organisation(), writing.pen().next(), taker.session.stamp())).after();
        giver.open(taker.forge(giver, Plain.upTo(1), each -> each.accept(new Line.OfRecord(state))));
        assertEquals(List.of(Rights.Verdict.NOT_THEIR_FILE), giver.waiting().stream().map(WaitingRecord::verdict).toList());

        hand();
        taker.open(giver.sendTo(taker));
        giver.open(taker.sendTo(giver));

        assertEquals(List.of(), giver.waiting());
        assertEquals(Optional.of(note), giver.session.read(reading -> reading.find(Note.class, note.id())));
    }

    @Test
    void aComputerThatBelievesTheFileToBeElsewhereTakesNothingFromTheLead() {
        try (var second = giver.second(folder)) {
            handWithout(second);
            callOff(second);
            lead.open(second.sendTo(lead));

            lead.open(giver.sendTo(lead));

            assertEquals(Optional.of(takersClaim(1)), claim(giver));
            assertEquals(Optional.of(new Claim(giver.session.organisation(), 2)), claim(lead));
            assertEquals(amina, lead.person(amina));
        }
    }

    @Test
    void whatWaitedComesInNoFurtherThanIsAgreedByNow() {
        try (var second = giver.second(folder)) {
            handWithout(second);
            lead.open(giver.sendTo(lead));
            second.phone(amina, "06 00 00 00 31");
            lead.open(second.sendTo(lead));
            assertFalse(lead.waiting().isEmpty(), "another follows the person");
            second.session.read(reading -> reading.inFile(Consent.class, amina.id()))
                    .forEach(consent -> second.saves.change(consent, consent.withdrawn(second.session.today())));
            callOff(second);

            lead.open(second.sendTo(lead));

            var stands = lead.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
            assertEquals(Set.of(RecordState.DELETED, "gender"), stands.fields().keySet());
            assertEquals(List.of(), lead.waiting());
        }
    }

    @Test
    void itIsNotErasedOnItsWay() {
        hand();

        assertThrows(FileElsewhere.class, () -> new EraseFile(giver.session).erase(amina.id()));
        assertEquals(amina, giver.person(amina));
    }

    @Test
    void theReceiptEndsIt() {
        hand();
        taker.open(giver.sendTo(taker));

        giver.open(taker.sendTo(giver));

        assertEquals(Optional.of(takersClaim(1)), claim(giver));
        assertTrue(new TransferFile(giver.session).all().getFirst().isDone());
        assertThrows(TransferRefused.class, () -> new TransferFile(giver.session).callOff(amina.id()));
        assertThrows(FileElsewhere.class, () -> giver.phone(amina, "06 00 00 00 12"));
    }

    @Test
    void whoTookTheFileOverIsToldWhenTheReceiptComes() {
        hand();
        taker.open(giver.sendTo(taker));

        var whole = giver.preview(taker.sendTo(giver)).report();
        var receipt = giver.open(taker.send.receipt(contact(taker, giver), taker.key(), Progress.NONE).file()).report();

        var handed = List.of(new BundleReport.Handed("Amina Diallo", taker.session.organisationName(), false));
        assertEquals(handed, whole.told().handed());
        assertEquals(handed, receipt.told().handed());
        assertFalse(receipt.changesNothing());
        assertTrue(new BundleWords(Texts.in(Locale.FRANCE)).told(receipt)
                .contains("Amina Diallo\u00a0: son dossier est repris par " + taker.session.organisationName() + "."));
    }

    @Test
    void lostItIsSentAgainAndSentTwiceItChangesNothing() {
        hand();
        giver.sendTo(taker);
        var second = giver.sendTo(taker);
        var third = giver.sendTo(taker);

        taker.open(second);
        taker.phone(amina, "06 00 00 00 12");
        taker.open(third);

        assertEquals("06 00 00 00 12", taker.person(amina).phone());
        assertEquals(Optional.of(takersClaim(1)), claim(taker));
    }

    @Test
    void calledOffBeforeItArrivesItStays() {
        hand();
        var late = giver.sendTo(taker);
        new TransferFile(giver.session).callOff(amina.id());
        giver.phone(amina, "06 00 00 00 12");

        taker.open(giver.sendTo(taker));
        taker.open(late);
        giver.open(taker.sendTo(giver));

        assertEquals("06 00 00 00 12", giver.person(amina).phone());
        assertEquals(giver.session.organisation(), claim(giver).orElseThrow().owner());
    }

    /// It had arrived already: the one who called it off follows the person, and what was written meanwhile waits there, unlost.
    @Test
    void calledOffTooLateItComesBackAndNothingIsLost() {
        hand();
        taker.open(giver.sendTo(taker));
        taker.phone(amina, "06 00 00 00 12");
        new TransferFile(giver.session).callOff(amina.id());

        taker.open(giver.sendTo(taker));
        giver.open(taker.sendTo(giver));

        assertEquals(giver.session.organisation(), claim(taker).orElseThrow().owner());
        assertEquals(giver.session.organisation(), claim(giver).orElseThrow().owner());
        assertThrows(FileElsewhere.class, () -> taker.phone(amina, "06 00 00 00 13"));
        assertEquals(1, giver.waiting().size());
    }

    @Test
    void theLeadFollowsWhoeverSpeaksFirst() {
        hand();
        taker.open(giver.sendTo(taker));
        giver.open(taker.sendTo(giver));
        taker.phone(amina, "06 00 00 00 12");

        var report = lead.open(taker.sendTo(lead)).report();
        assertTrue(report.aside().waits() > 0);
        lead.open(giver.sendTo(lead));

        assertEquals(Optional.of(takersClaim(1)), claim(lead));
        assertEquals("06 00 00 00 12", lead.person(amina).phone());
        assertEquals(0, lead.waiting().size());
    }

    /// The giver's computer was restored to before, and knows nothing of the transfer: the lead tells it.
    @Test
    void aGiverThatForgotIsToldByTheLead() {
        hand();
        taker.open(giver.sendTo(taker));
        giver.open(taker.sendTo(giver));
        lead.open(giver.sendTo(lead));
        lead.open(taker.sendTo(lead));
        giver.session.workspace().write(ChangeNote.save("Nadia Keller"), writing -> {
            writing.beginNewLife();
            writing.exchange().removeClaim(amina.id());
            return amina;
        });
        giver.phone(amina, "06 00 00 00 99");

        var report = lead.open(giver.sendTo(lead)).report();
        giver.open(lead.sendTo(giver));

        assertTrue(report.aside().waits() > 0);
        assertEquals(Optional.of(takersClaim(1)), claim(giver));
        assertThrows(FileElsewhere.class, () -> giver.phone(amina, "06 00 00 00 98"));
    }

    /// The word that the lead could not believe when it came is told again once it knows who follows the person.
    @Test
    void aNarrowerAgreementWithTheNewAssociationHoldsAlthoughTheLeadHeardOfItLate() {
        hand();
        taker.open(giver.sendTo(taker));
        taker.session.read(reading -> reading.inFile(Consent.class, amina.id())).forEach(consent -> taker.saves.change(consent,
                consent.withdrawn(taker.session.today())));
        lead.open(taker.sendTo(lead));
        giver.open(taker.sendTo(giver));
        lead.open(giver.sendTo(lead));
        assertEquals(Optional.of(takersClaim(1)), claim(lead));

        taker.open(lead.sendTo(taker));
        lead.open(taker.sendTo(lead));

        var left = lead.session.read(reading -> reading.state(Codecs.of(amina).key(amina))).orElseThrow();
        assertFalse(left.fields().containsKey("firstName"), () -> "left: " + left.fields().keySet());
    }

    @Test
    void whatCannotBeHandedOverIsRefused() {
        var transfer = new TransferFile(giver.session);

        assertThrows(TransferRefused.class, () -> transfer.start(amina.id(), contact(giver, taker), " "));
        assertThrows(TransferRefused.class, () -> transfer.callOff(amina.id()));
        hand();
        assertThrows(TransferRefused.class, this::hand);
        assertThrows(TransferRefused.class, () -> new TransferFile(lead.session).start(amina.id(), contact(lead, taker), "papier signé"));
    }
}

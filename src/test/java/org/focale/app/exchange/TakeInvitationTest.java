package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.domain.Kept;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.letter.LetterTemplateId;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.reference.ListValue;
import org.focale.domain.reference.ListValueId;
import org.focale.domain.site.Standing;
import org.focale.seal.Fingerprint;
import org.focale.store.Reading;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// An association that works already is invited by a lead: what comes stands beside what it has, and nothing of it changes.
@Execution(ExecutionMode.CONCURRENT)
class TakeInvitationTest {

    private static final OwnField BUS = new OwnField(new OwnFieldId(Workspaces.id()), "Numéro de bus", OwnFieldKind.TEXT, List.of(), false, null);
    private static final ListValue CHILDREN = new ListValue(new ListValueId(Workspaces.id()), "barriers", "garde-enfants", "",
            "Garde d’enfants", "", false);
    private static final LetterTemplate LETTER = new LetterTemplate(new LetterTemplateId(Workspaces.id()), LetterKind.OTHER, "Convocation",
            "Rendez-vous", "Madame, Monsieur,");

    @TempDir
    Path folder;

    private Post lead;
    private Post office;

    @BeforeEach
    void open() {
        lead = Post.lead(folder);
        office = Post.association(folder);
        lead.saves.create(BUS);
        lead.saves.create(CHILDREN);
        lead.saves.create(LETTER);
    }

    @AfterEach
    void close() {
        lead.close();
        office.close();
    }

    private Path invitation() {
        Path file = lead.key().resolve(UUID.randomUUID() + ".focale-invitation");
        lead.invitations.invite().partners("", file);
        return file;
    }

    private TakeInvitation accept() {
        return office.invitations.accept();
    }

    private Fingerprint leads() {
        return ExportCard.fingerprint(lead.card.card());
    }

    private static RecordState state(Post where, Kept record) {
        return where.session.read(reading -> reading.state(Codecs.of(record).key(record))).orElseThrow();
    }

    @Test
    void whatItBringsIsToldBeforeAnythingIsSaved() {
        var before = office.states();

        var plan = accept().plan(invitation());

        assertEquals(Map.of("own-field", List.of("Numéro de bus"), "list-value", List.of("Garde d’enfants"),
                "letter-template", List.of("Convocation")), plan.added());
        assertEquals(List.of(), plan.alike());
        assertFalse(plan.isKnown());
        assertEquals(before, office.states());
        assertEquals(List.of(), office.session.read(Reading::contacts));
    }

    @Test
    void itsRecordsStandHereAsThereAndWhatWasHereStays() {
        var amina = office.add("Amina", "Diallo");
        var before = office.states();

        var contact = accept().take(accept().plan(invitation()).invitation(), leads());

        assertEquals(Standing.VERIFIED, contact.standing());
        assertEquals(state(lead, BUS), state(office, BUS));
        assertEquals(state(lead, CHILDREN), state(office, CHILDREN));
        assertTrue(office.states().containsAll(before));
        assertEquals(amina, office.person(amina));
        assertTrue(office.session.workspace().check().isWell());
    }

    @Test
    void aLetterBecomesOurOwnAndStaysAsWeWordIt() {
        accept().take(accept().plan(invitation()).invitation(), null);
        assertEquals(new Home.OfOrganisation(office.session.organisation()), state(office, LETTER).home());
        var ours = new LetterTemplate(LETTER.id(), LETTER.kind(), LETTER.name(), LETTER.subject(), "Bonjour,");
        office.saves.change(LETTER, ours);

        var again = accept().plan(invitation());
        accept().take(again.invitation(), null);

        assertEquals(Map.of(), again.added());
        assertEquals(ours, office.session.read(reading -> reading.find(LetterTemplate.class, LETTER.id())).orElseThrow());
    }

    @Test
    void theAnswerBringsTheCardBackAndBundlesGoBothWays() {
        accept().take(accept().plan(invitation()).invitation(), leads());
        Path answer = office.key().resolve("reponse.focale-reponse");
        office.invitations.answer().write(answer);

        var taken = lead.invitations.take().take(answer);
        lead.trust.trust(taken.card(), ExportCard.fingerprint(taken.card()));
        office.add("Amina", "Diallo");
        assertEquals(1, lead.open(office.sendTo(lead)).report().newPeople());
    }

    @Test
    void whatIsCalledAlikeHereStaysBesideIt() {
        office.saves.create(new OwnField(new OwnFieldId(Workspaces.id()), "numéro de BUS", OwnFieldKind.TEXT, List.of(), false, null));

        var plan = accept().plan(invitation());
        accept().take(plan.invitation(), null);

        assertEquals(List.of("Numéro de bus"), plan.alike());
        assertEquals(2, office.session.read(reading -> reading.all(OwnField.class)).size());
    }

    @Test
    void takenTwiceItChangesNothingAndIsKnown() {
        accept().take(accept().plan(invitation()).invitation(), leads());
        Path second = invitation();
        accept().take(accept().plan(second).invitation(), null);
        var states = office.states();

        var plan = accept().plan(second);
        var contact = accept().take(plan.invitation(), null);

        assertTrue(plan.isKnown());
        assertTrue(plan.isVerified());
        assertEquals(Standing.VERIFIED, contact.standing());
        assertEquals(states, office.states());
    }

    @Test
    void anotherFingerprintSavesNothing() {
        var plan = accept().plan(invitation());
        assertThrows(FingerprintDiffers.class, () -> accept().take(plan.invitation(), Fingerprint.parse("0000-0000-0000-0000")));
        assertEquals(List.of(), office.session.read(Reading::contacts));
        assertTrue(office.session.read(reading -> reading.trust().accepted()).isEmpty());
    }

    @Test
    void aNewComputerAndALeadAreNotInvitedSo() {
        Path own = lead.key().resolve("ordinateur.focale-invitation");
        lead.invitations.invite().ownComputer(own);
        assertEquals("app.exchange.invitation-new-computer", assertThrows(InvitationNotForHere.class, () -> accept().plan(own)).key());
        Path partner = invitation();
        assertEquals("app.exchange.invitation-to-lead",
                assertThrows(InvitationNotForHere.class, () -> lead.invitations.accept().plan(partner)).key());
    }

    @Test
    void anotherLeadIsTold() {
        assertEquals(List.of(), accept().plan(invitation()).otherLeads());
        try (var other = Post.lead(folder.resolve("other"))) {
            office.trust.keep(other.card.card());
            assertEquals(List.of("Cap Neuhof"), accept().plan(invitation()).otherLeads());
        }
    }
}

package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.app.file.NotWritten;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.letter.LetterTemplateId;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.reference.ListValue;
import org.focale.domain.reference.ListValueId;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Invitation;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Role;
import org.focale.domain.site.Worker;
import org.focale.domain.site.WorkerId;
import org.focale.exchange.AnswerFile;
import org.focale.exchange.AnswerForOthers;
import org.focale.seal.AgeRecipient;
import org.focale.store.Reading;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The lead invites, an association makes its workspace of that and answers, the lead takes the answer in: on real encrypted workspaces.
@Execution(ExecutionMode.CONCURRENT)
class InvitationTest {

    private static final OwnField OWN = new OwnField(new OwnFieldId(UUID.fromString("01939fa0-0000-7000-8000-00000000f001")), "Numéro de bus",
            OwnFieldKind.TEXT, List.of(), false, null);
    private static final ListValue VALUE = new ListValue(new ListValueId(UUID.fromString("01939fa0-0000-7000-8000-00000000f002")),
            "barriers", "garde-enfants", "", "Garde d’enfants", "", false);

    private static final LetterTemplate LETTER = new LetterTemplate(new LetterTemplateId(UUID.fromString("01939fa0-0000-7000-8000-00000000f003")),
            LetterKind.OTHER, "Convocation", "Rendez-vous", "Madame, Monsieur,");

    @TempDir
    Path folder;

    private Post lead;

    @BeforeEach
    void open() {
        lead = Post.lead(folder);
        lead.saves.create(OWN);
        lead.saves.create(VALUE);
        lead.saves.create(LETTER);
        lead.saves.create(new Worker(new WorkerId(UUID.randomUUID()), "Paul Roth", ""));
        lead.add("Amina", "Diallo");
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private Path invitation(String invited) {
        Path file = lead.key().resolve("invitation-" + invited + ".focale-invitation");
        lead.invitations.invite().partners(invited, file);
        return file;
    }

    private static Path answer(Post from) {
        Path file = from.key().resolve("reponse.focale-reponse");
        from.invitations.answer().write(file);
        return file;
    }

    private static RecordState state(Post where, Kept record) {
        return where.session.read(reading -> reading.state(Codecs.of(record).key(record))).orElseThrow();
    }

    private static Contact contact(Post where, Post whose) {
        return where.session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(whose.session.site().id())).findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheLeadHasStandsThereAsItStandsHere() {
        try (var meinau = Post.invited(folder, invitation(""), "Horizon Meinau", false)) {
            assertEquals(state(lead, OWN), state(meinau, OWN));
            assertEquals(state(lead, VALUE), state(meinau, VALUE));
            assertEquals(OWN, meinau.session.read(reading -> reading.find(OwnField.class, OWN.id())).orElseThrow());
            var home = new Home.OfOrganisation(lead.session.organisation());
            assertEquals(home, state(meinau, OWN).home());
            assertEquals(new Home.OfOrganisation(meinau.session.organisation()), state(meinau, LETTER).home());
            assertEquals(LETTER, meinau.session.read(reading -> reading.find(LetterTemplate.class, LETTER.id())).orElseThrow());
            assertEquals("Horizon Meinau", meinau.session.organisationName());
            assertEquals(Role.REFERENT, meinau.session.site().role());
            assertEquals(2, meinau.session.read(reading -> reading.all(Organisation.class)).size());
            assertTrue(meinau.session.workspace().check().isWell());
        }
    }

    @Test
    void nobodysNameTravels() throws Exception {
        String file = Files.readString(invitation(""));

        assertFalse(file.contains("Diallo") || file.contains("\"worker\""), file);
        try (var meinau = Post.invited(folder, invitation(""), "Horizon Meinau", false)) {
            assertEquals(List.of("Inès Weber"), meinau.session.read(reading -> reading.all(Worker.class)).stream().map(Worker::name).toList());
        }
    }

    @Test
    void whatTheLeadChangesLaterArrivesInTheSameRecord() {
        try (var meinau = Post.invited(folder, invitation(""), "Horizon Meinau", true)) {
            lead.invitations.take().take(answer(meinau));
            lead.trust(meinau);
            lead.saves.change(VALUE, VALUE.renamed("Mode de garde"));
            meinau.open(lead.sendTo(meinau));

            assertEquals(List.of("Mode de garde"), meinau.session.read(reading -> reading.all(ListValue.class)).stream()
                    .map(ListValue::label).toList());
            assertEquals(List.of(), meinau.session.read(Reading::inTwoVersions));
        }
    }

    @Test
    void theLeadIsVerifiedOnlyWhenItsFingerprintWasCompared() {
        Path file = invitation("");
        try (var compared = Post.invited(folder, file, "Horizon Meinau", true); var later = Post.invited(folder, file, "Porte Ouverte", false)) {
            assertEquals(new Contact.Verified(Workspaces.NOW, "Inès Weber"), contact(compared, lead).verified());
            assertNull(contact(later, lead).verified());
            assertThrows(PartnerNotVerified.class, () -> later.sendTo(lead));
        }
    }

    @Test
    void oneFileServesSeveralAndEachAnswerIsKeptOnce() {
        Path file = invitation("");
        try (var meinau = Post.invited(folder, file, "Horizon Meinau", false); var porte = Post.invited(folder, file, "Porte Ouverte", false)) {
            var first = lead.invitations.take().take(answer(meinau));
            lead.invitations.take().take(answer(porte));
            var again = lead.invitations.take().take(answer(meinau));

            assertNull(first.before());
            assertEquals(Workspaces.NOW, again.before());
            assertEquals(meinau.card.card(), first.card());
            assertEquals(Set.of(meinau.session.site().id(), porte.session.site().id()),
                    lead.invitations.now().made().getFirst().answers().stream().map(Invitation.Answer::site).collect(Collectors.toSet()));
            assertEquals(2, lead.invitations.now().made().getFirst().answers().size());
            assertFalse(contact(lead, meinau).isVerified(), "nobody called yet");
        }
    }

    @Test
    void anAnswerIsWrittenAgainAndItsDayIsRemembered() {
        try (var meinau = Post.invited(folder, invitation(""), "Horizon Meinau", false)) {
            assertNull(Objects.requireNonNull(meinau.invitations.now().accepted()).answered());
            assertThrows(NotWritten.class, () -> meinau.invitations.answer().write(meinau.cardFile().resolve("in-a-file")));
            assertNull(Objects.requireNonNull(meinau.invitations.now().accepted()).answered());
            answer(meinau);
            answer(meinau);
            assertEquals(Workspaces.NOW, Objects.requireNonNull(meinau.invitations.now().accepted()).answered());
        }
        assertThrows(NotInvited.class, () -> lead.invitations.answer().write(lead.key().resolve("reponse")));
    }

    @Test
    void theAnswerToAnotherInvitationIsRefused() {
        try (var meinau = Post.invited(folder, invitation(""), "Horizon Meinau", false)) {
            Path stranger = lead.key().resolve("autre.focale-reponse");
            write(stranger, new AnswerFile.Answer(UUID.randomUUID(), Workspaces.NOW, meinau.card.card()), meinau);

            assertThrows(AnswerUnasked.class, () -> lead.invitations.take().take(stranger));
            assertEquals(List.of(), lead.session.read(Reading::contacts));
        }
    }

    @Test
    void anInvitationForOneIsAnsweredByOne() {
        Path file = invitation("Horizon Meinau");
        try (var meinau = Post.invited(folder, file, "Horizon Meinau", false); var porte = Post.invited(folder, file, "Porte Ouverte", false)) {
            lead.invitations.take().take(answer(meinau));

            var refused = assertThrows(InvitationTaken.class, () -> lead.invitations.take().take(answer(porte)));
            assertEquals(List.of("Horizon Meinau", "Horizon Meinau"), refused.args());
            assertEquals(1, lead.session.read(Reading::contacts).size());
        }
    }

    /// It would be told what the association tells itself alone, or could revoke the cards of others.
    @Test
    void whoAnswersAsAnotherThanWasInvitedIsRefused() {
        Path file = invitation("");
        var id = lead.invitations.now().made().getFirst().id();
        try (var meinau = Post.invited(folder, file, "Horizon Meinau", false)) {
            var card = meinau.card.card();
            var ofUs = new ContactCard(card.site(), card.siteName(), lead.session.organisation(), card.organisationName(), card.role(),
                    card.recipient(), card.verifyKey());
            var asLead = new ContactCard(card.site(), card.siteName(), card.organisation(), card.organisationName(), Role.LEAD, card.recipient(),
                    card.verifyKey());
            for (var wrong : List.of(ofUs, asLead)) {
                Path answer = lead.key().resolve("faux.focale-reponse");
                write(answer, new AnswerFile.Answer(id, Workspaces.NOW, wrong), meinau);
                assertThrows(AnswerNotAsInvited.class, () -> lead.invitations.take().take(answer));
            }
            assertEquals(List.of(), lead.session.read(Reading::contacts));
        }
    }

    @Test
    void theAnswerToAnotherPcIsRefused() {
        try (var meinau = Post.invited(folder, invitation(""), "Horizon Meinau", false); var other = Post.third(folder)) {
            assertThrows(AnswerForOthers.class, () -> other.invitations.take().take(answer(meinau)));
        }
    }

    @Test
    void onlyTheLeadInvitesAssociations() {
        try (var association = Post.association(folder)) {
            Path file = association.key().resolve("invitation");
            assertThrows(OnlyTheLead.class, () -> association.invitations.invite().partners("", file));
            assertFalse(Files.exists(file));
            assertEquals(List.of(), association.invitations.now().made());
        }
    }

    @Test
    void anInvitationThatFindsNoPlaceWasNotMade() {
        assertThrows(NotWritten.class, () -> lead.invitations.invite().partners("", lead.cardFile().resolve("in-a-file")));
        assertEquals(List.of(), lead.invitations.now().made());
    }

    @Test
    void twoPcsOfOneAssociationExchangeAndAreSeenToDiffer() {
        try (var desk = Post.association(folder)) {
            Path file = desk.key().resolve("poste-2.focale-invitation");
            desk.invitations.invite().ownComputer(file);
            try (var garden = Post.invited(folder, file, "jardin", true)) {
                assertEquals(desk.session.organisation(), garden.session.organisation());
                assertEquals(desk.session.organisationName(), garden.session.organisationName());
                assertEquals(InvitationKind.OWN_SITE, desk.invitations.now().made().getFirst().kind());
                var amina = desk.add("Amina", "Diallo");
                desk.phone(amina, "06 00 00 00 01");
                var taken = desk.invitations.take().take(answer(garden));
                desk.trust.trustOwnComputer(taken.card(), ExportCard.fingerprint(taken.card()));
                garden.open(desk.sendTo(garden));

                desk.phone(amina, "06 00 00 00 02");
                garden.phone(amina, "06 00 00 00 03");
                desk.open(garden.sendTo(desk));
                garden.open(desk.sendTo(garden));
                assertEquals(List.of("06 00 00 00 02", "06 00 00 00 03"), desk.phones(amina).stream().sorted().toList());
                assertEquals(desk.phones(amina).stream().sorted().toList(), garden.phones(amina).stream().sorted().toList());

                garden.saves.decide(Codecs.of(amina).key(amina), Map.of("phone", new Value.Text("06 00 00 00 02")));
                desk.open(garden.sendTo(desk));
                assertEquals(List.of("06 00 00 00 02"), desk.phones(amina));
                assertEquals(List.of(), desk.session.read(Reading::inTwoVersions));
            }
        }
    }

    private void write(Path file, AnswerFile.Answer answer, Post by) {
        try {
            Files.write(file, AnswerFile.write(answer, by.session.workspace().keys().signing(),
                    AgeRecipient.parse(lead.card.card().recipient())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

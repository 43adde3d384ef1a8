package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.focale.app.Entrances;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.InvitationTaken;
import org.focale.app.exchange.Partner;
import org.focale.base.Refused;
import org.focale.desktop.Office;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Invitation;
import org.focale.domain.site.Standing;
import org.focale.exchange.CardFile;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.seal.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lead invites, takes answers in, blocks and revokes, on real encrypted workspaces, without a window.
class InvitationsViewModelTest {

    @TempDir
    Path folder;

    private Office lead;
    private Office association;
    private ExchangeViewModel exchange;

    @BeforeEach
    void open() {
        lead = Office.lead(folder.resolve("lead"));
        association = Office.association(folder.resolve("association"));
        exchange = new ExchangeViewModel(lead.cases, lead.jobs, lead.dialogs, lead.words, _ -> { });
        exchange.watch();
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
        assertEquals(List.of(), lead.dialogs.bugs);
    }

    private Path answered(Path invitation, String name) {
        var entrance = Entrances.MONDAY;
        var asked = new AcceptInvitation.Asked(folder.resolve(name), name, "Accueil", "Inès Weber", entrance.invitations().read(invitation), true);
        try (var phrase = new Passphrase("six mots que personne ne devine".toCharArray());
                var session = entrance.invitations().accept(asked, phrase, RecoveryKey.generate())) {
            Path answer = folder.resolve(name + ".focale-reponse");
            entrance.in(session).invitations().answer().write(answer);
            return answer;
        }
    }

    private Path invite(String whom) {
        Path file = folder.resolve("invitation-" + whom + ".focale-invitation");
        if (whom.isEmpty()) {
            lead.dialogs.answer(file);
            exchange.invitations().inviteSeveral();
        } else {
            lead.dialogs.answer(whom, file);
            exchange.invitations().inviteOne();
        }
        return file;
    }

    private List<Invitation> made() {
        return Objects.requireNonNull(exchange.invitations().now().get()).made();
    }

    private Partner only() {
        var partners = Objects.requireNonNull(exchange.now().get()).partners();
        assertEquals(1, partners.size());
        return partners.getFirst();
    }

    private ContactCard otherKeys(ContactCard card, SigningKey key) {
        return new ContactCard(card.site(), card.siteName(), card.organisation(), card.organisationName(), card.role(), card.recipient(),
                key.verifyKey().toString());
    }

    @Test
    void anInvitationIsWrittenListedAndAnsweredThenCompared() {
        Path file = invite("Horizon Meinau");
        assertEquals("Horizon Meinau", made().getFirst().invited());
        assertTrue(Files.exists(file));

        exchange.open(List.of(answered(file, "Horizon Meinau")));

        assertEquals(1, made().getFirst().answers().size());
        assertEquals("Horizon Meinau", InvitationsViewModel.names(made().getFirst(), List.of(only().contact())));
        var card = assertInstanceOf(ExchangePage.Comparing.class, exchange.page().get()).card();
        exchange.trust(card, ExportCard.fingerprint(card).text(), wrong -> {
            throw new AssertionError(wrong);
        });
        assertEquals(Standing.VERIFIED, only().contact().standing());
    }

    @Test
    void whoGoesBackInvitesNobody() {
        lead.dialogs.answer(Optional.empty());
        exchange.invitations().inviteOne();
        lead.dialogs.answer("Horizon Meinau", Optional.empty());
        exchange.invitations().inviteOne();
        assertEquals(List.of(), made());
    }

    @Test
    void severalAnswersAreTakenInAtOnceAndARefusedOneStopsOnlyItself() {
        Path forAll = invite("");
        Path forOne = invite("Porte Ouverte");
        Path stranger = answered(forOne, "Horizon Meinau");
        exchange.open(List.of(answered(forOne, "Porte Ouverte")));
        exchange.goHome();
        Path key = folder.resolve("key");
        assertTrue(key.toFile().mkdir());
        for (Path each : List.of(stranger, answered(forAll, "Les Essais"), answered(forAll, "Cap Nord"))) {
            move(each, key);
        }

        exchange.open(List.of(key));

        assertInstanceOf(InvitationTaken.class, lead.dialogs.refusals.getFirst());
        assertEquals(3, Objects.requireNonNull(exchange.now().get()).partners().size());
        assertInstanceOf(ExchangePage.Home.class, exchange.page().get());
        assertEquals("2 réponses reçues. Comparez chaque empreinte de vive voix.", lead.dialogs.toasts.getLast().message());
    }

    private static void move(Path file, Path to) {
        try {
            Files.move(file, to.resolve(file.getFileName()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theLeadIsNotInvited() {
        exchange.open(List.of(invite("")));
        assertEquals(List.of("app.exchange.invitation-to-lead"), lead.dialogs.refusals.stream().map(Refused::key).toList());
    }

    @Test
    void anInvitationIsShownInAWorkspaceThatIsThereAndItsAnswerOffered() {
        var there = new ExchangeViewModel(association.cases, association.jobs, association.dialogs, association.words, _ -> { });
        there.watch();
        there.open(List.of(invite("")));
        var plan = assertInstanceOf(ExchangePage.Invited.class, there.page().get()).plan();

        var wrong = new ArrayList<String>();
        there.invitations().accept(plan.invitation(), "0000-0000-0000-0000", wrong::add, there::goHome);
        assertEquals(1, wrong.size());
        assertEquals(List.of(), Objects.requireNonNull(there.now().get()).partners());

        Path answer = folder.resolve("acceptée.focale-reponse");
        association.dialogs.answer(answer);
        there.invitations().accept(plan.invitation(), "", wrong::add, there::goHome);
        assertInstanceOf(ExchangePage.Home.class, there.page().get());
        exchange.open(List.of(answer));
        assertEquals(association.cases.card().card().site(), assertInstanceOf(ExchangePage.Comparing.class, exchange.page().get()).card().site());
    }

    @Test
    void aKnownSiteThatShowsAnotherKeyIsBlockedAsSoonAsItsCardIsOpened() throws Exception {
        lead.trust(association);
        var key = SigningKey.generate();
        Path file = Files.write(folder.resolve("autre.focale-carte"), CardFile.write(otherKeys(association.cases.card().card(), key), key));

        exchange.open(List.of(file));

        assertTrue(assertInstanceOf(ExchangePage.Comparing.class, exchange.page().get()).isChanged());
        exchange.goHome();
        assertEquals(Standing.BLOCKED, only().contact().standing());
        exchange.prepare(only());
        assertEquals("app.exchange.blocked", lead.dialogs.refusals.getLast().key());
    }

    @Test
    void aRevocationIsAskedOnceAndIsNotTakenBack() {
        try (var other = Office.association(folder.resolve("another"))) {
            association.trust(other);
            var there = new ExchangeViewModel(association.cases, association.jobs, association.dialogs, association.words, _ -> { });
            there.watch();
            var to = Objects.requireNonNull(there.now().get()).partners().getFirst();
            association.dialogs.answer(false);
            there.prepare(to);
            assertInstanceOf(ExchangePage.Home.class, there.page().get());
            assertTrue(association.dialogs.questions.getLast().text().contains(ExportCard.fingerprint(other.cases.card().card()).text()));
            association.dialogs.answer(true);
            there.prepare(to);
            assertInstanceOf(ExchangePage.Sending.class, there.page().get());
        }
    }

    @Test
    void aLeadSendsToItsAssociationsWithoutBeingAsked() {
        lead.trust(association);
        exchange.prepare(only());
        assertInstanceOf(ExchangePage.Sending.class, exchange.page().get());
    }

    @Test
    void theLeadStandsFirstAmongRecipientsAndOnlyTheVerifiedStandThere() {
        association.trust(lead);
        try (var garden = association.second(folder.resolve("garden")); var other = Office.association(folder.resolve("another"))) {
            association.trust(garden);
            association.cases.trust().keep(other.cases.card().card());
            var there = new ExchangeViewModel(association.cases, association.jobs, association.dialogs, association.words, _ -> { });
            there.watch();
            assertEquals(List.of(lead.session().site().id(), garden.session().site().id()),
                    there.recipients().stream().map(partner -> partner.contact().card().site()).toList());
        }
    }

    @Test
    void theLeadIsNotAskedFor() {
        association.trust(lead);
        var there = new ExchangeViewModel(association.cases, association.jobs, association.dialogs, association.words, _ -> { });
        there.watch();
        there.prepare(Objects.requireNonNull(there.now().get()).partners().getFirst());
        assertInstanceOf(ExchangePage.Sending.class, there.page().get());
        assertFalse(there.invitations().isLead());
    }

    @Test
    void aWorkspaceMadeWithoutAnInvitationOwesNoAnswer() {
        assertNull(Objects.requireNonNull(exchange.invitations().now().get()).accepted());
    }
}

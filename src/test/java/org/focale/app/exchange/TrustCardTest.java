package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.app.file.NotRead;
import org.focale.base.Refused;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.Standing;
import org.focale.exchange.CardDamaged;
import org.focale.exchange.NotACard;
import org.focale.exchange.SenderBlocked;
import org.focale.exchange.SenderKeyDiffers;
import org.focale.seal.AgeIdentity;
import org.focale.seal.Fingerprint;
import org.focale.seal.SigningKey;
import org.focale.store.Reading;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Cards taken in: what two people compared holds for these keys of this partner, and for nothing else.
@Execution(ExecutionMode.CONCURRENT)
class TrustCardTest {

    @TempDir
    Path folder;

    private Post association;
    private Post lead;
    private ContactCard card;

    @BeforeEach
    void open() {
        association = Post.association(folder);
        lead = Post.lead(folder);
        card = lead.trust.read(association.cardFile());
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
    }

    private List<Contact> contacts() {
        return lead.session.read(Reading::contacts);
    }

    private ContactCard with(String recipient, String verifyKey) {
        return new ContactCard(card.site(), card.siteName(), card.organisation(), card.organisationName(), card.role(), recipient, verifyKey);
    }

    @Test
    void aCardIsReadWithoutBeingKept() {
        assertEquals(association.card.card(), card);
        assertEquals(List.of(), contacts());
    }

    @Test
    void aCardKeptIsNotVerified() {
        assertFalse(lead.trust.keep(card).isVerified());
        assertEquals(List.of(new Contact(card, null)), contacts());
    }

    @Test
    void whoComparedAndWhenIsRemembered() {
        lead.trust.trust(card, Fingerprint.parse(ExportCard.fingerprint(card).text().toLowerCase(Locale.ROOT)));

        assertEquals(List.of(new Contact(card, new Contact.Verified(Workspaces.NOW, "Paul Roth"))), contacts());
    }

    @Test
    void anotherFingerprintIsRefusedAndNothingIsKept() {
        var other = ExportCard.fingerprint(lead.card.card());

        assertThrows(FingerprintDiffers.class, () -> lead.trust.trust(card, other));
        assertEquals(List.of(), contacts());
    }

    @Test
    void aKnownSiteWithAnotherKeyIsBlockedUntilItIsComparedAnew() {
        lead.trust(association);
        var otherSigning = with(card.recipient(), SigningKey.generate().verifyKey().toString());
        var otherRecipient = with(AgeIdentity.generate().recipient().text(), card.verifyKey());
        var known = contacts();

        assertThrows(CardChanged.class, () -> lead.trust.keep(otherSigning));
        assertThrows(CardChanged.class, () -> lead.trust.keep(otherRecipient));
        assertEquals(known.stream().map(it -> it.blockedSince(Workspaces.NOW)).toList(), contacts());

        lead.trust.trust(otherRecipient, ExportCard.fingerprint(otherRecipient));
        assertEquals(otherRecipient, contacts().getFirst().card());
        assertThrows(SenderKeyDiffers.class, () -> {
            association.trust(lead);
            lead.preview(association.sendTo(lead));
        });
    }

    @Test
    void aKnownSiteThatSaysItBelongsElsewhereIsBlocked() {
        lead.trust(association);

        assertThrows(CardChanged.class, () -> lead.trust.keep(new ContactCard(card.site(), card.siteName(),
                new OrganisationId(lead.session.organisation().value()), card.organisationName(), card.role(), card.recipient(), card.verifyKey())));
        assertThrows(CardChanged.class, () -> lead.trust.keep(new ContactCard(card.site(), card.siteName(),
                card.organisation(), card.organisationName(), Role.LEAD, card.recipient(), card.verifyKey())));
    }

    @Test
    void aNewNameIsNoNewPartner() {
        lead.trust(association);

        var kept = lead.trust.keep(new ContactCard(card.site(), "Poste du jardin", card.organisation(), card.organisationName(), card.role(),
                card.recipient(), card.verifyKey()));

        assertTrue(kept.isVerified());
        assertEquals("Poste du jardin", contacts().getFirst().card().siteName());
    }

    @Test
    void ownCardsAreRefused() {
        var own = lead.card.card();

        assertThrows(OwnCard.class, () -> lead.trust.keep(own));
        assertThrows(OwnCard.class, () -> lead.trust.trust(own, ExportCard.fingerprint(own)));
    }

    @Test
    void anotherComputerOfOursIsTrustedOnlyWhereThatIsSaid() {
        try (var second = lead.second(folder)) {
            var ours = lead.trust.read(second.cardFile());
            var heard = ExportCard.fingerprint(ours);

            assertThrows(OwnComputerUnasked.class, () -> lead.trust.trust(ours, heard));
            assertThrows(FingerprintDiffers.class, () -> lead.trust.trustOwnComputer(ours, ExportCard.fingerprint(card)));
            assertEquals(List.of(), contacts());
            assertTrue(lead.trust.trustOwnComputer(ours, heard).isVerified());
        }
    }

    @Test
    void aCardOfOurOrganisationUnderAnotherNameOrInAnotherRoleIsRefused() {
        var own = lead.card.card();
        var doctored = new ContactCard(card.site(), card.siteName(), own.organisation(), "Horizon", own.role(), card.recipient(), card.verifyKey());
        var inferior = new ContactCard(card.site(), card.siteName(), own.organisation(), own.organisationName(), Role.REFERENT, card.recipient(),
                card.verifyKey());

        for (var wrong : List.of(doctored, inferior)) {
            var heard = ExportCard.fingerprint(wrong);
            assertThrows(NotOurComputer.class, () -> lead.trust.shown(wrong));
            assertThrows(NotOurComputer.class, () -> lead.trust.keep(wrong));
            assertThrows(NotOurComputer.class, () -> lead.trust.trust(wrong, heard));
            assertThrows(NotOurComputer.class, () -> lead.trust.trustOwnComputer(wrong, heard));
        }
        assertEquals(List.of(), contacts());
    }

    @Test
    void otherFilesAreRefusedInWords() throws IOException {
        var changed = Files.writeString(folder.resolve("changed.json"), Files.readString(association.cardFile()).replace("Jardins", "Jasmins"));
        var picture = Files.write(folder.resolve("picture.png"), new byte[200_000]);

        assertThrows(CardDamaged.class, () -> lead.trust.read(changed));
        assertThrows(NotACard.class, () -> lead.trust.read(picture));
        assertThrows(NotRead.class, () -> lead.trust.read(folder.resolve("missing.json")));
    }

    @Test
    void anOlderCardDoesNotMakeANewKeyForgotten() {
        lead.trust(association);
        var first = association.card.card();
        new BadgeKeyring(association.session).renew();
        var second = association.card.card();

        assertEquals(List.of(second.badgeKeys().getLast()), first.badgeKeys());
        lead.trust.keep(second);
        var kept = lead.trust.keep(first);

        assertEquals(second.badgeKeys(), kept.card().badgeKeys());
        assertEquals(second.badgeKeys(), lead.session.read(Reading::contacts).getFirst().card().badgeKeys());
        assertTrue(kept.isVerified(), "nobody has to call again");
    }

    @Test
    void aBlockedSiteIsSentNothingAndItsBundlesStayShutUntilItIsComparedAnew() {
        lead.trust(association);
        association.trust(lead);
        var bundle = association.sendTo(lead);
        lead.trust.shown(with(AgeIdentity.generate().recipient().text(), card.verifyKey()));

        assertEquals(Standing.BLOCKED, contacts().getFirst().standing());
        assertThrows(PartnerBlocked.class, () -> TrustedPartner.checked(contacts().getFirst()));
        assertThrows(SenderBlocked.class, () -> lead.preview(bundle));
        assertThrows(SenderBlocked.class, () -> lead.open(bundle));
        assertThrows(Refused.class, () -> lead.sendTo(association));
        lead.trust.keep(card);
        assertEquals(Standing.BLOCKED, contacts().getFirst().standing(), "the old card again proves nothing");

        lead.trust(association);
        assertEquals(Standing.VERIFIED, contacts().getFirst().standing());
        lead.open(bundle);
    }

    @Test
    void lookingAtTheSameCardBlocksNobody() {
        lead.trust(association);
        lead.trust.shown(card);
        assertEquals(Standing.VERIFIED, contacts().getFirst().standing());
    }
}

package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.focale.base.Refused;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.RevokedCard;
import org.focale.domain.site.SiteId;
import org.focale.domain.site.Standing;
import org.focale.exchange.Revocation;
import org.focale.exchange.SenderRevoked;
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

/// The lead revokes a card; who hears it from the lead holds to it.
@Execution(ExecutionMode.CONCURRENT)
class RevokeCardTest {

    @TempDir
    Path folder;

    private Post lead;
    private Post association;
    private Post third;

    @BeforeEach
    void open() {
        lead = Post.lead(folder);
        association = Post.association(folder);
        third = Post.third(folder);
        for (Post one : List.of(lead, association, third)) {
            for (Post other : List.of(lead, association, third)) {
                if (one != other) {
                    one.trust(other);
                }
            }
        }
    }

    @AfterEach
    void close() {
        lead.close();
        association.close();
        third.close();
    }

    private static Contact contact(Post where, Post whose) {
        return where.session.read(Reading::contacts).stream().filter(it -> it.card().site().equals(whose.session.site().id())).findFirst()
                .orElseThrow();
    }

    private Revocation revoke() {
        return lead.invitations.revoke().revoke(third.session.site().id());
    }

    @Test
    void aRevokedPartnerIsSentNothingAndItsBundlesStayShut() {
        var bundle = third.sendTo(lead);
        revoke();

        assertEquals(Standing.REVOKED, contact(lead, third).standing());
        assertEquals(new Contact.Revoked(Workspaces.NOW, "Paul Roth"), contact(lead, third).revoked());
        assertThrows(PartnerRevoked.class, () -> TrustedPartner.checked(contact(lead, third)));
        assertThrows(Refused.class, () -> lead.sendTo(third));
        assertThrows(SenderRevoked.class, () -> lead.preview(bundle));
        assertThrows(SenderRevoked.class, () -> lead.open(bundle));
    }

    @Test
    void aRevocationIsNotTakenBackByComparingTheSameCard() {
        revoke();
        var card = third.card.card();

        assertThrows(PartnerRevoked.class, () -> lead.trust.trust(card, ExportCard.fingerprint(card)));
        assertThrows(PartnerRevoked.class, () -> lead.trust.keep(card));
        revoke();
        assertEquals(1, lead.session.read(reading -> reading.trust().revoked()).size());
    }

    @Test
    void anAssociationHoldsToWhatTheLeadSays() {
        var bundle = third.sendTo(association);
        revoke();
        association.open(lead.sendTo(association));

        assertEquals(Standing.REVOKED, contact(association, third).standing());
        assertEquals("Cap Neuhof", Objects.requireNonNull(contact(association, third).revoked()).by());
        assertThrows(SenderRevoked.class, () -> association.preview(bundle));
        assertEquals(Standing.VERIFIED, contact(association, lead).standing());
    }

    @Test
    void onlyTheLeadRevokesAndOnlyWhomItKnows() {
        assertThrows(OnlyTheLead.class, () -> association.invitations.revoke().revoke(third.session.site().id()));
        assertThrows(PartnerUnknown.class, () -> lead.invitations.revoke().revoke(new SiteId(UUID.randomUUID())));
    }

    @Test
    void theSameSiteMayComeAgainWithNewKeys() {
        revoke();
        var renewed = new ContactCard(third.card.card().site(), "Bureau", third.card.card().organisation(), "Horizon Meinau",
                third.card.card().role(), association.card.card().recipient(), SigningKey.generate().verifyKey().toString());

        lead.trust.trust(renewed, Fingerprint.parse(ExportCard.fingerprint(renewed).text()));

        assertEquals(Standing.VERIFIED, contact(lead, third).standing());
    }

    @Test
    void anInvitationTellsWhatWasRevokedBefore() {
        revoke();
        Path file = lead.key().resolve("invitation");
        lead.invitations.invite().partners("", file);
        try (var porte = Post.invited(folder, file, "Porte Ouverte", true)) {
            assertEquals(List.of(new RevokedCard(third.session.site().id(), third.card.card().verifyKey(), Workspaces.NOW, "Cap Neuhof")),
                    porte.session.read(reading -> reading.trust().revoked()));
            assertThrows(PartnerRevoked.class, () -> porte.trust.keep(third.card.card()));
            assertTrue(porte.session.read(Reading::contacts).stream().allMatch(Contact::isVerified));
        }
    }
}

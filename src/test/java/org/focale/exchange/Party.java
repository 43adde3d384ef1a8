package org.focale.exchange;

import java.time.Instant;
import java.util.UUID;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.focale.seal.AgeIdentity;
import org.focale.seal.SigningKey;

/// A site with both its pairs of keys, for tests that need no workspace.
public record Party(ContactCard card, UUID incarnation, AgeIdentity identity, SigningKey signing, AgeIdentity recovery) {

    static Party of(String organisation) {
        return of(organisation, new SiteId(UUID.randomUUID()), AgeIdentity.generate(), SigningKey.generate(), AgeIdentity.generate());
    }

    static Party of(String organisation, SiteId site, AgeIdentity identity, SigningKey signing, AgeIdentity recovery) {
        var card = new ContactCard(site, "Poste de l’accueil", new OrganisationId(new UUID(6, site.value().getLeastSignificantBits())),
                organisation, Role.REFERENT, identity.recipient().text(), signing.verifyKey().toString());
        return new Party(card, new UUID(2, site.value().getLeastSignificantBits()), identity, signing, recovery);
    }

    /// The same site after it made itself a new pair to sign with.
    Party withNewSigningKey() {
        return of(card.organisationName(), card.site(), identity, SigningKey.generate(), recovery);
    }

    /// As the others have it in their directory.
    Contact contact() {
        return new Contact(card, new Contact.Verified(Instant.parse("2026-11-02T09:00:00Z"), "Nadia Keller"));
    }
}

package org.focale.app.exchange;

import org.focale.domain.site.Contact;

/// Who may be sent to, and whose bundles may be applied.
public final class TrustedPartner {

    private TrustedPartner() {}

    /// @return the same contact
    /// @throws PartnerNotVerified when its fingerprint was not compared
    /// @throws PartnerBlocked     when it showed other keys since
    /// @throws PartnerRevoked     when the lead revoked its card
    public static Contact checked(Contact contact) {
        String organisation = contact.card().organisationName();
        switch (contact.standing()) {
            case VERIFIED -> { }
            case UNVERIFIED -> throw new PartnerNotVerified(organisation);
            case BLOCKED -> throw new PartnerBlocked(organisation);
            case REVOKED -> throw new PartnerRevoked(organisation);
        }
        return contact;
    }
}

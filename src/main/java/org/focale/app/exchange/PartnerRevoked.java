package org.focale.app.exchange;

import org.focale.base.Refused;

/// The lead revoked the card of the partner.
public final class PartnerRevoked extends Refused {

    PartnerRevoked(String organisation) {
        super("app.exchange.revoked", organisation);
    }
}

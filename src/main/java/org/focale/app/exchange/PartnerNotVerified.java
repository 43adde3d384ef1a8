package org.focale.app.exchange;

import org.focale.base.Refused;

/// The partner's fingerprint was not compared yet: nothing is sealed to it, and nothing of it is applied.
public final class PartnerNotVerified extends Refused {

    PartnerNotVerified(String organisation) {
        super("app.exchange.not-verified", organisation);
    }
}

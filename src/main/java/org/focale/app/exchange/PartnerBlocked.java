package org.focale.app.exchange;

import org.focale.base.Refused;

/// The partner showed other keys: nothing goes to it or comes from it until its fingerprint is compared anew.
public final class PartnerBlocked extends Refused {

    PartnerBlocked(String organisation) {
        super("app.exchange.blocked", organisation);
    }
}

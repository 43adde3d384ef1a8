package org.focale.app.exchange;

import org.focale.base.Refused;

/// What was read out on the telephone is not the fingerprint of the card.
public final class FingerprintDiffers extends Refused {

    FingerprintDiffers() {
        super("app.exchange.fingerprint-differs");
    }
}

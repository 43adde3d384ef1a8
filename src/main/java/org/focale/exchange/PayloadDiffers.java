package org.focale.exchange;

import org.focale.base.Refused;

/// The records are not those that the sender signed.
public final class PayloadDiffers extends Refused {

    PayloadDiffers() {
        super("exchange.payload-differs");
    }
}

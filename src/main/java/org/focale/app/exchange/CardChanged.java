package org.focale.app.exchange;

import org.focale.base.Refused;

/// A known site shows another key: blocked until its fingerprint is compared anew.
public final class CardChanged extends Refused {

    CardChanged(String organisation) {
        super("app.exchange.card-changed", organisation);
    }
}

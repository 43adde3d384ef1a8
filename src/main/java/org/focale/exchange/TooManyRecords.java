package org.focale.exchange;

import org.focale.base.Refused;

/// More records than a bundle may carry.
public final class TooManyRecords extends Refused {

    TooManyRecords() {
        super("exchange.too-many-records");
    }
}

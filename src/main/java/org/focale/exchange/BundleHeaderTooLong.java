package org.focale.exchange;

import org.focale.base.Refused;

/// What the bundle says of itself is longer than any honest bundle needs.
public final class BundleHeaderTooLong extends Refused {

    BundleHeaderTooLong() {
        super("exchange.header-too-long");
    }
}

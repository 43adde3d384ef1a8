package org.focale.exchange;

import org.focale.base.Refused;

/// There is no signature where one must be.
public final class BundleUnsigned extends Refused {

    BundleUnsigned() {
        super("exchange.unsigned");
    }
}

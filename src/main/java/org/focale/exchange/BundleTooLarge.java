package org.focale.exchange;

import org.focale.base.Refused;

/// The file, or what it says it unpacks to, is larger than any bundle may be.
public final class BundleTooLarge extends Refused {

    BundleTooLarge() {
        super("exchange.too-large");
    }
}

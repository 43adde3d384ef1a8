package org.focale.exchange;

import org.focale.base.Refused;

/// The signature is good, and the sender did not seal this bundle for us: somebody who could open it sealed it again.
public final class BundleForwarded extends Refused {

    BundleForwarded() {
        super("exchange.forwarded");
    }
}

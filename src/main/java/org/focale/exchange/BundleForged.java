package org.focale.exchange;

import org.focale.base.Refused;

/// The bundle says that it comes from a known sender, and that sender's key did not sign it.
public final class BundleForged extends Refused {

    BundleForged(String organisation) {
        super("exchange.forged", organisation);
    }
}

package org.focale.exchange;

import org.focale.base.Refused;

/// A small file that unpacks to something huge, or to more than it says.
public final class BundleBomb extends Refused {

    BundleBomb() {
        super("exchange.bomb");
    }
}

package org.focale.app.exchange;

import org.focale.base.Refused;

/// The bundle is one that this very site made.
public final class OwnBundle extends Refused {

    OwnBundle() {
        super("app.exchange.own-bundle");
    }
}

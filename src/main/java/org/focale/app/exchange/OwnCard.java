package org.focale.app.exchange;

import org.focale.base.Refused;

/// The card is this site's own.
public final class OwnCard extends Refused {

    OwnCard() {
        super("app.exchange.own-card");
    }
}

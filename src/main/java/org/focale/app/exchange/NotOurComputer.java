package org.focale.app.exchange;

import org.focale.base.Refused;

/// A card says to be of another computer of this organisation, under another name or in another role.
public final class NotOurComputer extends Refused {

    NotOurComputer(String organisation) {
        super("app.exchange.not-our-computer", organisation);
    }
}

package org.focale.app.exchange;

import org.focale.base.Refused;

/// The card is of another computer of this organisation: it would get the whole files, so this is asked for in so many words.
public final class OwnComputerUnasked extends Refused {

    OwnComputerUnasked() {
        super("app.exchange.own-computer-unasked");
    }
}

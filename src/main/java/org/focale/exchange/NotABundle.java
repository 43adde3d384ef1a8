package org.focale.exchange;

import org.focale.base.Refused;

/// The file is something else: a picture, a card, a sealed file of another program.
public final class NotABundle extends Refused {

    NotABundle() {
        super("exchange.not-a-bundle");
    }
}

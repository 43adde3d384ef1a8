package org.focale.exchange;

import org.focale.base.Refused;

/// A newer version of Focale wrote the card, in a way that this one does not read.
public final class CardTooNew extends Refused {

    /// @param program version that wrote it, which can read it
    CardTooNew(String program) {
        super("exchange.card.too-new", program);
    }
}

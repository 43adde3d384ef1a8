package org.focale.exchange;

import org.focale.base.Refused;

/// The file is something else than a contact card.
public final class NotACard extends Refused {

    NotACard() {
        super("exchange.card.not-a-card");
    }
}

package org.focale.exchange;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// The file was a contact card once: a character changed, or a part is missing, and its own key no longer vouches for it.
public final class CardDamaged extends Refused {

    CardDamaged() {
        this(null);
    }

    CardDamaged(@Nullable Throwable cause) {
        super(cause, "exchange.card.damaged");
    }
}

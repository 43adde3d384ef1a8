package org.focale.app.review;

import org.focale.app.exchange.Undecided;
import org.focale.change.Value;

/// What a field is to say from now on.
///
/// @param about as it was shown to who decides: what came in since stays beside
public record Decision(Undecided about, Value value) {

    boolean isOneOfThem() {
        return about.hands().stream().anyMatch(hand -> hand.version().value().equals(value));
    }
}

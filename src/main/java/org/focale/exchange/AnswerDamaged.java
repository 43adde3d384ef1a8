package org.focale.exchange;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// The file was an answer once: its seal is broken, or the key of the card in it does not vouch for what it says.
public final class AnswerDamaged extends Refused {

    AnswerDamaged(@Nullable Throwable cause) {
        super(cause, "exchange.answer.damaged");
    }
}

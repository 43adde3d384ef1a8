package org.focale.exchange;

import org.focale.base.Refused;

/// The answer was sealed to another PC.
public final class AnswerForOthers extends Refused {

    AnswerForOthers() {
        super("exchange.answer.for-others");
    }
}

package org.focale.app.exchange;

import org.focale.base.Refused;

/// The answer is to an invitation that this PC did not make.
public final class AnswerUnasked extends Refused {

    AnswerUnasked() {
        super("app.exchange.answer-unasked");
    }
}

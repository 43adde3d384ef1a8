package org.focale.exchange;

import org.focale.base.Refused;

/// A newer version of Focale wrote the answer, in a way that this one does not read.
public final class AnswerTooNew extends Refused {

    AnswerTooNew(String program) {
        super("exchange.answer.too-new", program);
    }
}

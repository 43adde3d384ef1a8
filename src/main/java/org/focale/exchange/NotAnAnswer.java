package org.focale.exchange;

import org.focale.base.Refused;

/// The file is something else than the answer to an invitation.
public final class NotAnAnswer extends Refused {

    NotAnAnswer() {
        super("exchange.answer.not-one");
    }
}

package org.focale.app.exchange;

import org.focale.base.Refused;

/// Another organisation follows the person: the answer is theirs.
public final class NotOursToAnswer extends Refused {

    NotOursToAnswer() {
        super("app.exchange.not-ours-to-answer");
    }
}

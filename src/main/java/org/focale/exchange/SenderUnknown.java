package org.focale.exchange;

import org.focale.base.Refused;

/// The bundle names a sender whose card was never taken in here: nothing in it can be checked.
public final class SenderUnknown extends Refused {

    SenderUnknown() {
        super("exchange.sender-unknown");
    }
}

package org.focale.exchange;

import org.focale.base.Refused;

/// What would leave is more than a bundle may carry; nothing was sealed.
public final class TooMuchToSend extends Refused {

    TooMuchToSend() {
        super("exchange.too-much-to-send");
    }
}

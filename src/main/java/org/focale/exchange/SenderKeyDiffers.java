package org.focale.exchange;

import org.focale.base.Refused;

/// A known sender signed with another key than that of its card here: it has a new one, or somebody else wrote this.
public final class SenderKeyDiffers extends Refused {

    SenderKeyDiffers(String organisation) {
        super("exchange.sender-key-differs", organisation);
    }
}

package org.focale.exchange;

import org.focale.base.Refused;

/// The sender is known by other keys than those it showed last: nothing of it is opened until its fingerprint is compared anew.
public final class SenderBlocked extends Refused {

    SenderBlocked(String organisation) {
        super("exchange.sender-blocked", organisation);
    }
}

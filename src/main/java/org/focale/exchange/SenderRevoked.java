package org.focale.exchange;

import org.focale.base.Refused;

/// The lead revoked the card of the sender.
public final class SenderRevoked extends Refused {

    SenderRevoked(String organisation) {
        super("exchange.sender-revoked", organisation);
    }
}

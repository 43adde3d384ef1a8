package org.focale.exchange;

import org.focale.base.Refused;

/// There is more to it than an invitation may hold.
public final class InvitationTooLarge extends Refused {

    InvitationTooLarge() {
        super("exchange.invitation.too-large");
    }
}

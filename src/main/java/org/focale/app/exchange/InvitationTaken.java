package org.focale.app.exchange;

import org.focale.base.Refused;

/// The invitation was for one alone, and another one answered it before.
public final class InvitationTaken extends Refused {

    InvitationTaken(String invited, String organisation) {
        super("app.exchange.invitation-taken", invited, organisation);
    }
}

package org.focale.exchange;

import org.focale.base.Refused;

/// The file is something else than an invitation.
public final class NotAnInvitation extends Refused {

    NotAnInvitation() {
        super("exchange.invitation.not-one");
    }
}

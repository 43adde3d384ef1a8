package org.focale.exchange;

import org.focale.base.Refused;

/// A newer version of Focale wrote the invitation, in a way that this one does not read.
public final class InvitationTooNew extends Refused {

    InvitationTooNew(String program) {
        super("exchange.invitation.too-new", program);
    }
}

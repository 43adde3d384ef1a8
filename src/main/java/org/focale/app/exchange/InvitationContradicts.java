package org.focale.app.exchange;

import org.focale.base.Refused;

/// An invitation speaks for this organisation, or for another one than who made it.
public final class InvitationContradicts extends Refused {

    InvitationContradicts() {
        super("app.exchange.invitation-contradicts");
    }
}

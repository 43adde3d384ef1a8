package org.focale.app.exchange;

import org.focale.base.Refused;

/// What only the lead does: inviting associations, revoking a card.
public final class OnlyTheLead extends Refused {

    OnlyTheLead() {
        super("app.exchange.only-the-lead");
    }
}

package org.focale.app.exchange;

import org.focale.base.Refused;

/// This workspace was made without an invitation: there is nothing to answer.
public final class NotInvited extends Refused {

    NotInvited() {
        super("app.exchange.not-invited");
    }
}

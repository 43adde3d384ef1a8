package org.focale.app.exchange;

import org.focale.base.Refused;

/// Something was saved since one looked at what leaves: look again before it is sealed.
public final class LeavesDifferently extends Refused {

    LeavesDifferently() {
        super("app.exchange.leaves-differently");
    }
}

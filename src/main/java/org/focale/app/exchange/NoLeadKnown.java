package org.focale.app.exchange;

import org.focale.base.Refused;

/// Nobody was named, and no card of a lead is here.
public final class NoLeadKnown extends Refused {

    NoLeadKnown() {
        super("app.exchange.no-lead");
    }
}

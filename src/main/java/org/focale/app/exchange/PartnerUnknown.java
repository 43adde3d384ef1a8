package org.focale.app.exchange;

import org.focale.base.Refused;

/// Nobody of that name is among the partners.
public final class PartnerUnknown extends Refused {

    PartnerUnknown(String name) {
        super("app.exchange.partner-unknown", name);
    }
}

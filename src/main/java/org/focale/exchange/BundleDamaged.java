package org.focale.exchange;

import org.focale.base.Refused;

/// Something changed inside the file since it was sealed.
public final class BundleDamaged extends Refused {

    BundleDamaged(Throwable cause) {
        super(cause, "exchange.damaged");
    }
}

package org.focale.exchange;

import org.focale.base.Refused;

/// The file ends before its seal does, or its last piece was changed: a copy or a download that stopped half-way.
public final class BundleCutShort extends Refused {

    BundleCutShort(Throwable cause) {
        super(cause, "exchange.cut-short");
    }
}

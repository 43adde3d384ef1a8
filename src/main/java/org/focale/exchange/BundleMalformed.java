package org.focale.exchange;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// The seal is good, and what is inside is not written as the format wants, or is not what it says: a fault of the program that wrote it.
public final class BundleMalformed extends Refused {

    BundleMalformed() {
        this(null);
    }

    BundleMalformed(@Nullable Throwable cause) {
        super(cause, "exchange.malformed");
    }
}

package org.focale.exchange;

import org.focale.base.Refused;

/// A newer version of Focale wrote the bundle, in a way that this one does not read.
public final class BundleTooNew extends Refused {

    /// @param program version that wrote it, which can read it
    BundleTooNew(String program) {
        super("exchange.too-new", program);
    }
}

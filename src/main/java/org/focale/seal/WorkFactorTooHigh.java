package org.focale.seal;

import org.focale.base.Refused;

/// Opening this file would take more memory than we are willing to give to a file from outside.
public final class WorkFactorTooHigh extends Refused {

    WorkFactorTooHigh() {
        super("seal.passphrase.costly");
    }
}

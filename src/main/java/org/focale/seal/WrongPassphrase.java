package org.focale.seal;

import org.focale.base.Refused;

/// The passphrase does not open this file.
public final class WrongPassphrase extends Refused {

    WrongPassphrase() {
        super("seal.passphrase.wrong");
    }
}

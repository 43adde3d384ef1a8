package org.focale.seal;

import org.focale.base.Refused;

/// A passphrase was given for a file that only keys open.
public final class NotSealedByPassphrase extends Refused {

    NotSealedByPassphrase() {
        super("seal.passphrase.none");
    }
}

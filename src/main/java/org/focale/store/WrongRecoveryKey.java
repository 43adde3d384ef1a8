package org.focale.store;

import org.focale.base.Refused;

/// A recovery key that is whole, but of another workspace.
public final class WrongRecoveryKey extends Refused {

    WrongRecoveryKey() {
        super("store.recovery.wrong");
    }
}

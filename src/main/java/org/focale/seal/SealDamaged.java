package org.focale.seal;

import org.focale.base.Refused;

/// The file is not as it was when it was sealed: cut short, changed, or no sealed file at all.
public final class SealDamaged extends Refused {

    SealDamaged() {
        super("seal.damaged");
    }

    SealDamaged(Throwable cause) {
        super(cause, "seal.damaged");
    }
}

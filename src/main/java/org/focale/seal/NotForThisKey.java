package org.focale.seal;

import org.focale.base.Refused;

/// The file is whole as far as one can see, and none of my keys is among those it was sealed to.
public final class NotForThisKey extends Refused {

    NotForThisKey() {
        super("seal.key.other");
    }
}

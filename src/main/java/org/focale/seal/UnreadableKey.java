package org.focale.seal;

import org.focale.base.Refused;

/// A key or a fingerprint, typed or read from a file, is not one: a letter is wrong or missing.
public final class UnreadableKey extends Refused {

    private UnreadableKey(String key) {
        super(key);
    }

    static UnreadableKey ofCard() {
        return new UnreadableKey("seal.key.unreadable");
    }

    static UnreadableKey ofSheet() {
        return new UnreadableKey("seal.recovery.unreadable");
    }

    static UnreadableKey ofFingerprint() {
        return new UnreadableKey("seal.fingerprint.unreadable");
    }
}

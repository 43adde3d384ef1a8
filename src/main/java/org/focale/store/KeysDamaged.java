package org.focale.store;

import org.focale.base.Refused;

/// A file of keys is missing or cannot be read; the other one still opens the workspace.
public final class KeysDamaged extends Refused {

    private KeysDamaged(String key) {
        super(key);
    }

    static KeysDamaged missing(KeySlot slot) {
        return new KeysDamaged("store.keys." + slot.word() + ".missing");
    }

    static KeysDamaged damaged(KeySlot slot) {
        return new KeysDamaged("store.keys." + slot.word() + ".damaged");
    }
}

package org.focale.store;

import org.focale.base.Refused;

/// Another copy of the program has this workspace open.
public final class AlreadyOpen extends Refused {

    private AlreadyOpen(String key, Object... args) {
        super(key, args);
    }

    /// @param who      name of the session, empty when not known
    /// @param computer name of the computer, empty when not known
    static AlreadyOpen by(String who, String computer) {
        return who.isEmpty() || computer.isEmpty()
                ? new AlreadyOpen("store.open.elsewhere.unknown")
                : new AlreadyOpen("store.open.elsewhere", who, computer);
    }
}

package org.focale.app.own;

import org.focale.base.Refused;

/// Two own fields would have the same name.
public final class OwnFieldAlreadyHere extends Refused {

    private OwnFieldAlreadyHere(String key, String label) {
        super(key, label);
    }

    static OwnFieldAlreadyHere asked(String label) {
        return new OwnFieldAlreadyHere("app.own.already-here", label);
    }

    /// It is among those that are no longer asked.
    static OwnFieldAlreadyHere retired(String label) {
        return new OwnFieldAlreadyHere("app.own.already-retired", label);
    }
}

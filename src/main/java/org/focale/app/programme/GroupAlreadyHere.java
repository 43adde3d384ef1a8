package org.focale.app.programme;

import org.focale.base.Refused;

/// Two groups of one programme would have the same name.
public final class GroupAlreadyHere extends Refused {

    GroupAlreadyHere(String name) {
        super("app.programme.group-already-here", name);
    }
}

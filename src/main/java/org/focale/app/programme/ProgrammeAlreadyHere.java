package org.focale.app.programme;

import org.focale.base.Refused;

/// The workspace uses this programme already.
public final class ProgrammeAlreadyHere extends Refused {

    ProgrammeAlreadyHere(String name) {
        super("app.programme.already-here", name);
    }
}

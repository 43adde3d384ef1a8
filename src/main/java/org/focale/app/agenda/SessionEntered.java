package org.focale.app.agenda;

import org.focale.base.Refused;

/// Who was at a session was entered: it can be called off, not taken away.
public final class SessionEntered extends Refused {

    SessionEntered() {
        super("agenda.delete.entered");
    }
}

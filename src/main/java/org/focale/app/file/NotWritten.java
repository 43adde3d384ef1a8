package org.focale.app.file;

import org.focale.base.Refused;

/// A file could not be written where the user wanted it.
public final class NotWritten extends Refused {

    NotWritten(Throwable cause, Object folder) {
        super(cause, "app.file.not-written", folder);
    }
}

package org.focale.app.file;

import org.focale.base.Refused;

/// A file that the user named could not be read.
public final class NotRead extends Refused {

    public NotRead(Throwable cause, Object file) {
        super(cause, "app.file.not-read", file);
    }
}

package org.focale.app.archive;

import org.focale.base.Refused;

/// A newer version wrote it in a way that this one does not read.
public final class ArchiveTooNew extends Refused {

    ArchiveTooNew(String program) {
        super("app.archive.too-new", program);
    }
}

package org.focale.app.archive;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// The file is something else than everything of a workspace, or was changed since it was written.
public final class NotAnArchive extends Refused {

    NotAnArchive(@Nullable Throwable cause) {
        super(cause, "app.archive.not-one");
    }
}

package org.focale.app.creation;

import org.focale.app.reference.ReferenceFiles;
import org.focale.base.Refused;

/// No programme file has this key.
public final class ProgrammeUnknown extends Refused {

    public ProgrammeUnknown(String key) {
        super("app.workspace.programme-unknown", key, String.join(", ", ReferenceFiles.programmes()));
    }
}

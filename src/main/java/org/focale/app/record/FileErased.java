package org.focale.app.record;

import org.focale.base.Refused;

/// The file that something was to be written into was erased meanwhile.
public final class FileErased extends Refused {

    FileErased() {
        super("erasure.refused");
    }
}

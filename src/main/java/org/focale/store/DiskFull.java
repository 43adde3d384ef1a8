package org.focale.store;

import org.focale.base.Refused;

/// There is no room left on the disk. What was being saved is not saved; what was saved before is.
public final class DiskFull extends Refused {

    DiskFull(Throwable cause) {
        super(cause, "store.disk.full");
    }
}

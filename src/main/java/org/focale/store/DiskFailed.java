package org.focale.store;

import org.focale.base.Refused;

/// The disk refused for another reason than room: unplugged, write-protected, worn out.
public final class DiskFailed extends Refused {

    private DiskFailed(Throwable cause, String key) {
        super(cause, key);
    }

    static DiskFailed failed(Throwable cause) {
        return new DiskFailed(cause, "store.disk.failed");
    }

    static DiskFailed writeProtected() {
        return new DiskFailed(new IllegalStateException("Write-protected"), "store.disk.protected");
    }
}

package org.focale.store;

import java.io.IOException;

/// A block of the database is not what was written there. The disk did its work: it is what it keeps that changed.
final class BlockDamaged extends IOException {

    private static final long serialVersionUID = 1L;

    BlockDamaged() {
        super("Not what was written");
    }
}

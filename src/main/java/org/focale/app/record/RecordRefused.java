package org.focale.app.record;

import org.focale.base.Refused;

/// A record says something that cannot be.
public final class RecordRefused extends Refused {

    RecordRefused(String key, Object... args) {
        super(key, args);
    }
}

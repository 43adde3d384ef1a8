package org.focale.store;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// The database is not as it was written: changed, cut, emptied or missing. Nothing more is written to it.
public final class DatabaseDamaged extends Refused {

    private DatabaseDamaged(@Nullable Throwable cause, String key) {
        super(cause, key);
    }

    static DatabaseDamaged found() {
        return new DatabaseDamaged(null, "store.database.damaged");
    }

    /// @param cause already without words of a person
    static DatabaseDamaged found(Throwable cause) {
        return new DatabaseDamaged(cause, "store.database.damaged");
    }

    /// It opens, without the last of what was saved.
    static DatabaseDamaged older() {
        return new DatabaseDamaged(null, "store.database.older");
    }

    static DatabaseDamaged missing() {
        return new DatabaseDamaged(null, "store.database.missing");
    }
}

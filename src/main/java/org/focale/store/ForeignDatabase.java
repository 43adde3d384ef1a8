package org.focale.store;

import org.focale.base.Refused;

/// The database in this folder is that of another workspace.
public final class ForeignDatabase extends Refused {

    ForeignDatabase() {
        super("store.database.foreign");
    }
}

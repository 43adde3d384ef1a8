package org.focale.store;

import org.focale.base.Refused;

/// A workspace is only created in a folder of its own.
public final class FolderNotEmpty extends Refused {

    FolderNotEmpty() {
        super("store.folder.not-empty");
    }
}

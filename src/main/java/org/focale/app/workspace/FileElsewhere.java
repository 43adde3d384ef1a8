package org.focale.app.workspace;

import org.focale.base.Refused;

/// The file of this person is not this organisation's to change.
public final class FileElsewhere extends Refused {

    private FileElsewhere(String key, String organisation) {
        super(key, organisation);
    }

    /// It is being handed over, and its receipt did not come yet.
    static FileElsewhere onItsWay(String to) {
        return new FileElsewhere("app.workspace.file-on-its-way", to);
    }

    static FileElsewhere followedBy(String other) {
        return new FileElsewhere("app.workspace.file-elsewhere", other);
    }
}

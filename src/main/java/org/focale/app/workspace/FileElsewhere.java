package org.focale.app.workspace;

import org.focale.base.Refused;

/// The file of this person is not this organisation's to change.
public final class FileElsewhere extends Refused {

    private FileElsewhere(String key, String organisation, String whose) {
        super(key, organisation, whose);
    }

    /// It is being handed over, and its receipt did not come yet.
    ///
    /// @param whose name of the person: many files may have been changed at once
    static FileElsewhere onItsWay(String to, String whose) {
        return new FileElsewhere("app.workspace.file-on-its-way", to, whose);
    }

    static FileElsewhere followedBy(String other, String whose) {
        return new FileElsewhere("app.workspace.file-elsewhere", other, whose);
    }
}

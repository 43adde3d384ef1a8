package org.focale.app.documents;

import org.focale.base.Refused;

/// A folder where a file is wanted.
public final class FolderBrought extends Refused {

    FolderBrought() {
        super("documents.file.folder");
    }
}

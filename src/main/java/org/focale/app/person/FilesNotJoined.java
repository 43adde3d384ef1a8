package org.focale.app.person;

import org.focale.base.Refused;

/// Two files that cannot be shown as one.
public final class FilesNotJoined extends Refused {

    private FilesNotJoined(String key) {
        super(key);
    }

    static FilesNotJoined already() {
        return new FilesNotJoined("import.join.already");
    }

    static FilesNotJoined gone() {
        return new FilesNotJoined("import.join.gone");
    }
}

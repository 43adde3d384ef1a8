package org.focale.app.directory;

import org.focale.base.Refused;

/// Two records of partners that cannot be joined. Nothing was changed.
public final class PartnersNotJoined extends Refused {

    private PartnersNotJoined(String key) {
        super(key);
    }

    static PartnersNotJoined already() {
        return new PartnersNotJoined("directory.join.already");
    }

    static PartnersNotJoined gone() {
        return new PartnersNotJoined("directory.join.gone");
    }

    /// The organisation whose workspace this is stands for itself.
    static PartnersNotJoined ourselves() {
        return new PartnersNotJoined("directory.join.ourselves");
    }
}

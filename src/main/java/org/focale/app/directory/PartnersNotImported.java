package org.focale.app.directory;

import org.focale.base.Refused;

/// A list of partners that cannot be taken in as it is. Nothing was saved.
public final class PartnersNotImported extends Refused {

    private PartnersNotImported(String key) {
        super(key);
    }

    static PartnersNotImported noRows() {
        return new PartnersNotImported("directory.import.no-rows");
    }

    /// No column says how partners are called.
    static PartnersNotImported noName() {
        return new PartnersNotImported("directory.import.no-name");
    }

    static PartnersNotImported nothing() {
        return new PartnersNotImported("directory.import.nothing");
    }
}

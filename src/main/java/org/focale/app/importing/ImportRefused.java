package org.focale.app.importing;

import org.focale.base.Refused;

/// A spreadsheet that cannot be taken in as it is, or a mapping that says nothing usable. Nothing was saved.
public final class ImportRefused extends Refused {

    private ImportRefused(String key, Object... args) {
        super(key, args);
    }

    /// No column says how people are called.
    static ImportRefused noName() {
        return new ImportRefused("import.refused.no-name");
    }

    static ImportRefused noRows() {
        return new ImportRefused("import.refused.no-rows");
    }

    static ImportRefused doubts(int cells) {
        return new ImportRefused("import.refused.doubts", cells);
    }

    static ImportRefused undecided(int rows) {
        return new ImportRefused("import.refused.undecided", rows);
    }

    static ImportRefused noMapping() {
        return new ImportRefused("import.refused.no-mapping");
    }

    static ImportRefused noSuchColumn(String name) {
        return new ImportRefused("import.refused.no-such-column", name);
    }

    static ImportRefused noSuchField(String name) {
        return new ImportRefused("import.refused.no-such-field", name);
    }

    static ImportRefused fieldTwice(ImportField field) {
        return new ImportRefused("import.refused.field-twice", field instanceof OwnColumn(var own) ? own.label() : field);
    }
}

package org.focale.app.importing;

import org.focale.base.Texts;
import org.focale.domain.own.OwnField;

/// A field that the association added, as a place where a column can go.
public record OwnColumn(OwnField field) implements ImportField {

    /// Before its label, in a mapping.
    static final String PREFIX = "own ";

    private static final int LONGEST = 500;

    @Override
    public String key() {
        return PREFIX + field.label();
    }

    @Override
    public String words(Texts texts) {
        return field.label();
    }

    @Override
    public Kind kind() {
        return switch (field.kind()) {
            case TEXT -> Kind.WORDS;
            case CHOICE -> Kind.CHOICE;
            case DATE -> Kind.DAY;
            case NUMBER -> Kind.WHOLE;
            case YES_NO -> Kind.ANSWER;
        };
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public boolean isOfPathway() {
        return false;
    }
}

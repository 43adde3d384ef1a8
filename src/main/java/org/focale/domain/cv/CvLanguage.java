package org.focale.domain.cv;

import java.util.Locale;

/// The language of a CV's titles and of what the program counts. What the person wrote stays as it is.
public enum CvLanguage {
    FRENCH(Locale.FRENCH),
    GERMAN(Locale.GERMAN),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    CvLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}

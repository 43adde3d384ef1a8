package org.focale.app.importing;

import org.focale.base.Texts;

/// Where a column of a spreadsheet can go: what every association knows of people, or a field that this one added.
public sealed interface ImportField permits PersonField, OwnColumn {

    /// How the words of a cell are read.
    enum Kind { NAME, FULL_NAME, DAY, GENDER, PHONE, EMAIL, POSTCODE, WORDS, LIST, PROGRAMME, BRANCH, GROUP, REFERENT, ANSWER, WHOLE, CHOICE }

    /// As a mapping names it.
    String key();

    /// As a screen names it.
    String words(Texts texts);

    Kind kind();

    /// More letters than this are a doubt.
    int longest();

    /// A day, whatever way it is written.
    default boolean isDay() {
        return kind() == Kind.DAY;
    }

    /// Whether it tells of the pathway rather than of the person.
    boolean isOfPathway();
}

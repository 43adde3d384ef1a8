package org.focale.app.importing;

import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody who may be the person of a row: a file that is here, or an earlier row.
///
/// @param person   the file; null for a row of the same spreadsheet
/// @param row      index of the row, -1 for a file
/// @param likeness how much speaks for it
public record Twin(@Nullable PersonId person, int row, Likeness likeness) {

    /// How much speaks for one person.
    public enum Likeness {
        /// Called the same and born on the same day.
        CERTAIN,
        /// Called the same, and nothing against it.
        LIKELY,
        /// Called nearly the same; or born on the same day with the same first name and the same telephone or e-mail.
        POSSIBLE
    }

    static Twin file(PersonId person, Likeness likeness) {
        return new Twin(person, -1, likeness);
    }

    static Twin earlier(int row, Likeness likeness) {
        return new Twin(null, row, likeness);
    }
}

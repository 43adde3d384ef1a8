package org.focale.domain.own;

import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What one person's file says in an own field: words, a choice, an ISO date, a whole number, `true` or `false`.
public record OwnValue(
        OwnValueId id,
        PersonId person,
        @Nullable OwnFieldId field,
        String value) implements InFile {

    /// What this file says in a field; there is one such record at most.
    public static OwnValue of(PersonId person, OwnFieldId field, String value) {
        return new OwnValue(OwnValueId.of(person, field), person, field, value);
    }
}

package org.focale.domain.person;

import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// Somebody looked: two files that resemble each other are of two people, and are not proposed again.
public record DifferentPeople(
        DifferentPeopleId id,
        @Nullable PersonId first,
        @Nullable PersonId second) implements Kept {}

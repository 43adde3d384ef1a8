package org.focale.desktop.people;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What is asked of someone new.
///
/// @param start  first day of the pathway, null for someone who was only spotted
/// @param others files that resemble theirs, and of which it was said that they are somebody else's
public record NewPerson(String firstName, String lastName, @Nullable LocalDate start, List<PersonId> others) {

    public NewPerson(String firstName, String lastName, @Nullable LocalDate start) {
        this(firstName, lastName, start, List.of());
    }
}

package org.focale.domain.activity;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A person takes part in an activity, or waits for a place.
///
/// @param since the day they were put on the list: who waits longest is first
public record Enrolment(
        EnrolmentId id,
        PersonId person,
        @Nullable ActivityId activity,
        EnrolmentState state,
        @Nullable LocalDate since) implements InFile {

    /// Someone's place in an activity; there is one at most.
    public static Enrolment of(PersonId person, ActivityId activity, EnrolmentState state, LocalDate since) {
        return new Enrolment(EnrolmentId.of(person, activity), person, activity, state, since);
    }
}

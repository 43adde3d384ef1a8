package org.focale.domain.pathway;

import java.time.LocalDate;
import org.focale.domain.Answer;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A check some months after the exit, planned when the person leaves.
///
/// @param months    after the exit, null when it was not planned by the programme
/// @param due       day it is planned for
/// @param done      day it was made, null before
/// @param answered  whether the person could be reached; "not said" before
/// @param situation in words, at that day
/// @param found     the same as it is counted; "not said" before
public record FollowUp(
        FollowUpId id,
        PersonId person,
        @Nullable PathwayId pathway,
        @Nullable Integer months,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        Answer answered,
        String situation,
        ExitCategory found) implements InFile {

    /// Still to be made, and its day has passed.
    public boolean isOverdueOn(LocalDate today) {
        return done == null && due != null && due.isBefore(today);
    }

    /// The same check planned for another day.
    public FollowUp dueOn(@Nullable LocalDate day) {
        return new FollowUp(id, person, pathway, months, day, done, answered, situation, found);
    }

    /// The same check made.
    public FollowUp made(@Nullable LocalDate day, Answer reached, String words, ExitCategory category) {
        return new FollowUp(id, person, pathway, months, due, day, reached, words, category);
    }
}

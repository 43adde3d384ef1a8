package org.focale.domain.note;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Something to do for someone, by a day.
///
/// @param due  null when it has no date
/// @param who  the worker who does it, empty for whoever follows the person
/// @param done day it was done, null while it is to do
public record Task(
        TaskId id,
        PersonId person,
        String words,
        @Nullable LocalDate due,
        String who,
        @Nullable LocalDate done) implements InFile {

    /// Still to do, and its day has passed.
    public boolean isOverdueOn(LocalDate today) {
        return done == null && due != null && due.isBefore(today);
    }

    /// The same for another worker, or for one who is called otherwise.
    public Task withWho(String name) {
        return new Task(id, person, words, due, name, done);
    }

    /// The same done on that day, or to do again.
    public Task withDone(@Nullable LocalDate day) {
        return new Task(id, person, words, due, who, day);
    }
}

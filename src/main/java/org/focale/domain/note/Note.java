package org.focale.domain.note;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A contact with someone, or a thing worth keeping: medium, duration, who, text, and who may read it.
///
/// @param date    day of the contact, not of its recording
/// @param minutes how long it took, null when not counted
/// @param author  the worker who wrote it, frozen
/// @param sharing who may read it
public record Note(
        NoteId id,
        PersonId person,
        Medium medium,
        @Nullable LocalDate date,
        @Nullable Integer minutes,
        String author,
        String text,
        Sharing sharing) implements InFile {

    /// Whether the person was heard of: a note that names no medium is a thing worth keeping, and no contact.
    public boolean isContact() {
        return medium != Medium.OTHER;
    }

    /// The same with other words.
    public Note withText(String words) {
        return new Note(id, person, medium, date, minutes, author, words, sharing);
    }
}

package org.focale.desktop.people;

import java.util.Comparator;
import java.util.Optional;
import org.focale.app.UseCases;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.note.Note;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What is shown of the one chosen beside the list.
///
/// @param note the latest that the one at work may read, null without any
public record Preview(PersonFile file, @Nullable Note note) {

    private static final Comparator<Note> BY_DAY = Comparator.comparing(Note::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Optional<Preview> read(UseCases cases, PersonId id) {
        String reader = cases.session().author();
        return cases.files().read(id).map(file -> new Preview(file, cases.session().read(reading -> reading.inFile(Note.class, id)).stream()
                .filter(note -> note.sharing() != Sharing.MINE || note.author().equals(reader)).filter(note -> !note.text().isBlank())
                .max(BY_DAY.thenComparing(note -> note.id().value())).orElse(null)));
    }
}

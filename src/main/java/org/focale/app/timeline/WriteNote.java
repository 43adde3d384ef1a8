package org.focale.app.timeline;

import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.PersonId;

/// Writes a note, or another wording of it. A note tells of what took place: a day to come is a task.
public final class WriteNote {

    private final Session session;
    private final Saves saves;

    public WriteNote(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// A note of today with nothing in it, by who is at work, for the association.
    public Note fresh(PersonId person) {
        return new Note(new NoteId(session.ids().next()), person, Medium.INTERVIEW, session.today(), null, session.author(), "",
                Sharing.ASSOCIATION);
    }

    /// @throws org.focale.base.Refused when it says nothing, or of a day to come
    public void write(Note note) {
        check(note);
        saves.create(note);
    }

    /// @throws org.focale.base.Refused when it says nothing, or of a day to come
    public void rewrite(Note seen, Note left) {
        check(left);
        saves.change(seen, left);
    }

    /// Whether who is at work may read it: what someone wrote for themselves opens when they are at work.
    public boolean mayRead(Note note) {
        return note.sharing() != Sharing.MINE || note.author().isBlank() || note.author().equals(session.author());
    }

    private void check(Note note) {
        if (note.date() != null && note.date().isAfter(session.today())) {
            throw new NoteOfTomorrow();
        }
    }
}

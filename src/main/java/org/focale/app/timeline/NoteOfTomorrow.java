package org.focale.app.timeline;

import org.focale.base.Refused;

/// A note is dated of a day to come.
public final class NoteOfTomorrow extends Refused {

    NoteOfTomorrow() {
        super("timeline.note.tomorrow");
    }
}

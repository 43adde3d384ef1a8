package org.focale.app.timeline;

import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;

/// What can be done on the thread of a file.
public record TimelineCases(ReadThread thread, WriteNote notes, WriteTask tasks, WordHints hints) {

    public static TimelineCases of(Session session, Saves saves) {
        return new TimelineCases(new ReadThread(session), new WriteNote(session, saves), new WriteTask(session, saves), WordHints.shipped());
    }
}

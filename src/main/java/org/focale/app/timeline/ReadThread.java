package org.focale.app.timeline;

import java.util.List;
import org.focale.app.person.ReadPersonFile;
import org.focale.app.worker.Workers;
import org.focale.app.workspace.Session;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Worker;

/// Reads the thread of one file.
public final class ReadThread {

    private final Session session;

    public ReadThread(Session session) {
        this.session = session;
    }

    /// Empty when nobody has this id here.
    public FileThread read(PersonId id) {
        return session.read(reading -> ReadPersonFile.file(reading, id).map(file -> {
            var records = ThreadRecords.of(reading, id);
            return new FileThread(Timeline.of(file, records, session.today()), records);
        }).orElse(FileThread.NONE));
    }

    /// Names of those who work here.
    public List<String> workers() {
        return session.read(Workers::of).stream().map(Worker::name).toList();
    }
}

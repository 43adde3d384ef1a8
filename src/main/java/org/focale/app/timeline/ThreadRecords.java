package org.focale.app.timeline;

import java.util.List;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.focale.store.Reading;

/// What a file holds beside what makes the CV and what is counted: notes, tasks, the plan, documents and rights.
public record ThreadRecords(
        List<Note> notes,
        List<Task> tasks,
        List<Objective> objectives,
        List<Step> steps,
        List<Barrier> barriers,
        List<Attachment> attachments,
        List<Consent> consents,
        List<Notice> notices) {

    /// Of someone of whom nothing was written yet.
    public static final ThreadRecords NONE = new ThreadRecords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    static ThreadRecords of(Reading reading, PersonId id) {
        return new ThreadRecords(reading.inFile(Note.class, id), reading.inFile(Task.class, id), reading.inFile(Objective.class, id),
                reading.inFile(Step.class, id), reading.inFile(Barrier.class, id),
                reading.inFile(Attachment.class, id), reading.inFile(Consent.class, id), reading.inFile(Notice.class, id));
    }
}

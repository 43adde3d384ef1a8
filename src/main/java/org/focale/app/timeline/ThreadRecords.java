package org.focale.app.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.Appointment;
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
        List<Notice> notices,
        List<Happened.Attended> attended,
        List<Appointment> appointments) {

    /// Of someone of whom nothing was written yet.
    public static final ThreadRecords NONE = new ThreadRecords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    static ThreadRecords of(Reading reading, PersonId id) {
        return new ThreadRecords(reading.inFile(Note.class, id), reading.inFile(Task.class, id), reading.inFile(Objective.class, id),
                reading.inFile(Step.class, id), reading.inFile(Barrier.class, id),
                reading.inFile(Attachment.class, id), reading.inFile(Consent.class, id), reading.inFile(Notice.class, id),
                attended(reading, id), reading.inFile(Appointment.class, id));
    }

    /// At sessions that took place; an absence is no event of a life.
    private static List<Happened.Attended> attended(Reading reading, PersonId id) {
        var attended = new ArrayList<Happened.Attended>();
        for (Attendance each : reading.inFile(Attendance.class, id)) {
            if (each.state().isThere() && each.session() != null) {
                reading.find(ActivitySession.class, each.session())
                        .filter(session -> session.state() != SessionState.CANCELLED && session.activity() != null)
                        .ifPresent(session -> reading.find(Activity.class, Objects.requireNonNull(session.activity()))
                                .ifPresent(activity -> attended.add(new Happened.Attended(each, session, activity))));
            }
        }
        return List.copyOf(attended);
    }
}

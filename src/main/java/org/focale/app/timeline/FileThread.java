package org.focale.app.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.focale.domain.Coded;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;

/// The thread of one file as it stands in one moment: what happened, and what is to come.
///
/// @param happened newest first
public record FileThread(List<Happened> happened, ThreadRecords records) {

    /// Before it was read.
    public static final FileThread NONE = new FileThread(List.of(), ThreadRecords.NONE);

    private static final Comparator<LocalDate> BY_DAY = Comparator.nullsLast(Comparator.naturalOrder());

    /// Day of the last contact: a note of one, a session of a group, an appointment that was kept, a day at a placement.
    public Optional<LocalDate> lastContact(LocalDate today) {
        var notes = records.notes().stream().filter(Note::isContact).map(Note::date);
        var sessions = records.attended().stream().map(each -> each.session().date());
        var appointments = records.appointments().stream().filter(each -> each.state() == AppointmentState.KEPT).map(Appointment::date);
        var placements = happened.stream().flatMap(each -> each instanceof Happened.Placed placed ? Stream.of(placed.placement()) : Stream.empty())
                .map(placement -> placement.lastDayBy(today));
        return Stream.of(notes, sessions, appointments, placements).flatMap(days -> days).flatMap(day -> Optional.ofNullable(day).stream())
                .max(Comparator.naturalOrder());
    }

    /// Tasks that are to do, the most urgent first; those without a day come last.
    public List<Task> toDo() {
        return records.tasks().stream().filter(task -> task.done() == null).sorted(Comparator.comparing(Task::due, BY_DAY)).toList();
    }

    /// Steps of the plan that are to be taken, the next first.
    public List<Step> nextSteps() {
        return records.steps().stream()
                .filter(step -> step.done() == null && (step.state() == PlanState.PLANNED || step.state() == PlanState.IN_PROGRESS))
                .sorted(Comparator.comparing(Step::due, BY_DAY)).toList();
    }

    /// Where each theme that was talked about stands now; needs first.
    public List<Barrier> barriers() {
        var latest = new HashMap<String, Barrier>();
        records.barriers().stream().sorted(Comparator.comparing(Barrier::date, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(barrier -> latest.put(barrier.theme().key(), barrier));
        return latest.values().stream()
                .filter(barrier -> barrier.level() != BarrierLevel.NOT_DISCUSSED && barrier.level() != BarrierLevel.NOT_RELEVANT)
                .sorted(Comparator.comparingInt((Barrier barrier) -> order(barrier.level())).thenComparing(Barrier::theme,
                        Comparator.comparing(Coded::label))).toList();
    }

    private static int order(BarrierLevel level) {
        return List.of(BarrierLevel.NEED, BarrierLevel.IN_PROGRESS, BarrierLevel.LIFTED, BarrierLevel.STRENGTH).indexOf(level);
    }
}

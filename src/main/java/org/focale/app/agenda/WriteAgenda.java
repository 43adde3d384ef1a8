package org.focale.app.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentId;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.agenda.MeetingId;
import org.focale.domain.note.Task;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Makes, moves, stretches, calls off and takes away what stands in the agenda, each by an ordinary save.
public final class WriteAgenda {

    private static final int LAST_MINUTE = 24 * 60 - 1;

    private final Session session;
    private final Saves saves;

    WriteAgenda(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// An appointment to be saved, with an id of its own.
    public Appointment appointment(PersonId person, LocalDate day, @Nullable Hours hours, String title, String place, String worker) {
        return new Appointment(new AppointmentId(session.ids().next()), person, day, hours, title, place, worker, AppointmentState.PLANNED);
    }

    /// A meeting to be saved, with an id of its own.
    public Meeting meeting(LocalDate day, @Nullable LocalDate until, @Nullable Hours hours, String title, String place, String worker) {
        return new Meeting(new MeetingId(session.ids().next()), day, until == null || until.equals(day) ? null : until, hours, title, place,
                worker, "");
    }

    /// @throws org.focale.base.Refused when it says something that cannot be
    public void create(Kept made) {
        saves.create(made);
    }

    /// Saves what differs.
    ///
    /// @return whether something was written
    public <R extends Kept> boolean change(R seen, R left) {
        return saves.change(seen, left);
    }

    /// Gives a line another day, and other hours where it has some. A meeting of several days keeps their number.
    ///
    /// @param hours null: the whole day
    /// @return whether something was written
    /// @throws org.focale.base.Refused when it would end before it begins
    public boolean move(AgendaEntry entry, LocalDate day, @Nullable Hours hours) {
        return switch (entry.record()) {
            case Appointment seen -> saves.change(seen, new Appointment(seen.id(), seen.person(), day, hours, seen.title(), seen.place(),
                    seen.worker(), seen.state()));
            case ActivitySession seen -> saves.change(seen, new ActivitySession(seen.id(), seen.activity(), day, hours, seen.topic(), seen.place(),
                    seen.trainer(), seen.state()));
            case Meeting seen -> saves.change(seen, new Meeting(seen.id(), day, until(seen, day), hours, seen.title(), seen.place(), seen.worker(),
                    seen.uid()));
            case Task seen -> saves.change(seen, new Task(seen.id(), seen.person(), seen.words(), day, seen.who(), seen.done()));
            case null, default -> false;
        };
    }

    private static @Nullable LocalDate until(Meeting seen, LocalDate day) {
        LocalDate last = seen.until();
        return last == null || seen.date() == null ? last : day.plusDays(ChronoUnit.DAYS.between(seen.date(), last));
    }

    /// Says that it does not take place; it stays in the agenda, for those who had noted it. Only for what a person or a group was told of.
    public boolean callOff(AgendaEntry entry) {
        return switch (entry.record()) {
            case Appointment seen -> saves.change(seen, withState(seen, AppointmentState.CANCELLED));
            case ActivitySession seen -> saves.change(seen, new ActivitySession(seen.id(), seen.activity(), seen.date(), seen.hours(), seen.topic(),
                    seen.place(), seen.trainer(), SessionState.CANCELLED));
            case null, default -> false;
        };
    }

    /// The same appointment after something came of it.
    public static Appointment withState(Appointment seen, AppointmentState state) {
        return new Appointment(seen.id(), seen.person(), seen.date(), seen.hours(), seen.title(), seen.place(), seen.worker(), state);
    }

    /// Takes it away; an undo brings it back.
    ///
    /// @throws SessionEntered for a session whose attendance was entered: hours would be lost
    public void delete(AgendaEntry entry) {
        if (!entry.mayDelete()) {
            return;
        }
        if (entry.record() instanceof ActivitySession held && session.read(reading -> reading.agenda().hasAttendance(held.id()))) {
            throw new SessionEntered();
        }
        saves.delete(Objects.requireNonNull(entry.record()));
    }

    /// The same length from another hour on; what would go on past midnight ends then.
    public static Hours movedTo(Hours hours, LocalTime start) {
        int minute = start.toSecondOfDay() / 60;
        int end = Math.min(minute + hours.minutes(), LAST_MINUTE);
        return new Hours(start, LocalTime.ofSecondOfDay(end * 60L));
    }
}

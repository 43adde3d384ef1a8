package org.focale.app.agenda;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.focale.domain.agenda.AgendaKind;
import org.focale.domain.agenda.Holiday;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One line of the agenda, whatever record it is made of. Days and hours are those of the wall: no zone, no summer time.
///
/// @param record    what it is made of, as it was read; null for a public holiday
/// @param holiday   which one, null for everything else
/// @param person    whose file the record is in, null when it is in nobody’s
/// @param people    everybody who is expected there, the person included
/// @param title     what it is about; empty when the record does not say
/// @param name      of the person, empty without one
/// @param worker    who is busy with it, empty for nobody
/// @param follower  in whose agenda it is looked for when nobody is busy with it: who follows the person
/// @param until     last day; the same as `from` for one day
/// @param hours     null: the whole day
/// @param cancelled it does not take place
public record AgendaEntry(
        AgendaKind kind,
        @Nullable Kept record,
        @Nullable Holiday holiday,
        @Nullable PersonId person,
        Set<PersonId> people,
        String title,
        String name,
        String place,
        String worker,
        String follower,
        LocalDate from,
        LocalDate until,
        @Nullable Hours hours,
        boolean cancelled) {

    public boolean isWholeDay() {
        return hours == null;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// Whether another day can be given to it here: a placement has its own agreement, a holiday is what it is.
    public boolean mayMove() {
        return kind == AgendaKind.APPOINTMENT || kind == AgendaKind.SESSION || kind == AgendaKind.MEETING || kind == AgendaKind.TASK;
    }

    /// Whether it can begin or end at another hour.
    public boolean mayStretch() {
        return hours != null && kind != AgendaKind.PLACEMENT;
    }

    public boolean mayDelete() {
        return kind == AgendaKind.APPOINTMENT || kind == AgendaKind.SESSION || kind == AgendaKind.MEETING;
    }

    /// Whether a person is given it for their own agenda.
    public boolean mayLeaveWith() {
        return kind == AgendaKind.APPOINTMENT || kind == AgendaKind.SESSION || kind == AgendaKind.PLACEMENT;
    }

    /// In whose agenda it is; empty for everybody’s.
    public String whose() {
        return worker.isBlank() ? follower : worker;
    }

    /// Whether both are of the same record, as it was or as it is.
    public boolean isOf(AgendaEntry other) {
        return record != null && other.record != null && record.id().equals(other.record.id());
    }

    /// The same place in the agenda after it was read again; several lines of one placement differ by their day.
    public boolean isAgain(AgendaEntry other) {
        return kind == other.kind && from.equals(other.from) && Objects.equals(hours, other.hours)
                && (record == null ? other.record == null && holiday == other.holiday : isOf(other));
    }
}

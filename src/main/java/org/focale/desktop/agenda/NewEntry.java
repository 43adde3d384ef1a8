package org.focale.desktop.agenda;

import java.time.LocalDate;
import org.focale.domain.Hours;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What the sheet of a new line was filled in with, or that of one that changes.
///
/// @param person whom one meets, null for a meeting of the team
/// @param until  last day of a meeting, null for one day
public record NewEntry(
        @Nullable PersonId person,
        LocalDate day,
        @Nullable LocalDate until,
        @Nullable Hours hours,
        String title,
        String place,
        String worker) {

    /// This appointment as it is to be.
    Appointment over(Appointment seen) {
        return new Appointment(seen.id(), seen.person(), day, hours, title, place, worker, seen.state());
    }

    /// This meeting as it is to be.
    Meeting over(Meeting seen) {
        return new Meeting(seen.id(), day, until, hours, title, place, worker, seen.uid());
    }
}

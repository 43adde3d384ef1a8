package org.focale.domain.agenda;

import java.time.LocalDate;
import org.focale.domain.Hours;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A meeting with one person.
///
/// @param hours  null: some time that day
/// @param title  what for
/// @param worker who receives
public record Appointment(
        AppointmentId id,
        PersonId person,
        @Nullable LocalDate date,
        @Nullable Hours hours,
        String title,
        String place,
        String worker,
        AppointmentState state) implements InFile {}

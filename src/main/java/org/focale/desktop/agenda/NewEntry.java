package org.focale.desktop.agenda;

import java.time.LocalDate;
import org.focale.domain.Hours;
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
        String worker) {}

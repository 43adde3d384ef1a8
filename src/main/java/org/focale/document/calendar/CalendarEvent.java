package org.focale.document.calendar;

import java.time.LocalDate;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// One event of a calendar file, by the clock on the wall.
///
/// @param uid   what every agenda calls it
/// @param until last day; the same as `from` for one day
/// @param hours null: the whole day
public record CalendarEvent(
        String uid,
        String title,
        String place,
        LocalDate from,
        LocalDate until,
        @Nullable Hours hours,
        boolean cancelled) {}

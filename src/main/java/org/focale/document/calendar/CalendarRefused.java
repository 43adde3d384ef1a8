package org.focale.document.calendar;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// A file that cannot be read as a calendar. Nothing was taken of it.
public final class CalendarRefused extends Refused {

    private CalendarRefused(@Nullable Throwable cause, String key, Object... args) {
        super(cause, key, args);
    }

    static CalendarRefused notACalendar() {
        return new CalendarRefused(null, "agenda.ics.not-a-calendar");
    }

    static CalendarRefused damaged(Throwable cause) {
        return new CalendarRefused(cause, "agenda.ics.damaged");
    }

    static CalendarRefused tooLarge() {
        return new CalendarRefused(null, "agenda.ics.too-large", CalendarFile.LARGEST / 1_000_000);
    }

    static CalendarRefused tooMany() {
        return new CalendarRefused(null, "agenda.ics.too-many", "%,d".formatted(CalendarFile.MOST_EVENTS));
    }
}

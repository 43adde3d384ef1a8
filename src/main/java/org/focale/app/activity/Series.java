package org.focale.app.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// Sessions that come again: every week or every two weeks on one day of the week, as many as wanted.
///
/// @param from       the first of them is on this day, or on the first such day of the week after it
/// @param everyWeeks 1 or more
/// @param hours      null while they are open
/// @param times      how many sessions there will be; a day that is left out does not count
/// @param without    days on which there is none: holidays, a closed building
public record Series(LocalDate from, DayOfWeek weekday, int everyWeeks, @Nullable Hours hours, int times, Set<LocalDate> without) {

    /// More than two years of every week.
    public static final int MOST = 110;

    public Series {
        without = Set.copyOf(without);
    }

    /// @throws ActivityRefused when there is none of them, or too many, or they end before they begin
    public List<LocalDate> days() {
        if (times < 1 || times > MOST || everyWeeks < 1) {
            throw ActivityRefused.times(MOST);
        } else if (hours != null && hours.isBackwards()) {
            throw ActivityRefused.hours();
        }
        var days = new ArrayList<LocalDate>();
        for (LocalDate day = from.with(TemporalAdjusters.nextOrSame(weekday)); days.size() < times; day = day.plusWeeks(everyWeeks)) {
            if (!without.contains(day)) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }
}

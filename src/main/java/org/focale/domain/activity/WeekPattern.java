package org.focale.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.focale.domain.Hours;

/// The usual hours of a week, from which the days of a placement are filled.
///
/// @param hours of each day on which there are some
public record WeekPattern(Map<DayOfWeek, List<Hours>> hours) {

    public WeekPattern {
        var copy = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        hours.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                copy.put(day, List.copyOf(spans));
            }
        });
        hours = copy;
    }

    /// As the first day of each name stands: what was filled with a pattern tells it again.
    public static WeekPattern seenIn(List<DayHours> days) {
        var first = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        days.forEach(each -> first.putIfAbsent(each.day().getDayOfWeek(), each.spans()));
        return new WeekPattern(first);
    }

    public List<Hours> on(DayOfWeek day) {
        return hours.getOrDefault(day, List.of());
    }

    /// Every day from the first to the last one, both told, that has hours.
    public List<DayHours> fill(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? List.of() : first.datesUntil(last.plusDays(1))
                .map(day -> new DayHours(day, on(day.getDayOfWeek()))).filter(each -> each.minutes() > 0).toList();
    }
}

package org.focale.domain.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When one phase of a programme stands in one pathway.
///
/// @param end  first day after it
/// @param told whether the programme says how long it lasts; else it shares what is left of the pathway with the others
public record PhaseSpan(Phase phase, LocalDate start, LocalDate end, boolean told) {

    /// A phase must be seen, even where the others fill the whole pathway.
    private static final int LEAST_DAYS = 14;

    /// The phases one after the other. None where the programme has none, or where neither it nor the pathway says how long it all lasts.
    ///
    /// @param end first day after the pathway as it is planned, null when not known
    public static List<PhaseSpan> of(Programme programme, LocalDate start, @Nullable LocalDate end) {
        var phases = programme.phases();
        long told = phases.stream().mapToLong(phase -> days(phase, start)).sum();
        long open = phases.stream().filter(phase -> days(phase, start) == 0).count();
        if (open > 0 && end == null) {
            return List.of();
        }
        long left = end == null ? 0 : ChronoUnit.DAYS.between(start, end) - told;
        long share = open == 0 ? 0 : Math.max(LEAST_DAYS, left / open);
        var spans = new ArrayList<PhaseSpan>();
        LocalDate from = start;
        for (int i = 0; i < phases.size(); i++) {
            long days = days(phases.get(i), from);
            boolean last = i == phases.size() - 1;
            LocalDate to = from.plusDays(days > 0 ? days : share);
            if (last && days == 0 && end != null && end.isAfter(from)) {
                to = end;
            }
            spans.add(new PhaseSpan(phases.get(i), from, to, days > 0));
            from = to;
        }
        return List.copyOf(spans);
    }

    private static long days(Phase phase, LocalDate from) {
        var end = phase.length().end(from);
        return end == null ? 0 : ChronoUnit.DAYS.between(from, end);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }
}

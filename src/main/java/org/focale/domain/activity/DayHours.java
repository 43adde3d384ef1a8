package org.focale.domain.activity;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.Hours;

/// The hours of one day of a placement.
///
/// @param spans in the order of the day: a morning and an afternoon
public record DayHours(LocalDate day, List<Hours> spans) {

    public int minutes() {
        return spans.stream().mapToInt(Hours::minutes).sum();
    }
}

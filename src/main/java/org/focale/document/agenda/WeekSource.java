package org.focale.document.agenda;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// What the page of a week is printed from.
///
/// @param organisation whose agenda it is, as it is called
/// @param whose        which lines were chosen, in words; empty for all
/// @param monday       its first day
/// @param days         seven of them
public record WeekSource(String organisation, String whose, LocalDate monday, List<Day> days) {

    /// One day.
    ///
    /// @param holiday its name, empty on other days
    public record Day(LocalDate day, String holiday, List<Line> lines) {}

    /// One line of a day.
    ///
    /// @param hours  null: the whole day
    /// @param detail where and by whom, in words
    /// @param clash  something is wanted twice at that moment
    public record Line(@Nullable Hours hours, String title, String detail, boolean cancelled, boolean clash) {}
}

package org.focale.document.agenda;

import java.util.List;

/// The page of a week, word for word.
///
/// @param heading "Semaine 49"
/// @param dates   "du 30 novembre au 6 décembre 2026"
/// @param made    "Imprimé le 30 novembre 2026"
/// @param days    the columns
/// @param rows    of the whole day, of the morning, of the afternoon, of the evening; those in which something stands
public record WeekContent(String language, String title, String description, String organisation, String whose, String heading, String dates,
        String made, List<Day> days, List<Row> rows) {

    /// The head of a column.
    public record Day(String name, String holiday) {}

    /// One part of all days.
    public record Row(String name, List<Cell> cells) {}

    /// One part of one day.
    public record Cell(List<Line> lines) {}

    /// One line.
    ///
    /// @param hours empty for the whole day
    /// @param note  "annulé", "en même temps qu’autre chose", or empty
    public record Line(String hours, String title, String detail, String note) {}
}

package org.focale.app.people;

import java.time.LocalDate;
import java.util.function.Function;
import org.focale.base.Folded;
import org.focale.document.office.Cell;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// One thing that a list can show of a person: what an export writes, what a screen shows where it has no picture for it, and what an
/// order looks at.
///
/// @param key   as views and the command line write it
/// @param title its head
/// @param rank  what the order looks at where that is not the cell; null comes last
public record PeopleColumn(String key, String title, Function<PersonRow, Cell> cell, Function<PersonRow, @Nullable Integer> rank) {

    private static final Function<PersonRow, @Nullable Integer> CELL = _ -> null;

    PeopleColumn(String key, String title, Function<PersonRow, Cell> cell) {
        this(key, title, cell, CELL);
    }

    /// What orders two people: comparable with what this column says of any other, null for nothing known.
    @Nullable Comparable<?> order(PersonRow row) {
        if (rank != CELL) {
            return rank.apply(row);
        }
        Cell said = cell.apply(row);
        return switch (said) {
            case Cell.Amount(var number) -> number;
            case Cell.Day(LocalDate date) -> date;
            case Cell.Moment(var at) -> at;
            case Cell.Flag(boolean on) -> on;
            case Cell.Words(String words) -> words.isBlank() ? null : Folded.of(words);
        };
    }
}

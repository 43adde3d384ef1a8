package org.focale.document.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// What one cell of a table says, with the kind it had in its file. A CSV file knows words only.
public sealed interface Cell {

    /// Nothing at all.
    Cell EMPTY = new Words("");

    /// The cell as text: days as `2026-11-23`, moments as `2026-11-23T08:30`, numbers without spaces and with a point.
    String text();

    default boolean isEmpty() {
        return text().isBlank();
    }

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Words(text);
    }

    /// Text as it stands in the file.
    record Words(String text) implements Cell {}

    /// A number as a spreadsheet shows it: 15 digits at most.
    record Amount(BigDecimal number) implements Cell {
        public static Amount of(long number) {
            return new Amount(BigDecimal.valueOf(number));
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /// A day, whatever way it was shown.
    record Day(LocalDate date) implements Cell {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /// A day with a time.
    record Moment(LocalDateTime at) implements Cell {
        @Override
        public String text() {
            return at.toString();
        }
    }

    /// Ticked or not; its text is what a French spreadsheet shows.
    record Flag(boolean on) implements Cell {
        @Override
        public String text() {
            return on ? "VRAI" : "FAUX";
        }
    }
}

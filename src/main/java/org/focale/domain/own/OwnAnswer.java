package org.focale.domain.own;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// What a file says in an own field, as what it is. A text that is not of the kind of its field (from another version, from an import) is
/// words like any other: nothing is dropped.
public sealed interface OwnAnswer {

    /// Nothing is said.
    record Nothing() implements OwnAnswer {}

    record Words(String words) implements OwnAnswer {}

    record Day(LocalDate day) implements OwnAnswer {}

    record Number(int number) implements OwnAnswer {}

    record YesNo(boolean yes) implements OwnAnswer {}

    OwnAnswer NOTHING = new Nothing();

    /// @param value as [OwnValue#value] keeps it
    static OwnAnswer of(OwnFieldKind kind, String value) {
        if (value.isEmpty()) {
            return NOTHING;
        }
        return switch (kind) {
            case TEXT, CHOICE -> new Words(value);
            case DATE -> day(value);
            case NUMBER -> number(value);
            case YES_NO -> value.equals("true") || value.equals("false") ? new YesNo(value.equals("true")) : new Words(value);
        };
    }

    /// As [OwnValue#value] keeps it.
    default String value() {
        return switch (this) {
            case Nothing() -> "";
            case Words(String words) -> words;
            case Day(LocalDate day) -> day.toString();
            case Number(int number) -> String.valueOf(number);
            case YesNo(boolean yes) -> String.valueOf(yes);
        };
    }

    private static OwnAnswer day(String value) {
        try {
            return new Day(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return new Words(value);
        }
    }

    private static OwnAnswer number(String value) {
        try {
            return new Number(Integer.parseInt(value));
        } catch (NumberFormatException _) {
            return new Words(value);
        }
    }
}

package org.focale.desktop.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.focale.base.Folded;
import org.focale.base.PartialDate;

/// Reads a date the way people type it: "14/11/2026", "14.11.26", "14 nov 2026", "14/11", "14112026", "11/2026", "2009", "hier".
/// The day comes before the month, in French and in British English.
public final class DateReader {

    private final Locale locale;

    public DateReader(Locale locale) {
        this.locale = locale;
    }

    /// A whole day; empty when the text is not one. Years of two digits are the nearest ones not more than ten years ahead.
    public Optional<LocalDate> day(String text, LocalDate today) {
        return switch (Folded.of(text)) {
            case "aujourd hui", "today" -> Optional.of(today);
            case "hier", "yesterday" -> Optional.of(today.minusDays(1));
            case "demain", "tomorrow" -> Optional.of(today.plusDays(1));
            default -> partial(text, today).filter(date -> date.day() != null).map(PartialDate::earliest);
        };
    }

    /// A day, a month of a year or a year; empty when the text is none of them.
    public Optional<PartialDate> partial(String text, LocalDate today) {
        List<String> parts = parts(text);
        try {
            return switch (parts.size()) {
                case 1 -> Optional.of(PartialDate.ofYear(fullYear(parts.getFirst())));
                case 2 -> Optional.of(parts.get(1).matches("\\d{4}")
                        ? new PartialDate(number(parts.get(1)), month(parts.getFirst()), null)
                        : new PartialDate(today.getYear(), month(parts.get(1)), number(parts.getFirst())));
                case 3 -> Optional.of(parts.getFirst().length() == 4
                        ? new PartialDate(number(parts.getFirst()), month(parts.get(1)), number(parts.get(2)))
                        : new PartialDate(year(parts.get(2), today), month(parts.get(1)), number(parts.getFirst())));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static List<String> parts(String text) {
        String digits = text.strip();
        if (digits.matches("\\d{8}")) {
            return List.of(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
        }
        String folded = Folded.of(text).replaceFirst("^1(er|st)\\b", "1");
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int fullYear(String digits) {
        if (!digits.matches("\\d{4}")) {
            throw new DateTimeException("Not a year");
        }
        return number(digits);
    }

    private static int year(String digits, LocalDate today) {
        if (digits.length() != 2) {
            return fullYear(digits);
        }
        int year = today.getYear() / 100 * 100 + number(digits);
        return year > today.getYear() + 10 ? year - 100 : year;
    }

    /// Two letters of a month are not enough when two months begin with them.
    private int month(String word) {
        if (word.matches("\\d{1,2}")) {
            return number(word);
        }
        var found = Arrays.stream(Month.values())
                .filter(month -> word.length() >= 3 && Folded.of(month.getDisplayName(TextStyle.FULL, locale)).startsWith(word)).toList();
        if (found.size() != 1) {
            throw new DateTimeException("Not a month");
        }
        return found.getFirst().getValue();
    }
}

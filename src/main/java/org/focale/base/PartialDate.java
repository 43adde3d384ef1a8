package org.focale.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A date as people remember it: a year, a month of a year, or a day. Written `2009`, `2009-05` or `2009-05-12`.
///
/// @param month 1 to 12, or null when only the year is known
/// @param day   1 to 31, or null; never without a month
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    /// @throws DateTimeException when no such day exists
    public PartialDate {
        if (month == null && day != null) {
            throw new DateTimeException("A day needs a month");
        }
        var unused = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), null);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null);
    }

    /// @throws DateTimeException when the text is not one of the three forms
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> ofYear(Year.parse(text).getValue());
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    /// The first day this date may mean.
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// The last day this date may mean.
    public LocalDate latest() {
        var first = earliest();
        if (month == null) {
            return first.plusYears(1).minusDays(1);
        }
        return day == null ? first.plusMonths(1).minusDays(1) : first;
    }

    @Override
    public int compareTo(PartialDate other) {
        return earliest().compareTo(other.earliest());
    }

    @Override
    public String toString() {
        String text = "%04d".formatted(year);
        if (month != null) {
            text += "-%02d".formatted(month);
        }
        return day == null ? text : text + "-%02d".formatted(day);
    }
}

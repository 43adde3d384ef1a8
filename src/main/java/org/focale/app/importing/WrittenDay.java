package org.focale.app.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Folded;
import org.focale.document.office.Cell;
import org.jspecify.annotations.Nullable;

/// A day as somebody wrote it into a spreadsheet, and every day it may mean.
///
/// @param days what it may mean, the likeliest first; one alone is sure when there is no `doubt`
/// @param doubt why it is not sure, null when it is
record WrittenDay(List<LocalDate> days, @Nullable DoubtKind doubt) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}");
    private static final Pattern INCOMPLETE = Pattern.compile("(1[89]|20)\\d{2}|\\d{1,2}[-/. ](1[89]|20)\\d{2}");
    /// What a spreadsheet writes after a day that has no hour.
    private static final Pattern HOUR = Pattern.compile("[T ]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Set<String> WEEKDAYS = Stream.of(Locale.FRENCH, Locale.ENGLISH)
            .flatMap(locale -> Arrays.stream(java.time.DayOfWeek.values()).map(day -> Folded.of(day.getDisplayName(TextStyle.FULL, locale))))
            .collect(Collectors.toSet());
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 100;
    /// Nothing in a list of people lies farther ahead.
    private static final int YEARS_AHEAD = 10;
    private static final int LEAST_LETTERS = 3;

    private static final WrittenDay UNREADABLE = new WrittenDay(List.of(), DoubtKind.DAY_UNREADABLE);

    WrittenDay {
        days = List.copyOf(days);
    }

    static WrittenDay of(Cell cell, Order order, LocalDate today) {
        return switch (cell) {
            case Cell.Day(var date) -> sure(date);
            case Cell.Moment(var at) -> sure(at.toLocalDate());
            case Cell.Amount(var number) -> ofWords(whole(number), order, today);
            case Cell.Words(var words) -> ofWords(HOUR.matcher(words.strip()).replaceFirst(""), order, today);
            case Cell.Flag _ -> UNREADABLE;
        };
    }

    boolean isSure() {
        return doubt == null;
    }

    private static WrittenDay sure(LocalDate day) {
        return new WrittenDay(List.of(day), null);
    }

    private static String whole(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static WrittenDay ofWords(String text, Order order, LocalDate today) {
        var yearFirst = YEAR_FIRST.matcher(text);
        var together = TOGETHER.matcher(text);
        var numbers = NUMBERS.matcher(text);
        if (yearFirst.matches()) {
            return only(day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        } else if (together.matches()) {
            return ofNumbers(together, order, today);
        } else if (numbers.matches()) {
            return ofNumbers(numbers, order, today);
        } else if (SERIAL.matcher(text).matches()) {
            return new WrittenDay(List.of(FIRST_SERIAL.plusDays(Integer.parseInt(text))), DoubtKind.DAY_SERIAL);
        } else if (INCOMPLETE.matcher(text).matches()) {
            return new WrittenDay(List.of(), DoubtKind.DAY_INCOMPLETE);
        }
        return ofMonthName(text, today);
    }

    private static WrittenDay only(@Nullable LocalDate day) {
        return day == null ? UNREADABLE : sure(day);
    }

    private static WrittenDay ofNumbers(Matcher numbers, Order order, LocalDate today) {
        int first = number(numbers, 1);
        int second = number(numbers, 2);
        boolean shortYear = numbers.group(3).length() == 2;
        var dayFirst = new ArrayList<LocalDate>();
        var monthFirst = new ArrayList<LocalDate>();
        for (int year : years(number(numbers, 3), shortYear, today)) {
            add(dayFirst, day(year, second, first));
            add(monthFirst, day(year, first, second));
        }
        if (first == second) {
            monthFirst.clear();
        }
        var wanted = order == Order.MONTH_FIRST ? monthFirst : dayFirst;
        var other = order == Order.MONTH_FIRST ? dayFirst : monthFirst;
        if (wanted.isEmpty() && first == second) {
            wanted = other;
        }
        boolean knowsOrder = order == Order.DAY_FIRST || order == Order.MONTH_FIRST;
        if (wanted.isEmpty()) {
            return other.isEmpty() ? UNREADABLE
                    : knowsOrder ? new WrittenDay(other, DoubtKind.DAY_OTHER_WAY)
                    : new WrittenDay(other, shortYear ? DoubtKind.DAY_SHORT_YEAR : null);
        } else if (!knowsOrder && !other.isEmpty()) {
            return new WrittenDay(Stream.concat(wanted.stream(), other.stream()).toList(), DoubtKind.DAY_TWO_WAYS);
        }
        return new WrittenDay(wanted, shortYear ? DoubtKind.DAY_SHORT_YEAR : null);
    }

    /// A year of two digits may be of this century or of the last.
    private static List<Integer> years(int written, boolean isShort, LocalDate today) {
        if (!isShort) {
            return List.of(written);
        }
        int century = today.getYear() / CENTURY * CENTURY;
        int now = century + written;
        return now > today.getYear() + YEARS_AHEAD ? List.of(now - CENTURY)
                : now > today.getYear() ? List.of(now - CENTURY, now) : List.of(now, now - CENTURY);
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    /// `3 mars 1990`, `lundi 1er mars 1990`, `12-mars-90`.
    private static WrittenDay ofMonthName(String text, LocalDate today) {
        var parts = Arrays.stream(Folded.of(text).split(" ")).filter(part -> !WEEKDAYS.contains(part)).toList();
        if (parts.size() != 3) {
            return UNREADABLE;
        }
        String dayText = parts.getFirst().replaceFirst("^(\\d{1,2})(er|st|nd|rd|th)$", "$1");
        Integer month = month(parts.get(1));
        String yearText = parts.getLast();
        if (month == null || !dayText.matches("\\d{1,2}") || !yearText.matches("\\d{2}|\\d{4}")) {
            return UNREADABLE;
        }
        boolean shortYear = yearText.length() == 2;
        var days = new ArrayList<LocalDate>();
        years(Integer.parseInt(yearText), shortYear, today).forEach(year -> add(days, day(year, month, Integer.parseInt(dayText))));
        return days.isEmpty() ? UNREADABLE : new WrittenDay(days, shortYear ? DoubtKind.DAY_SHORT_YEAR : null);
    }

    /// Its first letters are enough where no other month begins so.
    private static @Nullable Integer month(String word) {
        if (word.length() < LEAST_LETTERS) {
            return null;
        }
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var found = Arrays.stream(Month.values()).filter(month -> Folded.of(month.getDisplayName(TextStyle.FULL, locale)).startsWith(word))
                    .toList();
            if (found.size() == 1) {
                return found.getFirst().getValue();
            }
        }
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}

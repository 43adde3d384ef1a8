package org.focale.desktop.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How much of the agenda is in sight.
public enum Span {

    DAY("agenda.span.day"), WEEK("agenda.span.week"), MONTH("agenda.span.month");

    /// A month is shown in whole weeks, always as many.
    private static final int DAYS_OF_MONTH_PAGE = 42;

    private final String textKey;

    Span(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }

    LocalDate first(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case WEEK -> monday(date);
            case MONTH -> monday(date.withDayOfMonth(1));
        };
    }

    LocalDate last(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case WEEK -> first(date).plusDays(6);
            case MONTH -> first(date).plusDays(DAYS_OF_MONTH_PAGE - 1);
        };
    }

    LocalDate step(LocalDate date, int steps) {
        return switch (this) {
            case DAY -> date.plusDays(steps);
            case WEEK -> date.plusWeeks(steps);
            case MONTH -> date.withDayOfMonth(1).plusMonths(steps);
        };
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

package org.focale.document.cv;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.domain.Period;
import org.jspecify.annotations.Nullable;

/// Dates as a CV says them: "2009 – 2016", "mars – juin 2026", "depuis avril 2026". Never finer than a month, but in the annex.
final class DateWords {

    /// From so many days on, people count in weeks: a working week has five.
    private static final int WEEK = 5;
    /// Beyond so many weeks, the two dates say it better.
    private static final int WEEKS = 12;

    private final Texts texts;
    private final DateTimeFormatter month;
    private final DateTimeFormatter day;

    DateWords(Texts texts) {
        this.texts = texts;
        this.month = DateTimeFormatter.ofPattern("MMMM", texts.locale());
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
    }

    /// The date without its day: what the page shows of it.
    static PartialDate month(PartialDate date) {
        return new PartialDate(date.year(), date.month(), null);
    }

    /// "novembre 2026", or "2009" when only the year is known.
    String of(PartialDate date) {
        String year = Integer.toString(date.year());
        return date.month() == null ? year : monthOf(date) + " " + year;
    }

    /// "28 octobre 2026": the annex alone says it.
    String day(LocalDate date) {
        return day.format(date);
    }

    /// From when to when. A beginning still to come is told as such.
    String of(Period period, LocalDate today) {
        PartialDate from = month(period.from());
        if (period.to() == null) {
            return texts.get(period.from().earliest().isAfter(today) ? "document.cv.starting" : "document.cv.since", of(from));
        }
        PartialDate to = month(period.to());
        if (from.equals(to)) {
            return of(from);
        }
        boolean sameYear = from.year() == to.year() && from.month() != null && to.month() != null;
        return (sameYear ? monthOf(from) : of(from)) + " – " + of(to);
    }

    /// "63 heures", else "2 semaines" or "3 jours" when both days are known and not far apart; else nothing.
    String length(@Nullable Integer hours, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (hours != null && hours > 0) {
            return texts.count("document.cv.hours", hours);
        }
        if (first == null || last == null || last.isBefore(first)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long weeks = (days + 6) / 7;
        if (weeks > WEEKS) {
            return "";
        }
        return days < WEEK ? texts.count("document.cv.days", days) : texts.count("document.cv.weeks", weeks);
    }

    private String monthOf(PartialDate date) {
        return month.format(YearMonth.from(date.earliest()));
    }
}

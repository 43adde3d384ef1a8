package org.focale.desktop.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// Dates and lengths of time as people say them: "hier", "il y a 6 j", "14 novembre", "8/15".
public final class Words {

    private final Texts texts;
    private final InstantSource clock;
    private final ZoneId zone;

    public Words(Texts texts, InstantSource clock, ZoneId zone) {
        this.texts = texts;
        this.clock = clock;
        this.zone = zone;
    }

    public Texts texts() {
        return texts;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The day of an instant, here.
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /// "14 novembre à 9 h 05".
    public String moment(Instant instant) {
        return texts.get("kit.moment", day(dateOf(instant)), time(LocalTime.ofInstant(instant, zone)));
    }

    /// "14 novembre", with its year when that is not this year; "1er décembre".
    public String day(LocalDate date) {
        return date.getYear() == today().getYear() ? format(date, "d MMMM") : longDay(date);
    }

    /// "14 novembre 2026".
    public String longDay(LocalDate date) {
        return format(date, "d MMMM yyyy");
    }

    /// "lundi 23 novembre".
    public String weekday(LocalDate date) {
        return format(date, "EEEE d MMMM");
    }

    /// "novembre 2026".
    public String month(LocalDate date) {
        return format(date, "MMMM yyyy");
    }

    /// As much as is known: "2009", "mai 2009", "12 mai 2009".
    public String partial(PartialDate date) {
        if (date.month() == null) {
            return String.valueOf(date.year());
        }
        return date.day() == null ? month(date.earliest()) : longDay(date.earliest());
    }

    /// "2009 – 2016", "depuis avril 2026", "novembre 2026" when both ends are the same.
    public String between(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null) {
            return to == null ? "" : texts.get("kit.until", partial(to));
        }
        if (to == null) {
            return texts.get("kit.since", partial(from));
        }
        return from.equals(to) ? partial(from) : partial(from) + " – " + partial(to);
    }

    /// "du 3 au 14 novembre", "du 28 octobre au 2 novembre", "le 3 novembre".
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return texts.get("kit.on-day", day(from));
        }
        boolean sameMonth = from.withDayOfMonth(1).equals(to.withDayOfMonth(1));
        return texts.get("kit.from-to", sameMonth ? format(from, "d") : day(from), day(to));
    }

    /// "aujourd’hui", "hier", "il y a 6 j", "il y a 4 mois", "demain", "dans 12 j".
    public String ago(LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today());
        if (days == 0) {
            return texts.get("kit.today");
        }
        if (days == 1) {
            return texts.get("kit.yesterday");
        }
        if (days == -1) {
            return texts.get("kit.tomorrow");
        }
        if (days < 0) {
            return texts.get("kit.in-days", -days);
        }
        return days <= 90 ? texts.get("kit.days-ago", days) : texts.count("kit.months-ago", ChronoUnit.MONTHS.between(date, today()));
    }

    /// "41 ans"; empty when the birth date is not known.
    public String age(@Nullable LocalDate birth) {
        return birth == null ? "" : texts.count("kit.age", Period.between(birth, today()).getYears());
    }

    /// "40 min", "1 h 30", "63 h".
    public String lasting(Duration time) {
        long hours = time.toHours();
        if (hours == 0) {
            return texts.get("kit.minutes", time.toMinutes());
        }
        return time.toMinutesPart() == 0 ? texts.get("kit.hours", hours)
                : texts.get("kit.hours-minutes", hours, "%02d".formatted(time.toMinutesPart()));
    }

    /// "14 h 00" in French, "14:00" in English.
    public String time(LocalTime time) {
        return texts.get("kit.time", time.getHour(), "%02d".formatted(time.getMinute()));
    }

    private String format(LocalDate date, String pattern) {
        Locale locale = texts.locale();
        String text = DateTimeFormatter.ofPattern(pattern, locale).format(date);
        boolean first = date.getDayOfMonth() == 1 && pattern.contains("d") && locale.getLanguage().equals("fr");
        return first ? text.replaceFirst("\\b1\\b", "1er") : text;
    }
}

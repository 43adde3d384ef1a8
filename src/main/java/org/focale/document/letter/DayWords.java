package org.focale.document.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and hours as a letter says them: in full, for somebody who was not there when it was written.
public final class DayWords {

    private final Locale locale;

    public DayWords(Locale locale) {
        this.locale = locale;
    }

    private boolean isFrench() {
        return !locale.getLanguage().equals("en") && !isGerman();
    }

    private boolean isGerman() {
        return locale.getLanguage().equals("de");
    }

    /// "1er décembre 2026".
    public String day(LocalDate date) {
        return first(date, DateTimeFormatter.ofPattern(isGerman() ? "d. MMMM yyyy" : "d MMMM yyyy", locale).format(date));
    }

    /// "mardi 1er décembre 2026".
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(date) + " " + day(date);
    }

    private String first(LocalDate date, String words) {
        return date.getDayOfMonth() == 1 && isFrench() ? words.replaceFirst("^1\\b", "1er") : words;
    }

    /// "14 h 30", "9 h"; "14:30" in English.
    public String time(LocalTime time) {
        if (!isFrench()) {
            return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
        }
        return time.getMinute() == 0 ? time.getHour() + "\u00a0h" : "%d\u00a0h\u00a0%02d".formatted(time.getHour(), time.getMinute());
    }
}

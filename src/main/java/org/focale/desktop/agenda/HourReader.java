package org.focale.desktop.agenda;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an hour as people type it: "9", "9h", "9 h 30", "09:30", "930".
final class HourReader {

    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})\\s*(?:[hH:.]\\s*(\\d{1,2})?)?(?:\\s*(?:min|mn))?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})");

    private HourReader() {}

    /// Empty when it is no hour.
    static Optional<LocalTime> read(String typed) {
        String words = typed.replace('\u00a0', ' ').strip();
        for (Pattern pattern : new Pattern[] {PARTED, TOGETHER}) {
            Matcher found = pattern.matcher(words);
            if (found.matches()) {
                int hour = Integer.parseInt(found.group(1));
                int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
                return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

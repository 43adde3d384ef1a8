package org.focale.desktop.kit;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a time of the day as people type it: "9 h 30", "9h", "9:30", "09.30", "930", "9".
public final class ClockReader {

    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})\\h*(?:[hH:.]\\h*(\\d{2})?)?\\h*(?:min)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private ClockReader() {}

    /// Empty for what is no time of a day.
    public static Optional<LocalTime> time(String typed) {
        for (Pattern each : new Pattern[] {PARTED, TOGETHER}) {
            var found = each.matcher(typed.strip());
            if (found.matches()) {
                int hour = Integer.parseInt(found.group(1));
                int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
                return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

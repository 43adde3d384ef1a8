package org.focale.app.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates of samples are told from the day the sample is opened, so that it never grows old.
///
/// `-8m` is eight months ago, `-41y-3m` forty-one years and three months ago, `-8m+3d` three days after eight months ago: the parts
/// are applied from left to right. `~month` and `~year` leave the rest unknown, as in [org.focale.base.PartialDate].
final class RelativeDate {

    private static final Pattern PART = Pattern.compile("([+-])(\\d{1,4})([ymd])");
    private static final Pattern WHOLE = Pattern.compile("(?:" + PART.pattern() + ")+(?:~month|~year)?");

    private RelativeDate() {}

    /// The date in the form of ISO 8601; empty when the text is not a relative date.
    static Optional<String> iso(String text, LocalDate today) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        LocalDate date = today;
        for (var parts = PART.matcher(text); parts.find();) {
            int count = Integer.parseInt(parts.group(1) + parts.group(2));
            date = date.plus(switch (parts.group(3)) {
                case "y" -> Period.ofYears(count);
                case "m" -> Period.ofMonths(count);
                default -> Period.ofDays(count);
            });
        }
        String day = date.toString();
        int known = text.endsWith("~month") ? "2026-11".length() : text.endsWith("~year") ? "2026".length() : day.length();
        return Optional.of(day.substring(0, known));
    }
}

package org.focale.desktop.placement;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// Hours of a day as people write them: "8h30-12h 13h-17h", "9-12".
final class HoursText {

    private static final String TIME = "(\\d{1,2})(?:[hH:](\\d{2})?)?";
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*(?:-|–|—|à|to)\\s*" + TIME);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/&]*(?:et|and)?[\\s,;/&]*");

    private HoursText() {}

    /// Empty where it cannot be understood, ends before it begins, or overlaps; no spans for no words.
    static Optional<List<Hours>> read(String typed) {
        var spans = new ArrayList<Hours>();
        Matcher found = SPAN.matcher(typed);
        int at = 0;
        while (found.find()) {
            if (!BETWEEN.matcher(typed.substring(at, found.start())).matches()) {
                return Optional.empty();
            }
            at = found.end();
            try {
                spans.add(new Hours(time(found.group(1), found.group(2)), time(found.group(3), found.group(4))));
            } catch (DateTimeException noSuchTime) {
                return Optional.empty();
            }
        }
        boolean good = BETWEEN.matcher(typed.substring(at)).matches() && spans.stream().noneMatch(Hours::isBackwards) && inOrder(spans);
        return good ? Optional.of(List.copyOf(spans)) : Optional.empty();
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    private static boolean inOrder(List<Hours> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).to())) {
                return false;
            }
        }
        return true;
    }

    /// "8h30-12h 13h-17h": what [#read] understands.
    static String write(List<Hours> spans) {
        return spans.stream().map(span -> time(span.from()) + "-" + time(span.to())).collect(Collectors.joining(" "));
    }

    private static String time(LocalTime time) {
        return time.getMinute() == 0 ? time.getHour() + "h" : "%dh%02d".formatted(time.getHour(), time.getMinute());
    }
}

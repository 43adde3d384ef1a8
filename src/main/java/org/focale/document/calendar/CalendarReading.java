package org.focale.document.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.property.TextProperty;
import biweekly.property.Uid;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// Reads one calendar file, once. The library speaks of moments; this class is where they become days and hours on the wall.
final class CalendarReading {

    private static final int DEEPEST = 8;
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;
    /// An event without an end is shown that long.
    private static final Duration SHORT = Duration.ofMinutes(30);

    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;
    private final List<CalendarEvent> events = new ArrayList<>();
    private int repeating;
    private int farOff;
    private int leftOut;

    CalendarReading(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.first = today.minusYears(YEARS_BACK);
        this.last = today.plusYears(YEARS_AHEAD);
    }

    ReadCalendar read(byte[] file) {
        checkShape(new String(file, StandardCharsets.UTF_8));
        boolean any = false;
        try (var reader = new ICalReader(new ByteArrayInputStream(file))) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                any = true;
                add(calendar);
            }
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof CalendarRefused refused) {
                throw refused;
            }
            throw CalendarRefused.damaged(damaged);
        }
        if (!any) {
            throw CalendarRefused.notACalendar();
        }
        events.sort(Comparator.comparing(CalendarEvent::from)
                .thenComparing(event -> event.hours() == null ? null : event.hours().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(CalendarEvent::uid));
        return new ReadCalendar(List.copyOf(events), repeating, farOff, leftOut);
    }

    /// Before anything is built of it: how deep it goes and how many events it has.
    private static void checkShape(String text) {
        int depth = 0;
        int count = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String start = line.substring(0, Math.min(line.length(), 12)).toUpperCase(Locale.ROOT);
            if (start.startsWith("BEGIN:")) {
                depth++;
                count += start.equals("BEGIN:VEVENT") ? 1 : 0;
            } else if (start.startsWith("END:")) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw CalendarRefused.damaged(new IOException("nested deeper than " + DEEPEST));
            }
            if (count > CalendarFile.MOST_EVENTS) {
                throw CalendarRefused.tooMany();
            }
        }
    }

    private void add(ICalendar calendar) {
        var zones = calendar.getTimezoneInfo();
        var moved = new HashMap<String, Set<Instant>>();
        for (VEvent event : calendar.getEvents()) {
            @Nullable RecurrenceId replaced = event.getRecurrenceId();
            if (replaced != null && replaced.getValue() != null) {
                moved.computeIfAbsent(uid(event), _ -> new HashSet<>()).add(replaced.getValue().toInstant());
            }
        }
        calendar.getEvents().forEach(event -> add(event, zones, moved));
    }

    private void add(VEvent event, TimezoneInfo zones, Map<String, Set<Instant>> moved) {
        @Nullable DateStart start = event.getDateStart();
        if (start == null || start.getValue() == null || event.getStatus() != null && event.getStatus().isCancelled()) {
            leftOut++;
            return;
        }
        var when = new When(start, zones);
        Duration length = length(event, start.getValue());
        @Nullable RecurrenceId replaced = event.getRecurrenceId();
        if (replaced != null && replaced.getValue() != null) {
            put(event, uid(event) + "#" + when.wall(replaced.getValue()), when, start.getValue(), length);
        } else if (repeats(event)) {
            repeating++;
            repeat(event, when, length, moved.getOrDefault(uid(event), Set.of()));
        } else {
            put(event, uid(event), when, start.getValue(), length);
        }
    }

    private static boolean repeats(VEvent event) {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    private void repeat(VEvent event, When when, Duration length, Set<Instant> moved) {
        if (isTooOften(event.getRecurrenceRule())) {
            leftOut++;
            return;
        }
        DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(when.own));
        dates.advanceTo(Date.from(first.atStartOfDay(zone).toInstant()));
        while (dates.hasNext()) {
            Date each = dates.next();
            if (when.wall(each).toLocalDate().isAfter(last)) {
                farOff++;
                return;
            }
            if (!moved.contains(each.toInstant())) {
                put(event, uid(event) + "#" + when.wall(each), when, each, length);
            }
        }
    }

    /// Every minute of two years would be a million lines.
    private static boolean isTooOften(@Nullable RecurrenceRule rule) {
        @Nullable Recurrence said = rule == null ? null : rule.getValue();
        return said != null && (said.getFrequency() == Frequency.SECONDLY || said.getFrequency() == Frequency.MINUTELY
                || said.getFrequency() == Frequency.HOURLY || !said.getByMinute().isEmpty() && said.getByMinute().size() > 1
                || said.getBySecond().size() > 1 || said.getByHour().size() > 1);
    }

    private static Duration length(VEvent event, ICalDate start) {
        @Nullable DateEnd end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            return Duration.between(start.toInstant(), end.getValue().toInstant());
        }
        @Nullable DurationProperty lasting = event.getDuration();
        if (lasting != null && lasting.getValue() != null) {
            return Duration.ofMillis(lasting.getValue().toMillis());
        }
        return start.hasTime() ? SHORT : Duration.ofDays(1);
    }

    private void put(VEvent event, String uid, When when, Date start, Duration length) {
        LocalDateTime from = when.wall(start).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime to = when.wall(Date.from(start.toInstant().plus(length))).truncatedTo(ChronoUnit.MINUTES);
        if (from.toLocalDate().isAfter(last) || to.toLocalDate().isBefore(first)) {
            farOff++;
            return;
        }
        if (events.size() >= CalendarFile.MOST_EVENTS) {
            throw CalendarRefused.tooMany();
        }
        LocalDate until = to.toLocalTime().equals(LocalTime.MIDNIGHT) && to.isAfter(from) ? to.toLocalDate().minusDays(1) : to.toLocalDate();
        events.add(new CalendarEvent(uid, text(event.getSummary()), text(event.getLocation()), from.toLocalDate(),
                until.isBefore(from.toLocalDate()) ? from.toLocalDate() : until, when.hasTime ? hours(from, to) : null, false));
    }

    /// Null for what goes on past midnight: the agenda shows it on each of its days.
    private static @Nullable Hours hours(LocalDateTime from, LocalDateTime to) {
        if (!to.isAfter(from)) {
            to = from.plus(SHORT);
        }
        return from.toLocalDate().equals(to.toLocalDate()) ? new Hours(from.toLocalTime(), to.toLocalTime()) : null;
    }

    private static String text(@Nullable TextProperty property) {
        @Nullable String words = property == null ? null : property.getValue();
        return words == null ? "" : words.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    /// An event that bears no name of its own is called by what it says: the same file twice still says the same.
    private static String uid(VEvent event) {
        @Nullable Uid uid = event.getUid();
        if (uid != null && uid.getValue() != null && !uid.getValue().isBlank()) {
            return uid.getValue().strip();
        }
        String says = text(event.getSummary()) + "|" + text(event.getLocation()) + "|" + (event.getDateStart() == null ? ""
                : event.getDateStart().getValue().toInstant());
        return UUID.nameUUIDFromBytes(says.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// In which zone the library understood the dates of one event, and how they are read on our wall.
    private final class When {

        private final boolean hasTime;
        /// Days, and hours without a zone, are the same on every wall.
        private final boolean everywhere;
        private final ZoneId own;

        When(DateStart start, TimezoneInfo zones) {
            this.hasTime = start.getValue().hasTime();
            this.everywhere = !hasTime || zones.isFloating(start);
            @Nullable TimezoneAssignment assigned = zones.getTimezone(start);
            this.own = everywhere ? ZoneId.systemDefault() : assigned == null ? ZoneId.of("UTC") : own(assigned);
        }

        private ZoneId own(TimezoneAssignment assigned) {
            try {
                return assigned.getTimeZone().toZoneId();
            } catch (RuntimeException _) {
                return zone; // a zone that the file describes itself: its moments are right, only the days it repeats on are told in ours
            }
        }

        LocalDateTime wall(Date moment) {
            return LocalDateTime.ofInstant(moment.toInstant(), everywhere ? own : zone);
        }
    }
}

package org.focale.document.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// Writes and reads `.ics` files. Hours leave as moments (UTC), which every agenda shows at the right hour of its own wall.
public final class CalendarFile {

    /// In bytes; years of somebody’s agenda are smaller.
    public static final int LARGEST = 5_000_000;
    /// After what repeats was told day by day.
    public static final int MOST_EVENTS = 5_000;

    private static final String PRODUCER = "-//Focale//Agenda//FR";

    private CalendarFile() {}

    /// @param zone  where the wall is
    /// @param stamp when the file is made
    public static byte[] write(List<CalendarEvent> events, ZoneId zone, Instant stamp) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCER);
        calendar.setVersion(ICalVersion.V2_0);
        events.forEach(event -> calendar.addEvent(event(event, zone, stamp)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(CalendarEvent event, ZoneId zone, Instant stamp) {
        var written = new VEvent();
        written.setUid(event.uid());
        written.setDateTimeStamp(Date.from(stamp));
        written.setSummary(line(event.title()));
        if (!event.place().isBlank()) {
            written.setLocation(line(event.place()));
        }
        @Nullable Hours hours = event.hours();
        if (hours == null) {
            written.setDateStart(day(event.from()), false);
            written.setDateEnd(day(event.until().plusDays(1)), false);
        } else {
            written.setDateStart(moment(event.from(), hours.from(), zone));
            written.setDateEnd(moment(event.until(), hours.to(), zone));
        }
        written.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        written.setClassification(Classification.PRIVATE);
        return written;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Date moment(LocalDate day, LocalTime time, ZoneId zone) {
        return Date.from(day.atTime(time).atZone(zone).toInstant());
    }

    /// Nothing that steers a terminal or breaks a line travels in a title.
    private static String line(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    /// Reads a file that another program wrote. What repeats is told for each of its days, from one year before today to two years after.
    ///
    /// @param zone where the wall is
    /// @throws CalendarRefused when it is no calendar, is damaged, or is too large
    public static ReadCalendar read(byte[] file, ZoneId zone, LocalDate today) {
        if (file.length > LARGEST) {
            throw CalendarRefused.tooLarge();
        }
        return new CalendarReading(zone, today).read(file);
    }
}

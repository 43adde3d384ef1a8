package org.focale.desktop.agenda;

import com.calendarfx.view.VirtualGrid;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// What the mouse holds goes from quarter to quarter of an hour. The library’s own reckoning needs ical4j, which we do not bring with us.
final class QuarterGrid extends VirtualGrid {

    static final int MINUTES = 15;

    QuarterGrid() {
        super("", "", ChronoUnit.MINUTES, MINUTES);
    }

    @Override
    public Instant adjustTime(Instant time, ZoneId zone, boolean roundUp, DayOfWeek firstOfWeek) {
        return adjustTime(LocalDateTime.ofInstant(time, zone), roundUp, firstOfWeek).atZone(zone).toInstant();
    }

    @Override
    public LocalDateTime adjustTime(LocalDateTime time, boolean roundUp, DayOfWeek firstOfWeek) {
        LocalDateTime from = roundUp ? time.plusMinutes(MINUTES) : time;
        int minute = from.toLocalTime().toSecondOfDay() / 60 / MINUTES * MINUTES;
        return from.toLocalDate().atTime(LocalTime.ofSecondOfDay(minute * 60L));
    }
}

package org.focale.document.calendar;

import java.util.List;

/// What was read in a calendar file.
///
/// @param events    by day; what repeats is there once for each time
/// @param repeating how many of the file repeat
/// @param farOff    how many times lie further back or further ahead than is taken
/// @param leftOut   what cannot be taken: called off, without a day, or repeating every hour or oftener
public record ReadCalendar(List<CalendarEvent> events, int repeating, int farOff, int leftOut) {}

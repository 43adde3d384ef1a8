/// Calendars as files (`.ics`, RFC 5545): what leaves, and what other programs wrote, with what repeats told day by day.
@NullMarked
package org.focale.document.calendar;

import org.jspecify.annotations.NullMarked;

package org.focale.app.activity;

import java.time.YearMonth;
import org.focale.store.PersonRow;

/// How long someone was in activities about one theme in one month.
///
/// @param theme    in words, empty where the activity says none
/// @param sessions at which they were
public record HoursLine(PersonRow person, String theme, YearMonth month, int sessions, int minutes) {}

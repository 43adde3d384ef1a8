package org.focale.app.activity;

import java.time.LocalDate;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.EnrolmentState;
import org.jspecify.annotations.Nullable;

/// What one person takes or took part in.
///
/// @param state    null when they came without having been put on the list
/// @param sessions at which they were
/// @param minutes  in all
/// @param last     the last day they were there, null when they never were
public record TakenPart(Activity activity, @Nullable EnrolmentState state, int sessions, int minutes, @Nullable LocalDate last) {}

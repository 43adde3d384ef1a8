package org.focale.domain.activity;

import java.time.LocalDate;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// One time that a group meets.
///
/// @param activity what it belongs to
/// @param date     null while no day is found
/// @param hours    null while they are open
/// @param topic    of this time, empty when it is as the activity says
/// @param place    empty: where the activity usually is
/// @param trainer  empty: who usually leads it
public record ActivitySession(
        ActivitySessionId id,
        @Nullable ActivityId activity,
        @Nullable LocalDate date,
        @Nullable Hours hours,
        String topic,
        String place,
        String trainer,
        SessionState state) implements Kept {}

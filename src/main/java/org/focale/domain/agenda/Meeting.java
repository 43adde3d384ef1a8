package org.focale.domain.agenda;

import java.time.LocalDate;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// Something in the agenda that is in nobody’s file: a team meeting, a day off, what came from another agenda.
///
/// @param until  last day, null when it is one day
/// @param hours  null: the whole day
/// @param worker whose agenda it is in, empty for everybody
/// @param uid    what another agenda calls it, so that the same file twice changes nothing; empty when it was made here
public record Meeting(
        MeetingId id,
        @Nullable LocalDate date,
        @Nullable LocalDate until,
        @Nullable Hours hours,
        String title,
        String place,
        String worker,
        String uid) implements Kept {}

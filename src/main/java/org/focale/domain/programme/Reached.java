package org.focale.domain.programme;

import java.time.LocalDate;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// People reached before any of them entered, counted without names.
///
/// @param programme key of the programme
/// @param counter   which counter of the programme adds up ("Repérage"), empty when it has one at most
/// @param people    how many; null when not known
/// @param place     where
/// @param words     how it went, never who
public record Reached(
        ReachedId id,
        String programme,
        String counter,
        @Nullable LocalDate day,
        @Nullable Integer people,
        String place,
        String words) implements Kept {}

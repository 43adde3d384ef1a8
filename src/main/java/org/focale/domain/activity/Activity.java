package org.focale.domain.activity;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// Something that a group takes part in, in one session or many: a workshop, a training, a worksite (domain.md, the nine kinds).
///
/// @param theme    what it is about, from the themes of barriers or in words: hours are counted by it
/// @param aim      what people should leave with
/// @param place    where it usually is
/// @param trainer  who usually leads it
/// @param capacity how many people there is room for; null when nobody counts
/// @param skills   what is worked on, and may be validated or seen there
/// @param formal   the sheet is signed every half-day, as for a training that somebody pays for (field-facts.md §9)
/// @param funding  who pays, as the sheet must say it
/// @param closed   the day it was put away; null while it goes on
public record Activity(
        ActivityId id,
        ActivityKind kind,
        String title,
        Coded theme,
        String aim,
        String place,
        String trainer,
        @Nullable Integer capacity,
        List<Coded> skills,
        boolean formal,
        String funding,
        @Nullable LocalDate closed) implements Kept {}

package org.focale.domain;

import java.time.Duration;
import java.time.LocalTime;

/// From when to when on one day, by the clock on the wall. One field: a beginning from one hand and an end from another mean nothing.
public record Hours(LocalTime from, LocalTime to) {

    /// Whether it ends before it begins, or at once. Nothing goes on past midnight.
    public boolean isBackwards() {
        return !to.isAfter(from);
    }

    /// How long it lasts, by the clock on the wall; 0 where it is backwards.
    public int minutes() {
        return isBackwards() ? 0 : (int) Duration.between(from, to).toMinutes();
    }

    /// Whether both go on at the same moment; one that begins when the other ends does not.
    public boolean overlaps(Hours other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}

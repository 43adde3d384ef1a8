package org.focale.domain.activity;

/// Whether someone was there. Not entered yet is not absent.
public enum AttendanceState {

    NOT_ENTERED, PRESENT, LATE, LEFT_EARLY, EXCUSED, ABSENT;

    /// Was there, for the whole or a part.
    public boolean isThere() {
        return this == PRESENT || this == LATE || this == LEFT_EARLY;
    }
}

package org.focale.domain.activity;

import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A person at one session.
///
/// @param minutes how long they were there; null: the whole session
public record Attendance(
        AttendanceId id,
        PersonId person,
        @Nullable ActivitySessionId session,
        AttendanceState state,
        @Nullable Integer minutes,
        String comment) implements InFile {

    /// Someone at a session; there is one such record at most.
    public static Attendance of(PersonId person, ActivitySessionId session, AttendanceState state, @Nullable Integer minutes, String comment) {
        return new Attendance(AttendanceId.of(person, session), person, session, state, minutes, comment);
    }

    /// How long they were there.
    ///
    /// @param whole minutes that the session lasts
    public int minutesOf(int whole) {
        return !state.isThere() ? 0 : minutes == null ? whole : Math.min(minutes, whole);
    }
}

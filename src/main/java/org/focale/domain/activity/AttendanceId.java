package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;
import org.focale.domain.person.PersonId;

/// Names one attendance.
public record AttendanceId(UUID value) implements RecordId {

    /// The only attendance of this person at this session: two computers that write it name the same one, so that two versions are seen as two.
    public static AttendanceId of(PersonId person, ActivitySessionId session) {
        return new AttendanceId(RecordId.named(person, session));
    }
}

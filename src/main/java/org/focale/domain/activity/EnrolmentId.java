package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;
import org.focale.domain.person.PersonId;

/// Names one enrolment.
public record EnrolmentId(UUID value) implements RecordId {

    /// The only enrolment of this person in this activity: two computers that write it name the same one, so that two versions are seen as two.
    public static EnrolmentId of(PersonId person, ActivityId activity) {
        return new EnrolmentId(RecordId.named(person, activity));
    }
}

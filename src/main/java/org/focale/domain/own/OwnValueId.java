package org.focale.domain.own;

import java.util.UUID;
import org.focale.domain.RecordId;
import org.focale.domain.person.PersonId;

/// Names one own value.
public record OwnValueId(UUID value) implements RecordId {

    /// The only value of this field in this file: two computers that fill it in name the same one, so that two versions are seen as two.
    public static OwnValueId of(PersonId person, OwnFieldId field) {
        return new OwnValueId(RecordId.named(person, field));
    }
}

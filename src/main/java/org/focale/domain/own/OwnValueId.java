package org.focale.domain.own;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.focale.domain.RecordId;
import org.focale.domain.person.PersonId;

/// Names one own value.
public record OwnValueId(UUID value) implements RecordId {

    private static final int BOTH = 32;

    /// The only value of this field in this file: two computers that fill it in name the same one, so that two versions are seen as two.
    public static OwnValueId of(PersonId person, OwnFieldId field) {
        var both = ByteBuffer.allocate(BOTH);
        for (UUID part : new UUID[] {person.value(), field.value()}) {
            both.putLong(part.getMostSignificantBits()).putLong(part.getLeastSignificantBits());
        }
        return new OwnValueId(UUID.nameUUIDFromBytes(both.array()));
    }
}

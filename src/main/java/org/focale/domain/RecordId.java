package org.focale.domain;

import java.nio.ByteBuffer;
import java.util.UUID;

/// The id of a record. Each record has its own, so that the compiler tells a person from a placement.
public interface RecordId {

    UUID value();

    /// The name of the one record of its kind that belongs to these others, the same on every computer.
    static UUID named(RecordId... others) {
        var all = ByteBuffer.allocate(others.length * 2 * Long.BYTES);
        for (RecordId other : others) {
            all.putLong(other.value().getMostSignificantBits()).putLong(other.value().getLeastSignificantBits());
        }
        return UUID.nameUUIDFromBytes(all.array());
    }
}

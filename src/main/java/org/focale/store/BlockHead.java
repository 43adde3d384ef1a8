package org.focale.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;

/// What the head of a [BlockFile] says of the moment when its log was last empty.
///
/// Kept twice, in places of their own that no power cut tears together: `"FocBlk1\n"`, count, id, size, and their CRC-32C.
///
/// @param count how many such moments there were
/// @param id    drawn at random: which frames of the log follow it
/// @param size  in blocks
record BlockHead(long count, long id, long size) {

    /// The place of both, in bytes.
    static final int LENGTH = 1024;
    private static final int PLACES = 2;
    private static final int PLACE = LENGTH / PLACES;
    private static final long MAGIC = 0x466f63426c6b310aL;
    private static final int SUMMED = 4 * Long.BYTES;

    /// Those that can be read, the latest first.
    static List<BlockHead> read(ByteBuffer places) {
        var found = new ArrayList<BlockHead>();
        for (int place = 0; place < PLACES; place++) {
            var one = places.slice(place * PLACE, PLACE);
            long magic = one.getLong();
            var head = new BlockHead(one.getLong(), one.getLong(), one.getLong());
            if (magic == MAGIC && one.getInt() == head.sum() && head.size >= 0) {
                found.add(head);
            }
        }
        found.sort(Comparator.comparingLong(BlockHead::count).reversed());
        return found;
    }

    /// Where it is written: never over the one before it.
    long at() {
        return count % PLACES * PLACE;
    }

    ByteBuffer bytes() {
        return summed().putInt(sum()).flip();
    }

    private ByteBuffer summed() {
        return ByteBuffer.allocate(SUMMED + Integer.BYTES).putLong(MAGIC).putLong(count).putLong(id).putLong(size);
    }

    private int sum() {
        var sum = new CRC32C();
        sum.update(summed().flip());
        return (int) sum.getValue();
    }
}

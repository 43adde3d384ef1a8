package org.focale.base;

import java.security.SecureRandom;
import java.util.UUID;

/// A few bits for each of very many ids, in some twenty bytes each: what must be known of every record of a bundle while it is read.
///
/// Where an id stands is drawn anew each time: whoever chose the ids cannot have chosen them so that looking takes long.
public final class IdMarks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FIRST = 1 << 8;

    private final long seed = RANDOM.nextLong();
    private long[] ids = new long[2 * FIRST];
    private byte[] marks = new byte[FIRST];
    private int size;

    /// Puts this bit to an id.
    ///
    /// @param mark one bit
    /// @return whether it is new
    public boolean put(UUID id, int mark) {
        int at = place(id);
        if ((marks[at] & mark) != 0) {
            return false;
        }
        if (marks[at] == 0) {
            ids[2 * at] = id.getMostSignificantBits();
            ids[2 * at + 1] = id.getLeastSignificantBits();
            size++;
        }
        marks[at] |= (byte) mark;
        if (size > marks.length / 4 * 3) {
            grow();
        }
        return true;
    }

    public boolean has(UUID id, int mark) {
        return (marks[place(id)] & mark) != 0;
    }

    /// Where it stands, or would.
    private int place(UUID id) {
        int at = first(id.getMostSignificantBits(), id.getLeastSignificantBits());
        while (marks[at] != 0 && (ids[2 * at] != id.getMostSignificantBits() || ids[2 * at + 1] != id.getLeastSignificantBits())) {
            at = after(at);
        }
        return at;
    }

    private int after(int at) {
        return at + 1 & marks.length - 1;
    }

    /// Mixed twice with the seed (as in SplitMix64): no part of an id alone decides.
    private int first(long most, long least) {
        return (int) mixed(mixed(most ^ seed) + least ^ seed) & marks.length - 1;
    }

    private static long mixed(long bits) {
        long once = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }

    private void grow() {
        long[] had = ids;
        byte[] theirs = marks;
        ids = new long[had.length * 2];
        marks = new byte[theirs.length * 2];
        for (int i = 0; i < theirs.length; i++) {
            if (theirs[i] != 0) {
                int to = place(new UUID(had[2 * i], had[2 * i + 1]));
                ids[2 * to] = had[2 * i];
                ids[2 * to + 1] = had[2 * i + 1];
                marks[to] = theirs[i];
            }
        }
    }
}

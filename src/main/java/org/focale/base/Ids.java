package org.focale.base;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes identifiers that sort by the time they were made (UUID version 7, RFC 9562 §5.7), so that rows stay together on disk.
///
/// Those of one millisecond, or of a clock set back, still sort in the order they were made (RFC 9562 §6.2): what was saved in one go
/// is read in the order it was written.
public final class Ids {

    private static final int FRACTION = 12;

    private final InstantSource clock;
    private final RandomGenerator random;
    /// Milliseconds and the twelve bits below them, of the last one made.
    private long last;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        last = Math.max(clock.millis() << FRACTION | random.nextLong() & 0x0FFFL, last + 1);
        long high = last >> FRACTION << 16 | 0x7000L | last & 0x0FFFL;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

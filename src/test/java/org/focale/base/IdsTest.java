package org.focale.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123Z");

    @Test
    void idsOfOneMillisecondSortAsTheyWereMade() {
        var ids = new Ids(InstantSource.fixed(NOW), new Random(47));

        inOrder(Stream.generate(ids::next).limit(10_000).toList());
    }

    @Test
    void idsSortAsTheyWereMadeWhenTheClockIsSetBack() {
        var now = new AtomicReference<>(NOW);
        var ids = new Ids(now::get, new Random(47));

        var before = ids.next();
        now.set(NOW.minusSeconds(60));
        inOrder(List.of(before, ids.next(), ids.next()));
    }

    @Test
    void anIdIsAVersionSevenOfItsMillisecond() {
        var id = new Ids(InstantSource.fixed(NOW), new Random(47)).next();

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    private static void inOrder(List<UUID> made) {
        assertEquals(made.stream().sorted().toList(), made);
    }
}

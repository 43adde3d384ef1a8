package org.focale.change.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.focale.change.share.Link.Range;
import org.focale.change.share.Link.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a bundle does to what two sites know of each other.
class LinkTest {

    private static final UUID LIFE = new UUID(2, 1);
    private static final UUID ANOTHER = new UUID(2, 2);

    /// Of the same life: what we had, from, up to, whether whole; what we have then.
    @ParameterizedTest(name = "{0}: {1}, bundle {2} to {3}, whole {4}, then {5}")
    @CsvSource({
        "L01 the next one,            10, 10, 15, true,  15",
        "L02 it begins before,        10,  4, 15, true,  15",
        "L03 an older one comes late, 10,  0,  8, true,  10",
        "L04 a gap,                   10, 12, 15, true,  10",
        "L05 a part is missing,       10, 10, 15, false, 10",
        "L06 nothing new,             10, 10, 10, true,  10",
        "L07 everything from 0,        0,  0, 15, true,  15"})
    void whatWeHaveMovesOnlyWhereNothingIsMissing(String row, long had, long from, long upTo, boolean whole, long then) {
        var after = new Link(LIFE, had, 3).after(new Told(LIFE, 0, new Range(from, upTo), whole, 5));

        assertEquals(new Link(LIFE, then, 5), after, row);
    }

    @Test
    void aReceiptOfOneLifeNeverGoesDown() {
        assertEquals(7, new Link(LIFE, 1, 7).after(new Told(LIFE, 0, new Range(1, 2), true, 4)).acknowledged());
    }

    @Test
    void anotherLifeBeginsAnewInBothDirections() {
        assertEquals(new Link(ANOTHER, 0, 2), new Link(LIFE, 40, 30).after(new Told(ANOTHER, 0, new Range(20, 25), true, 2)));
        assertEquals(new Link(ANOTHER, 25, 2), new Link(LIFE, 40, 30).after(new Told(ANOTHER, 0, new Range(0, 25), true, 2)));
    }

    /// A late bundle of a former life came in between.
    @Test
    void whatCameOfALifeBeforeIsTakenUpAgain() {
        assertEquals(new Link(ANOTHER, 45, 2), new Link(LIFE, 3, 0).after(new Told(ANOTHER, 40, new Range(40, 45), true, 2)));
    }

    @Test
    void aGapIsWhatLiesBeyondWhatWeHaveOfThatLife() {
        var link = new Link(LIFE, 10, 0);

        assertFalse(link.isGap(new Told(LIFE, 0, new Range(10, 12), true, 0)));
        assertTrue(link.isGap(new Told(LIFE, 0, new Range(11, 12), true, 0)));
        assertTrue(link.isGap(new Told(ANOTHER, 0, new Range(10, 12), true, 0)));
        assertFalse(link.isGap(new Told(ANOTHER, 10, new Range(10, 12), true, 0)));
    }

    @Test
    void aBundleIsOldWhereAllOfItCameBefore() {
        var link = new Link(LIFE, 10, 0);

        assertTrue(link.isOld(new Told(LIFE, 0, new Range(0, 10), true, 0)));
        assertFalse(link.isOld(new Told(LIFE, 0, new Range(0, 11), true, 0)));
        assertFalse(link.isOld(new Told(ANOTHER, 0, new Range(0, 10), true, 0)));
        assertTrue(link.isOld(new Told(ANOTHER, 10, new Range(0, 10), true, 0)));
    }

    @Test
    void rangesReachAsFarAsNoneIsMissingInWhateverOrderTheyCame() {
        assertEquals(0, Link.reached(List.of()));
        assertEquals(9, Link.reached(List.of(new Range(4, 9), new Range(0, 4))));
        assertEquals(4, Link.reached(List.of(new Range(5, 9), new Range(0, 4))));
        assertEquals(0, Link.reached(List.of(new Range(1, Long.MAX_VALUE))));
    }

    @Test
    void ourNewLifeWasAcknowledgedByNobody() {
        assertEquals(new Link(LIFE, 10, 0), new Link(LIFE, 10, 8).reborn());
    }

    @Test
    void aRangeGoesForward() {
        assertThrows(IllegalArgumentException.class, () -> new Range(5, 4));
        assertThrows(IllegalArgumentException.class, () -> new Range(-1, 4));
    }
}

package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One field on two sides, row by row. A side is `values|seen`; a value is its write: `a2` is the second of site a.
class MergeTest {

    private static final RecordKey KEY = new RecordKey("person", new UUID(7, 1));
    private static final Home HOME = new Home.OfPerson(new PersonId(new UUID(7, 1)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "M01 – only here;                                a1|a1;            -;                 a1|a1",
        "M02 – only there;                               -;                b1|b1;             b1|b1",
        "M03 – the same on both;                         a1|a1;            a1|a1;             a1|a1",
        "M04 – overwritten there, who had seen it;       a1|a1;            b1|a1 b1;          b1|a1 b1",
        "M05 – overwritten here, who had seen it;        a2|a2;            a1|a1;             a2|a2",
        "M06 – written by both, unseen;                  a2|a2;            b1|a1 b1;          a2 b1|a2 b1",
        "M07 – two versions here, decided there;         a1 b1|a1 b1;      c1|a1 b1 c1;       c1|a1 b1 c1",
        "M08 – one of two versions overwritten there;    a1 b1|a1 b1;      c1|a1 c1;          b1 c1|a1 b1 c1",
        "M09 – two versions on both;                     a1 b1|a1 b1;      a1 b1|a1 b1;       a1 b1|a1 b1",
        "M10 – decided in two places;                    c1|a1 b1 c1;      a2|a2 b1;          a2 c1|a2 b1 c1",
        "M11 – an old copy arrives late;                 b2|a1 b2;         a1|a1;             b2|a1 b2"})
    void aFieldIsMerged(String row, String here, String there, String expected) {
        var result = state(expected);
        assertEquals(result, Merge.of(state(here), state(there)));
        assertEquals(result, Merge.of(state(there), state(here)));
        assertEquals(result, Merge.of(result, state(there)));
    }

    /// No two honest sites get there: a folder copied by hand does, or a lie.
    @Test
    void whenEachClaimsToHaveOverwrittenTheOtherBothStayRatherThanNone() {
        assertEquals(state("a1 b1|a1 b1"), Merge.of(state("a1|a1 b1"), state("b1|a1 b1")));
        assertEquals(state("a1 b1|a1 b1"), Merge.of(state("b1|a1 b1"), state("a1|a1 b1")));
    }

    @Test
    void fieldsAreMergedEachByItself() {
        var here = new RecordState(KEY, HOME, new TreeMap<>(Map.of("phone", field("a1|a1"), "email", field("a2|a2"))));
        var there = new RecordState(KEY, HOME, new TreeMap<>(Map.of("phone", field("b1|a1 b1"), "city", field("b2|b2"))));
        assertEquals(Map.of("phone", field("b1|a1 b1"), "email", field("a2|a2"), "city", field("b2|b2")), Merge.of(here, there).fields());
    }

    @Test
    void twoDifferentRecordsAreNotMerged() {
        var one = RecordState.empty(KEY, HOME);
        var otherId = RecordState.empty(new RecordKey("person", new UUID(7, 2)), HOME);
        var otherHome = RecordState.empty(KEY, new Home.OfPerson(new PersonId(new UUID(7, 2))));
        assertThrows(IllegalArgumentException.class, () -> Merge.of(one, otherId));
        assertThrows(IllegalArgumentException.class, () -> Merge.of(one, otherHome));
    }

    private static RecordState state(String side) {
        return new RecordState(KEY, HOME, new TreeMap<>(side.equals("-") ? Map.of() : Map.of("phone", field(side))));
    }

    private static FieldState field(String side) {
        var parts = side.split("\\|");
        var seen = dots(parts[1]).stream().map(Context::of).reduce(Context.EMPTY, Context::and);
        return new FieldState(seen, dots(parts[0]).stream().map(MergeTest::version).toList());
    }

    private static List<Dot> dots(String names) {
        return Arrays.stream(names.split(" ")).map(MergeTest::dot).toList();
    }

    private static Dot dot(String name) {
        return new Dot(new Incarnation(new SiteId(new UUID(1, name.charAt(0))), new UUID(2, name.charAt(0))), name.charAt(1) - '0');
    }

    private static Version version(Dot dot) {
        return new Version(new Value.Text(dot.toString()), dot, new Stamp("Nadia Keller", Instant.EPOCH));
    }
}

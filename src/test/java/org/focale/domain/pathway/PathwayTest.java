package org.focale.domain.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How months of a pathway are counted.
class PathwayTest {

    @ParameterizedTest(name = "{0}: from {1}, exit {2}, on {3}")
    @CsvSource(nullValues = "-", value = {
        "M01, 2026-04-10, -,          2026-04-10, 1",
        "M02, 2026-04-10, -,          2026-05-09, 1",
        "M03, 2026-04-10, -,          2026-05-10, 2",
        "M04, 2026-04-10, -,          2026-11-23, 8",
        "M05, 2026-04-10, -,          2027-07-09, 15",
        "M06, 2026-04-10, -,          2027-07-10, 16",
        "M07, 2026-01-31, -,          2026-02-28, 1",
        "M08, 2026-01-31, -,          2026-03-31, 3",
        "M09, 2028-02-29, -,          2029-02-28, 12",
        "M10, 2026-04-10, -,          2026-04-09, -",
        "M11, -,          -,          2026-04-10, -",
        "M12, 2026-04-10, 2026-06-20, 2026-11-23, 3",
        "M13, 2026-04-10, 2026-12-31, 2026-11-23, 8",
        "M14, 2026-04-10, 2026-04-10, 2026-11-23, 1",
        "M15, 2026-04-10, 2026-04-01, 2026-11-23, -"})
    void theFirstMonthIsOneAndTheExitStopsTheCount(
            String row, @Nullable LocalDate start, @Nullable LocalDate exit, LocalDate day, @Nullable Integer month) {
        assertEquals(month, pathway(1, start, null, exit).monthOn(day));
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource(nullValues = "-", value = {
        "L1, 2026-04-10, 2027-07-10, 15", "L2, 2026-01-31, 2026-02-28, 0", "L3, 2026-04-10, -, -", "L4, -, 2027-07-10, -"})
    void thePlannedLengthIsInWholeMonths(String row, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable Integer months) {
        assertEquals(months, pathway(1, start, end, null).plannedMonths());
    }

    @ParameterizedTest(name = "{0}: exit {1}, on {2}")
    @CsvSource(nullValues = "-", value = {
        "S1, -,          2026-11-23, UNDER_WAY", "S2, 2026-11-24, 2026-11-23, UNDER_WAY", "S3, 2026-11-23, 2026-11-23, LEFT",
        "S4, 2026-01-01, 2026-11-23, LEFT"})
    void whoLeftIsNoLongerUnderWay(String row, @Nullable LocalDate exit, LocalDate day, Stage stage) {
        assertEquals(stage, pathway(1, LocalDate.of(2025, 11, 1), null, exit).stageOn(day));
        assertEquals(Stage.SPOTTED, Stage.of(false, exit, day));
    }

    @Test
    void theLatestIsTheOneThatStartedLast() {
        var old = pathway(3, LocalDate.of(2024, 1, 1), null, LocalDate.of(2025, 1, 1));
        var now = pathway(2, LocalDate.of(2026, 1, 1), null, null);
        var planned = pathway(4, null, null, null);

        assertEquals(Optional.of(now), Pathway.latest(List.of(old, now, planned)));
        assertEquals(Optional.of(planned), Pathway.latest(List.of(planned)));
        assertEquals(Optional.empty(), Pathway.latest(List.of()));
    }

    @Test
    void ofTwoWithTheSameStartTheOneRecordedLastIsTheLatest() {
        var first = pathway(1, LocalDate.of(2026, 1, 1), null, null);
        var second = pathway(2, LocalDate.of(2026, 1, 1), null, null);

        assertEquals(Optional.of(second), Pathway.latest(List.of(second, first)));
    }

    @Test
    void aPathwayThatNeverBeganHasNoMonth() {
        assertNull(pathway(1, null, null, LocalDate.of(2026, 1, 1)).monthOn(LocalDate.of(2026, 11, 23)));
    }

    private static Pathway pathway(int id, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate exit) {
        return new Pathway(new PathwayId(new UUID(0, id)), new PersonId(new UUID(1, 1)), "focale", "Nadia Keller", start, end,
                exit == null ? null : new Exit(exit, "CDI"));
    }
}

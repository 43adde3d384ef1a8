package org.focale.domain.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where a person stands, and which of several pathways counts.
class StageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId SOMEBODY = new PersonId(new UUID(0, 1));

    @Test
    void whoIsInNoProgrammeIsSpotted() {
        assertEquals(Stage.SPOTTED, Stage.of(false, null, TODAY));
    }

    @Test
    void anExitCountsFromItsDay() {
        assertEquals(Stage.UNDER_WAY, Stage.of(true, TODAY.plusDays(1), TODAY));
        assertEquals(Stage.LEFT, Stage.of(true, TODAY, TODAY));
        assertEquals(Stage.UNDER_WAY, Stage.of(true, null, TODAY));
    }

    @Test
    void theLatestPathwayIsTheOneThatStartedLast() {
        var undated = pathway(9, null);
        var first = pathway(2, LocalDate.of(2025, 1, 6));
        var second = pathway(3, LocalDate.of(2026, 1, 5));
        var recordedLater = pathway(4, LocalDate.of(2026, 1, 5));

        assertEquals(Optional.of(recordedLater), Pathway.latest(List.of(recordedLater, undated, second, first)));
        assertEquals(Optional.of(undated), Pathway.latest(List.of(undated)));
        assertEquals(Optional.empty(), Pathway.latest(List.of()));
    }

    private static Pathway pathway(int number, @Nullable LocalDate start) {
        return new Pathway(new PathwayId(new UUID(0, number)), SOMEBODY, "focale", "", start, null, null);
    }
}

package org.focale.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseSpanTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void phasesOfWhichTheLengthIsToldStandFirstAndTheOthersShareTheRest() {
        var spans = PhaseSpan.of(programme(3, 0, 4), START, START.plusMonths(15));

        assertEquals(List.of(START, LocalDate.of(2026, 4, 1)), spans.stream().limit(2).map(PhaseSpan::start).toList());
        assertEquals(spans.get(1).end(), spans.get(2).start());
        assertTrue(spans.get(0).told());
        assertFalse(spans.get(1).told());
        assertTrue(spans.get(1).isOn(LocalDate.of(2026, 8, 1)));
    }

    @Test
    void withoutAnyLengthNothingIsGuessedUnlessTheEndIsKnown() {
        assertEquals(List.of(), PhaseSpan.of(programme(0, 0), START, null));
        assertEquals(START.plusMonths(6), PhaseSpan.of(programme(0, 0), START, START.plusMonths(6)).getLast().end());
        assertEquals(LocalDate.of(2026, 6, 1), PhaseSpan.of(programme(2, 3), START, null).getLast().end());
    }

    @Test
    void aProgrammeWithoutPhasesHasNone() {
        assertEquals(List.of(), PhaseSpan.of(programme(), START, START.plusMonths(6)));
    }

    @Test
    void aPhaseIsSeenEvenWhereTheOthersFillThePathway() {
        var spans = PhaseSpan.of(programme(6, 0), START, START.plusMonths(3));

        assertTrue(spans.getLast().end().isAfter(spans.getLast().start()));
    }

    private static Programme programme(int... months) {
        return Files.shipped("focale").withPhases(Arrays.stream(months).mapToObj(count -> new Phase("phase", count == 0 ? Length.NOT_SAID
                : new Length(Length.Basis.TYPICAL, Length.Unit.MONTHS, count, count, ""), "")).toList());
    }
}

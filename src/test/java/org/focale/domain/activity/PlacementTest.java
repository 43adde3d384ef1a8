package org.focale.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a diagnosis takes over from the placement it was made in.
class PlacementTest {

    @ParameterizedTest(name = "{0}: “{1}” at “{2}”")
    @CsvSource({"W1, Chantier, Les Terres, 'Chantier, Les Terres'", "W2, Chantier, '', Chantier", "W3, Chantier, ' ', Chantier"})
    void aSituationIsToldByItsTitleAndHost(String row, String title, String host, String words) {
        assertEquals(words, placement(title, host, null, null).inWords());
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}, by {3}")
    @CsvSource(nullValues = "-", value = {
        "B1, 2026-05-04, 2026-05-15, 2026-11-23, 2026-05-15",
        "B2, 2026-05-04, 2026-05-15, 2026-05-15, 2026-05-15",
        "B3, 2026-05-04, 2026-05-15, 2026-05-08, 2026-05-08",
        "B4, 2026-05-04, -,          2026-05-08, 2026-05-08",
        "B5, 2026-05-04, -,          2026-05-04, 2026-05-04",
        "B6, 2026-05-04, 2026-05-15, 2026-05-03, -",
        "B7, -,          2026-05-15, 2026-11-23, 2026-05-15",
        "B8, -,          2026-05-15, 2026-05-08, -",
        "B9, -,          -,          2026-11-23, -"})
    void aDiagnosisIsProposedForTheLastDayThatHasCome(
            String row, @Nullable LocalDate start, @Nullable LocalDate end, LocalDate day, @Nullable LocalDate last) {
        assertEquals(last, placement("Chantier", "", start, end).lastDayBy(day));
    }

    private static Placement placement(String title, String host, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new Placement(new PlacementId(new UUID(1, 1)), new PersonId(new UUID(1, 2)), ActivityKind.WORKSITE, title, null, host, "", "",
                start, end, null, "");
    }
}

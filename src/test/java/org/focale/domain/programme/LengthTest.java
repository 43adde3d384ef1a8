package org.focale.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.focale.base.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a length foresees, what it forbids, and how it is said.
class LengthTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "focale                     | 2027-11-30 |            | 15 mois             | 15 months",
        "audace                     | 2027-11-30 | 2027-11-30 | 15 mois au plus     | 15 months at most",
        "etincelle                  | 2027-11-30 | 2027-11-30 | 3 à 15 mois au plus | 3 to 15 months at most",
        "coachs-sport               | 2027-02-28 |            | 4 à 6 mois          | 4 to 6 months",
        "championnes-champions-2024 | 2027-11-30 |            | 6 à 15 mois en moyenne | 6 to 15 months on average",
        "pas-de-quartier            | 2026-12-28 |            | 11 à 17 semaines    | 11 to 17 weeks",
        "tous-repreneurs            | 2027-02-28 |            | 6 mois              | 6 months"})
    void aProgrammePlansAsFarAsItSaysAndNoFurther(String key, LocalDate end, LocalDate cap, String french, String english) {
        var programme = Files.shipped(key);
        assertEquals(end, programme.plannedEnd(START));
        assertEquals(cap, programme.length().cap(START));
        assertEquals(french, programme.length().words(Texts.in(Locale.FRANCE)));
        assertEquals(english, programme.length().words(Texts.in(Locale.UK)));
    }

    @Test
    void whatTheOrganisationPlansGoesBefore() {
        assertEquals(LocalDate.of(2027, 8, 31), Files.shipped("focale").withMonths(12).plannedEnd(START));
    }

    @Test
    void aLengthThatSaysNothingPlansNothing() {
        assertEquals(null, Length.NOT_SAID.end(START));
        assertEquals("", Length.NOT_SAID.words(Texts.in(Locale.FRANCE)));
        assertEquals("1 mois", new Length(Length.Basis.TYPICAL, Length.Unit.MONTHS, 1, 1, "").words(Texts.in(Locale.FRANCE)));
    }

    @Test
    void whoeverLeftIsAskedAgainAtTheDaysOfTheProgramme() {
        assertEquals(List.of(LocalDate.of(2027, 8, 31), LocalDate.of(2028, 8, 31), LocalDate.of(2029, 8, 31)),
                Files.shipped("tous-repreneurs").followUps(START));
        assertEquals(List.of(), Files.shipped("focale").followUps(START));
    }
}

package org.focale.domain.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the dates that service-public.gouv.fr publishes.
class HolidaysTest {

    @ParameterizedTest(name = "H{index} {0}")
    @CsvSource({
        "2024, 2024-04-01, 2024-05-09, 2024-05-20",
        "2025, 2025-04-21, 2025-05-29, 2025-06-09",
        "2026, 2026-04-06, 2026-05-14, 2026-05-25",
        "2027, 2027-03-29, 2027-05-06, 2027-05-17",
        "2028, 2028-04-17, 2028-05-25, 2028-06-05",
        "2029, 2029-04-02, 2029-05-10, 2029-05-21",
        "2030, 2030-04-22, 2030-05-30, 2030-06-10"})
    void metropolitanFranceHasElevenOfWhichThreeFollowEaster(int year, LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday) {
        var days = Holidays.of(year, Territory.METROPOLITAN);

        assertEquals(Holiday.EASTER_MONDAY, days.get(easterMonday));
        assertEquals(Holiday.ASCENSION, days.get(ascension));
        assertEquals(Holiday.WHIT_MONDAY, days.get(whitMonday));
        var fixed = new TreeSet<LocalDate>();
        for (String day : "01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25".split(" ", -1)) {
            fixed.add(LocalDate.parse(year + "-" + day));
        }
        var rest = new TreeSet<>(days.keySet());
        rest.removeAll(fixed);
        assertEquals(3, rest.size());
        assertEquals(11, days.size());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ALSACE_MOSELLE, 2026-04-03, GOOD_FRIDAY, 13",
        "ALSACE_MOSELLE, 2027-03-26, GOOD_FRIDAY, 13",
        "ALSACE_MOSELLE, 2026-12-26, SECOND_CHRISTMAS, 13",
        "REUNION, 2026-12-20, ABOLITION, 12",
        "GUADELOUPE, 2026-05-27, ABOLITION, 12",
        "MARTINIQUE, 2026-05-22, ABOLITION, 12",
        "GUYANE, 2026-06-10, ABOLITION, 12",
        "MAYOTTE, 2026-04-27, ABOLITION, 12"})
    void eachTerritoryHasItsOwnBesides(Territory territory, LocalDate day, Holiday holiday, int count) {
        assertEquals(holiday, Holidays.of(day.getYear(), territory).get(day));
        assertEquals(count, Holidays.of(day.getYear(), territory).size());
    }

    @Test
    void ascensionOnTheEighthOfMayIsOneDayOfTwoNames() {
        var days = Holidays.of(2059, Territory.METROPOLITAN);
        assertEquals(LocalDate.of(2059, 3, 30), Holidays.easter(2059));
        assertEquals(Holiday.VICTORY, days.get(LocalDate.of(2059, 5, 8)));
        assertEquals(10, days.size());
    }

    @Test
    void aSpanGoesOverTheTurnOfTheYear() {
        assertEquals("{2026-12-25=CHRISTMAS, 2026-12-26=SECOND_CHRISTMAS, 2027-01-01=NEW_YEAR}",
                Holidays.between(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3), Territory.ALSACE_MOSELLE).toString());
    }

    @ParameterizedTest
    @CsvSource({"67000, ALSACE_MOSELLE", "57100, ALSACE_MOSELLE", "68200, ALSACE_MOSELLE", "88100, METROPOLITAN", "97400, REUNION",
        "97110, GUADELOUPE", "97200, MARTINIQUE", "97300, GUYANE", "97600, MAYOTTE", "'', METROPOLITAN", "6700, METROPOLITAN"})
    void thePostcodeTellsTheTerritory(String postcode, Territory territory) {
        assertEquals(territory, Territory.ofPostcode(postcode));
    }
}

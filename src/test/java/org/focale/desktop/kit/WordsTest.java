package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates and lengths of time as people say them.
class WordsTest {

    /// Half past midnight in Strasbourg, still the day before in London.
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    private final Words french = words(Locale.FRENCH);
    private final Words english = words(Locale.ENGLISH);

    @Test
    void todayIsTheDayOfThePlaceWhereOneIs() {
        assertEquals(LocalDate.of(2026, 11, 23), french.today());
        assertEquals(LocalDate.of(2026, 11, 23), french.dateOf(NOW));
        assertEquals("23 novembre à 0 h 30", french.moment(NOW));
        assertEquals("23 November at 0:30", english.moment(NOW));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "A01, 2026-11-23, aujourd’hui", "A02, 2026-11-22, hier", "A03, 2026-11-24, demain", "A04, 2026-11-17, il y a 6 j",
        "A05, 2026-12-05, dans 12 j", "A06, 2026-08-25, il y a 90 j", "A07, 2026-07-23, il y a 4 mois", "A08, 2025-11-23, il y a 12 mois"})
    void aDayIsToldFromToday(String row, LocalDate day, String told) {
        assertEquals(told, french.ago(day));
    }

    @Test
    void theFirstOfAMonthIsWrittenAsFrenchDoes() {
        assertEquals("1er décembre", french.day(LocalDate.of(2026, 12, 1)));
        assertEquals("11 novembre", french.day(LocalDate.of(2026, 11, 11)));
        assertEquals("mardi 1er décembre", french.weekday(LocalDate.of(2026, 12, 1)));
        assertEquals("1 December", english.day(LocalDate.of(2026, 12, 1)));
        assertEquals("janvier 2026", french.month(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aYearIsSaidWhenItIsNotThisOne() {
        assertEquals("14 novembre", french.day(LocalDate.of(2026, 11, 14)));
        assertEquals("14 novembre 2025", french.day(LocalDate.of(2025, 11, 14)));
        assertEquals("14 novembre 2026", french.longDay(LocalDate.of(2026, 11, 14)));
    }

    @ParameterizedTest(name = "{0}: {1} – {2}")
    @CsvSource(nullValues = "-", value = {
        "B1, 2009,       2016,       2009 – 2016",
        "B2, 2026-04,    -,          depuis avril 2026",
        "B3, -,          2016,       jusqu’à 2016",
        "B4, 2026-11,    2026-11,    novembre 2026",
        "B5, 2026-11-03, 2026-11-14, 3 novembre 2026 – 14 novembre 2026",
        "B6, -,          -,          ''"})
    void aPeriodIsToldAsFarAsItIsKnown(String row, @Nullable String from, @Nullable String to, String told) {
        assertEquals(told, french.between(from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to)));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "J1, 2026-11-03, 2026-11-14, du 3 au 14 novembre",
        "J2, 2026-10-28, 2026-11-02, du 28 octobre au 2 novembre",
        "J3, 2026-11-03, 2026-11-03, le 3 novembre",
        "J4, 2026-12-01, 2026-12-05, du 1er au 5 décembre",
        "J5, 2025-12-28, 2026-01-02, du 28 décembre 2025 au 2 janvier",
        "J6, 2025-11-03, 2026-11-14, du 3 novembre 2025 au 14 novembre"})
    void daysAreToldWithoutSayingTheMonthTwice(String row, LocalDate from, LocalDate to, String told) {
        assertEquals(told, french.days(from, to));
    }

    @ParameterizedTest(name = "{0}: {1} minutes")
    @CsvSource({"L1, 0, 0 min, 0 min", "L2, 40, 40 min, 40 min", "L3, 60, 1 h, 1 h", "L4, 90, 1 h 30, 1 h 30", "L5, 65, 1 h 05, 1 h 05",
        "L6, 3780, 63 h, 63 h"})
    void aLengthOfTimeIsInHoursAndMinutes(String row, long minutes, String inFrench, String inEnglish) {
        assertEquals(inFrench, french.lasting(Duration.ofMinutes(minutes)));
        assertEquals(inEnglish, english.lasting(Duration.ofMinutes(minutes)));
    }

    @Test
    void aTimeIsWrittenAsEachLanguageDoes() {
        assertEquals("14 h 05", french.time(LocalTime.of(14, 5)));
        assertEquals("14:05", english.time(LocalTime.of(14, 5)));
    }

    @Test
    void anUnknownBirthIsNoAge() {
        assertEquals("", french.age(null));
        assertEquals("41 ans", french.age(LocalDate.of(1985, 3, 2)));
        assertEquals("1 an", french.age(LocalDate.of(2025, 3, 2)));
    }

    private static Words words(Locale locale) {
        return new Words(Texts.in(locale), InstantSource.fixed(NOW), ZoneId.of("Europe/Paris"));
    }
}

package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.focale.base.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates the way people type them.
class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final DateReader french = new DateReader(Locale.FRANCE);
    private final DateReader english = new DateReader(Locale.UK);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {
        "D01, 14/11/2026,         2026-11-14",
        "D02, 14.11.2026,         2026-11-14",
        "D03, 14-11-2026,         2026-11-14",
        "D04, 14 11 2026,         2026-11-14",
        "D05, 4/1/2026,           2026-01-04",
        "D06, 14112026,           2026-11-14",
        "D07, 14/11/26,           2026-11-14",
        "D08, 14/11/36,           2036-11-14",
        "D09, 14/11/37,           1937-11-14",
        "D10, 02/03/85,           1985-03-02",
        "D11, 14/11,              2026-11-14",
        "D12, 14 novembre 2026,   2026-11-14",
        "D13, 14 nov. 2026,       2026-11-14",
        "D14, 14 NOV,             2026-11-14",
        "D15, 1er décembre 2026,  2026-12-01",
        "D16, 1er déc,            2026-12-01",
        "D17, 3 aout 2026,        2026-08-03",
        "D18, 5 février 2027,     2027-02-05",
        "D19, 2026-11-14,         2026-11-14",
        "D20, ' 14/11/2026 ',     2026-11-14",
        "D21, aujourd’hui,        2026-11-23",
        "D22, Hier,               2026-11-22",
        "D23, DEMAIN,             2026-11-24",
        "D24, 29/02/2028,         2028-02-29",
        "D25, 29/02/2027,         -",
        "D26, 31/04/2026,         -",
        "D27, 14/13/2026,         -",
        "D28, 0/11/2026,          -",
        "D29, 14 jui 2026,        -",
        "D30, 14 ma 2026,         -",
        "D31, 14 lune 2026,       -",
        "D32, 14/11/206,          -",
        "D33, lundi,              -",
        "D34, '',                 -",
        "D35, 2026,               -",
        "D36, 11/2026,            -",
        "D37, 14/11/2026 10:30,   -",
        "D38, 1234567,            -",
        "D39, 99999999999,        -",
        "D40, 14/11/99999999999,  -",
        "D41, 11/26,              -"})
    void aDayIsRead(String row, String typed, @Nullable LocalDate day) {
        assertEquals(Optional.ofNullable(day), french.day(typed, TODAY));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {
        "P01, 2009,          2009",
        "P02, 05/2009,       2009-05",
        "P03, 5 2009,        2009-05",
        "P04, mai 2009,      2009-05",
        "P05, Sept. 2009,    2009-09",
        "P06, 12/05/2009,    2009-05-12",
        "P07, 12 mai 2009,   2009-05-12",
        "P08, 13/2009,       -",
        "P09, 09,            -",
        "P10, jui 2009,      -",
        "P11, juil 2009,     2009-07",
        "P12, vers 2009,     -"})
    void asMuchAsIsKnownIsRead(String row, String typed, @Nullable String date) {
        assertEquals(Optional.ofNullable(date).map(PartialDate::parse), french.partial(typed, TODAY));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"E1, 14/11/2026, 2026-11-14", "E2, 14 Nov 2026, 2026-11-14", "E3, 1st December 2026, 2026-12-01", "E4, yesterday, 2026-11-22",
        "E5, Today, 2026-11-23", "E6, tomorrow, 2026-11-24"})
    void englishPutsTheDayFirstToo(String row, String typed, LocalDate day) {
        assertEquals(Optional.of(day), english.day(typed, TODAY));
    }
}

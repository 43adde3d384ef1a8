package org.focale.document.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.domain.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final DateWords french = new DateWords(Texts.in(Locale.FRANCE));
    private final DateWords english = new DateWords(Texts.in(Locale.UK));

    @ParameterizedTest(name = "D{index} – {0} to {1}")
    @CsvSource(nullValues = "-", value = {
        "2009,       2016,       2009 – 2016,                     2009 – 2016",
        "2016,       2016,       2016,                            2016",
        "2026-03,    2026-06,    mars – juin 2026,                March – June 2026",
        "2025-12,    2026-02,    décembre 2025 – février 2026,    December 2025 – February 2026",
        "2026-06-08, 2026-06-19, juin 2026,                       June 2026",
        "2026-04,    -,          depuis avril 2026,               since April 2026",
        "2020,       -,          depuis 2020,                     since 2020",
        "2026-12-01, -,          à partir de décembre 2026,       from December 2026",
        "2025,       2026-03,    2025 – mars 2026,                2025 – March 2026",
    })
    void aPeriodIsSaidAsPeopleSayIt(String from, @Nullable String to, String fr, String en) {
        var period = new Period(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));

        assertEquals(fr, french.of(period, TODAY));
        assertEquals(en, english.of(period, TODAY));
    }

    @Test
    void hoursCountedComeBeforeWeeks() {
        assertEquals("63 heures", french.length(63, day(2), day(13)));
        assertEquals("1 hour", english.length(1, null, null));
    }

    @ParameterizedTest(name = "L{index} – from the 2nd to the {0}th")
    @CsvSource({"2, 1 jour", "4, 3 jours", "6, 1 semaine", "13, 2 semaines", "15, 2 semaines", "16, 3 semaines"})
    void aWorkingWeekHasFiveDays(int last, String words) {
        assertEquals(words, french.length(null, day(2), day(last)));
    }

    @Test
    void nothingIsSaidOfALengthThatIsNotKnown() {
        assertEquals("", french.length(null, day(2), null));
        assertEquals("", french.length(0, day(2), day(1)));
    }

    @Test
    void aWholeSeasonIsLeftToItsTwoDates() {
        assertEquals("12 semaines", french.length(null, day(1), day(1).plusDays(83)));
        assertEquals("", french.length(null, day(1), day(1).plusDays(84)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}

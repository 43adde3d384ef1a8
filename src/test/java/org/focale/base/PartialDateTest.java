package org.focale.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people remember them.
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2009, 2009-01-01, 2009-12-31", "2009-05, 2009-05-01, 2009-05-31", "2009-05-12, 2009-05-12, 2009-05-12",
        "2028-02, 2028-02-01, 2028-02-29", "2028-02-29, 2028-02-29, 2028-02-29", "0099, 0099-01-01, 0099-12-31"})
    void aDateIsWrittenAsItWasReadAndMeansADayOrMore(String text, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(text);

        assertEquals(text, date.toString());
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09", "2009-5", "2009-13", "2009-02-30", "2027-02-29", "2009-05-1", "12/05/2009", "mai 2009",
        "2009-05-12T10", "abcd", "2009-00"})
    void whatIsNoDateIsRefused(String text) {
        assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
    }

    @Test
    void aDayNeedsAMonth() {
        assertThrows(DateTimeException.class, () -> new PartialDate(2009, null, 12));
        assertThrows(DateTimeException.class, () -> new PartialDate(2009, 2, 30));
    }

    @Test
    void datesSortByTheFirstDayTheyMayMean() {
        var sorted = List.of("2008-12-31", "2009", "2009-01-02", "2009-05", "2009-05-12", "2010");

        assertEquals(sorted, Stream.of("2010", "2009-05-12", "2009", "2008-12-31", "2009-05", "2009-01-02").map(PartialDate::parse).sorted()
                .map(PartialDate::toString).toList());
        assertEquals(0, PartialDate.parse("2009").compareTo(PartialDate.parse("2009-01-01")));
    }

    @Test
    void aDateIsMadeOfWhatIsKnown() {
        assertEquals(PartialDate.parse("2009-05-12"), PartialDate.of(LocalDate.of(2009, 5, 12)));
        assertEquals(PartialDate.parse("2009-05"), PartialDate.of(YearMonth.of(2009, 5)));
        assertEquals(PartialDate.parse("2009"), PartialDate.ofYear(2009));
        assertTrue(PartialDate.ofYear(2009).month() == null);
    }
}

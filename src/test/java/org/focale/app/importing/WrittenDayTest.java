package org.focale.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.focale.document.office.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days as people write them into spreadsheets.
class WrittenDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: {1} in a column {2} is {3} ({4})")
    @CsvSource(delimiter = '|', value = {
        "D01 | 14/11/1990 | UNSURE | 1990-11-14 |",
        "D02 | 14.11.1990 | DAY_FIRST | 1990-11-14 |",
        "D03 | 14-11-1990 | MONTH_FIRST | 1990-11-14 | DAY_OTHER_WAY",
        "D04 | 04/03/1990 | DAY_FIRST | 1990-03-04 |",
        "D05 | 04/03/1990 | MONTH_FIRST | 1990-04-03 |",
        "D06 | 04/03/1990 | UNSURE | 1990-03-04 1990-04-03 | DAY_TWO_WAYS",
        "D07 | 04/04/1990 | UNSURE | 1990-04-04 |",
        "D08 | 04/25/1990 | DAY_FIRST | 1990-04-25 | DAY_OTHER_WAY",
        "D09 | 1990-11-14 | UNSURE | 1990-11-14 |",
        "D10 | 1990/11/14 00:00:00 | UNSURE | 1990-11-14 |",
        "D11 | 14/11/90 | DAY_FIRST | 1990-11-14 | DAY_SHORT_YEAR",
        "D12 | 14/11/05 | DAY_FIRST | 2005-11-14 1905-11-14 | DAY_SHORT_YEAR",
        "D13 | 3 mars 1990 | UNSURE | 1990-03-03 |",
        "D14 | lundi 1er mars 1990 | UNSURE | 1990-03-01 |",
        "D15 | 12-déc-1990 | UNSURE | 1990-12-12 |",
        "D16 | 12 juin 90 | UNSURE | 1990-06-12 | DAY_SHORT_YEAR",
        "D17 | 32904 | UNSURE | 1990-01-31 | DAY_SERIAL",
        "D18 | 1990 | UNSURE | '' | DAY_INCOMPLETE",
        "D19 | 11/1990 | UNSURE | '' | DAY_INCOMPLETE",
        "D20 | 31/02/1990 | DAY_FIRST | '' | DAY_UNREADABLE",
        "D21 | vers 1990 | UNSURE | '' | DAY_UNREADABLE",
        "D22 | 14111990 | DAY_FIRST | 1990-11-14 |",
        "D23 | 99/99/9999 | UNSURE | '' | DAY_UNREADABLE",
        "D24 | ?? | UNSURE | '' | DAY_UNREADABLE",
        "D25 | 14/11/1990 08:30 | UNSURE | 1990-11-14 |",
    })
    void aDayIsReadOrDoubted(String row, String text, Order order, String days, DoubtKind doubt) {
        var read = WrittenDay.of(Cell.of(text), order, TODAY);

        assertEquals(days, read.days().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
        assertEquals(doubt, read.doubt());
    }

    @Test
    void aDayOfASpreadsheetIsSure() {
        var day = LocalDate.of(1990, 3, 4);

        assertEquals(new WrittenDay(List.of(day), null), WrittenDay.of(new Cell.Day(day), Order.UNSURE, TODAY));
        assertEquals(new WrittenDay(List.of(day), null), WrittenDay.of(new Cell.Moment(LocalDateTime.of(1990, 3, 4, 0, 0)), Order.UNSURE, TODAY));
        assertEquals(DoubtKind.DAY_SERIAL, WrittenDay.of(new Cell.Amount(new BigDecimal("32904")), Order.UNSURE, TODAY).doubt());
    }
}

package org.focale.desktop.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "H1 | 8h30-12h 13h-17h      | 8h30-12h 13h-17h",
        "H2 | 8:30 – 12:00, 13-17   | 8h30-12h 13h-17h",
        "H3 | 9-12                  | 9h-12h",
        "H4 | 9h à 12h et 14h à 16h | 9h-12h 14h-16h",
        "H5 | ''                    | ''"})
    void hoursAreReadAsPeopleWriteThem(String row, String typed, String written) {
        assertEquals(written, HoursText.write(HoursText.read(typed).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8h", "matin", "12-8", "9-12 11-14", "25-26", "9-12 repas 13-17", "9h-9h", "8h75-9h"})
    void whatCannotBeIsNotUnderstood(String typed) {
        assertTrue(HoursText.read(typed).isEmpty());
    }
}

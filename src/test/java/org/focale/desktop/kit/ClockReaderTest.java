package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockReaderTest {

    @ParameterizedTest
    @CsvSource({"9, 09:00", "9h, 09:00", "9 h 30, 09:30", "9:05, 09:05", "09.30, 09:30", "930, 09:30", "1430, 14:30",
        "0h00, 00:00", "9\u00a0h\u00a030, 09:30"})
    void aTimeIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertEquals(Optional.of(time), ClockReader.time(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24h", "9h75", "neuf", "9h3", "12345"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertTrue(ClockReader.time(typed).isEmpty());
    }
}

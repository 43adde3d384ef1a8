package org.focale.app.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    /// 3GPP TS 23.038: 160 letters of the short alphabet, 153 in each of several; 70 and 67 where a letter is not in it.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "T01 nothing                                  | a | 0   | 0",
        "T02 as much as fits                          | é | 160 | 1",
        "T03 one more                                 | a | 161 | 2",
        "T04 two whole ones                           | a | 306 | 2",
        "T05 and one more                             | a | 307 | 3",
        "T06 the sign of the euro counts twice        | € | 80  | 1",
        "T07 and is too much                          | € | 81  | 2",
        "T08 a letter of another alphabet             | ê | 70  | 1",
        "T09 one more                                 | ê | 71  | 2",
        "T10 a typographic apostrophe is written flat | ’ | 160 | 1"})
    void lettersAreCountedAsTelephonesDo(String row, String letter, int times, int messages) {
        assertEquals(messages, SmsText.of(letter.repeat(times)).messages());
    }

    @Test
    void whatMeansTheSameIsWrittenInShortLetters() {
        assertEquals("L'atelier \"CV\" a lieu a 14 h - oeuvre...", SmsText.of(" L’atelier « CV » a lieu a 14 h – œuvre… ").text());
    }
}

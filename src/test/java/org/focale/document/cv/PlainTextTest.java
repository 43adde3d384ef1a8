package org.focale.document.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void spacesAndLineEndsBecomeOneSpace() {
        assertEquals("a b c", PlainText.line("  a \t\r\n b\u2028c\u0085 "));
    }

    @Test
    void aNoBreakSpaceIsKept() {
        assertEquals("Langues\u00a0: roumain", PlainText.line("Langues\u00a0: roumain"));
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertEquals("Mirela", PlainText.line("Mi\u0000re\u0007la\u001b"));
    }

    @Test
    void marksThatTurnTheDirectionOfReadingAreLeftOut() {
        assertEquals("cv.exe.pdf", PlainText.line("cv.\u202eexe\u2066.pdf\u200f\ufeff"));
    }

    @Test
    void halvesOfCharactersAreLeftOut() {
        assertEquals("ab😀", PlainText.line("a\ud800b\udc00😀\uffff"));
    }

    @Test
    void anAccentTypedApartJoinsItsLetter() {
        assertEquals("Aïcha", PlainText.line("Ai\u0308cha"));
    }

    @Test
    void emptyLinesAreLeftOut() {
        assertEquals(List.of("ranger", "peser"), PlainText.lines("\r\n ranger \r\n\r\n\u0000\n peser\n"));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals("", PlainText.line(" \u0000 "));
        assertEquals(List.of(), PlainText.lines("\n\n"));
    }
}

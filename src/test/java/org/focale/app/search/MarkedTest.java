package org.focale.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focale.base.Folded;
import org.junit.jupiter.api.Test;

/// The words that were looked for, marked in what was written.
class MarkedTest {

    private static String shown(Marked marked) {
        return marked.parts().stream().map(part -> part.found() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }

    @Test
    void wordsAreMarkedAccentsAside() {
        assertEquals("[Aïcha] [Traoré]", shown(Marked.whole("Aïcha Traoré", "trao ai")));
        assertEquals("[Œuvre] d’[œuvre]", shown(Marked.whole("Œuvre d’œuvre", "oeu")));
        assertEquals("Rien", shown(Marked.whole("Rien", "")));
    }

    @Test
    void theRoundOfALongTextIsThatOfTheFirstWordFound() {
        String text = "début ".repeat(60) + "nettoyage industriel " + "suite ".repeat(60);
        String piece = shown(Marked.piece(text, "nett"));

        assertTrue(piece.startsWith("…début"), piece);
        assertTrue(piece.contains("[nettoyage] industriel"), piece);
        assertTrue(piece.endsWith("…") && piece.length() < 160, piece);
        assertEquals(List.of(), Marked.piece("", "x").parts());
    }

    @Property(tries = 300)
    void nothingIsLostOfAShortText(@ForAll String text, @ForAll String typed) {
        assertEquals(text, Marked.whole(text, Folded.of(typed)).text());
        assertTrue(Marked.piece(text, Folded.of(typed)).text().length() <= 142);
    }
}

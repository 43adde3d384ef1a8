package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest(name = "B{index} – {0}")
    @CsvSource({
        "garder deux enfants,               garder |deux |enfants",
        "l’épicerie d'ici,                  l’épicerie |d'ici",
        "Chantier « Jardins du Polygone »,  Chantier |« Jardins |du |Polygone »",
        "les outils ; en équipe : oui !,    les |outils ; |en |équipe : |oui !",
        "Travailler · en autonomie,         Travailler · |en |autonomie",
        "Saint-Paulet et/ou 06-11 a - b,    Saint-|Paulet |et/|ou |06-11 |a |- |b",
        "2009 – 2016,                       2009 |– |2016",
    })
    void aLineMayEndWhereFrenchAllowsIt(String text, String pieces) {
        assertEquals(List.of(pieces.split("\\|")), pieces(text));
    }

    @Test
    void spacesStayAtTheEndOfTheLine() {
        assertEquals(List.of("a   ", "b "), pieces("a   b "));
    }

    @Test
    void anEmptyTextHasNoPiece() {
        assertEquals(List.of(), pieces(""));
    }

    private static List<String> pieces(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end > 0; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}

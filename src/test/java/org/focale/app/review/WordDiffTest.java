package org.focale.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.focale.app.review.WordDiff.Kind;
import org.focale.app.review.WordDiff.Piece;
import org.junit.jupiter.api.Test;

/// Two texts, word by word.
class WordDiffTest {

    private static String marked(String from, String to) {
        return WordDiff.between(from, to).stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        }).collect(Collectors.joining());
    }

    @Test
    void aWordThatWasReplacedIsTold() {
        assertEquals("Rendez-vous [-lundi-]{+mardi+} à la mairie.", marked("Rendez-vous lundi à la mairie.", "Rendez-vous mardi à la mairie."));
    }

    @Test
    void wordsAreNeverCut() {
        assertEquals("[-jardinier-]{+jardinière+}", marked("jardinier", "jardinière"));
        assertEquals("l’[-atelier-]{+école+}", marked("l’atelier", "l’école"));
    }

    @Test
    void neighboursReplacedTogetherAreOnePiece() {
        assertEquals("le [-lundi matin-]{+mardi soir+}, ici", marked("le lundi matin, ici", "le mardi soir, ici"));
    }

    @Test
    void aParagraphThatCameIsTold() {
        assertEquals("Un.{+\n\nDeux.+}", marked("Un.", "Un.\n\nDeux."));
    }

    @Test
    void theSameTextIsOnePiece() {
        assertEquals(List.of(new Piece(Kind.SAME, "Rien\nde neuf")), WordDiff.between("Rien\nde neuf", "Rien\nde neuf"));
        assertEquals(List.of(), WordDiff.between("", ""));
    }

    @Test
    void anEmptyTextIsAllAddedOrAllRemoved() {
        assertEquals("{+tout+}", marked("", "tout"));
        assertEquals("[-tout-]", marked("tout", ""));
    }

    @Test
    void oneWordOfTheLongestTextIsFound() {
        String from = IntStream.range(0, 2_000).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
        assertEquals(2, WordDiff.between(from, from.replace("mot1000 ", "autre ")).stream().filter(piece -> piece.kind() != Kind.SAME).count());
    }

    @Test
    void textsTooLongToCompareAreToldWhole() {
        String from = "un ".repeat(8_000);
        String to = "deux ".repeat(8_000);
        assertEquals(List.of(new Piece(Kind.REMOVED, from), new Piece(Kind.ADDED, to)), WordDiff.between(from, to));
    }

    @Property(tries = 500)
    void nothingOfEitherTextIsLost(@ForAll @StringLength(max = 60) String from, @ForAll @StringLength(max = 60) String to) {
        var pieces = WordDiff.between(from, to);
        assertEquals(from, only(pieces, Kind.ADDED));
        assertEquals(to, only(pieces, Kind.REMOVED));
    }

    private static String only(List<Piece> pieces, Kind without) {
        return pieces.stream().filter(piece -> piece.kind() != without).map(Piece::text).collect(Collectors.joining());
    }
}

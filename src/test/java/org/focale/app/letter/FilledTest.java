package org.focale.app.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledTest {

    @Test
    void wordsAreFilledWhateverTheirAccentsAndCapitals() {
        var filled = Filled.of("Bonjour {prénom}, {PRENOM}, { Prénom } : {aujourd'hui}",
                Map.of(LetterWord.FIRST_NAME, "Inès", LetterWord.TODAY, "lundi"));
        assertEquals("Bonjour Inès, Inès, Inès : lundi", filled.text());
        assertEquals(List.of(), filled.unknown());
        assertEquals(Set.of(), filled.missing());
    }

    @Test
    void whatIsNotKnownIsLeftToTheHand() {
        var filled = Filled.of("le {jour} à {lieu}", Map.of(LetterWord.PLACE, " "));
        assertEquals("le " + Filled.DOTS + " à " + Filled.DOTS, filled.text());
        assertEquals(Set.of(LetterWord.DAY, LetterWord.PLACE), filled.missing());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "F01 a word that means nothing | Cher {ami},    | Cher …………,  | ami",
        "F02 nothing between           | Cher {},       | Cher …………,  | ''",
        "F03 a brace that opens        | Cher {prénom,  | Cher prénom, | {",
        "F04 a brace that closes       | Cher prénom},  | Cher prénom, | }",
        "F05 braces in braces          | {{jour}}       | …………         | {,}"})
    void bracesNeverStayInTheText(String row, String template, String text, String unknown) {
        var filled = Filled.of(template, Map.of());
        assertEquals(text, filled.text());
        assertEquals(Arrays.asList(unknown.split(",(?=.)")), filled.unknown());
    }

    @Test
    void aFactIsWordsLikeAnyOther() {
        assertEquals("$1 jour \\", Filled.of("{prénom}", Map.of(LetterWord.FIRST_NAME, "$1 {jour} \\")).text());
    }

    @Test
    void everyWordIsKnownByTheNameItsButtonBears() {
        for (LetterWord word : LetterWord.values()) {
            assertEquals("x", Filled.of(word.braced(), Map.of(word, "x")).text());
        }
    }

    @Test
    void theLettersThatShipAskForNothingUnknown() {
        for (var letter : ShippedLetters.SHIPPED.letters()) {
            assertEquals(List.of(), Filled.unknown(letter.subject() + letter.body()), letter.name());
        }
    }
}

package org.focale.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassphraseTest {

    @Test
    void anAccentTypedInTwoStrokesIsTheSameLetter() {
        try (var composed = phrase("été"); var decomposed = phrase("e\u0301te\u0301"); var plain = phrase("ete")) {
            assertTrue(composed.matches(decomposed));
            assertArrayEquals("été".getBytes(StandardCharsets.UTF_8), decomposed.bytes());
            assertFalse(composed.matches(plain));
        }
    }

    @Test
    void nothingIsLeftOfAClosedOne() {
        var phrase = phrase("secret");
        phrase.close();

        assertArrayEquals(new byte[6], phrase.bytes());
    }

    @Test
    void whatWasTypedStaysTheCallers() {
        var typed = "secret".toCharArray();
        new Passphrase(typed).close();

        assertArrayEquals("secret".toCharArray(), typed);
    }

    @Test
    void itsTextSaysNothing() {
        assertEquals("Passphrase", phrase("secret").toString());
    }

    @Test
    void thereAre2048DifferentWords() {
        assertEquals(2048, PassphraseWords.all().size());
        assertEquals(2048, Set.copyOf(PassphraseWords.all()).size());
    }

    @Test
    void everyWordIsTypedWithoutAccents() {
        assertEquals(Set.of(), PassphraseWords.all().stream().filter(word -> !word.matches("[a-z]{4,8}")).collect(Collectors.toSet()));
    }

    @Test
    void aSlipOfOneLetterNeverMakesAnotherWord() {
        var words = PassphraseWords.all();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                assertFalse(oneSlipApart(words.get(i), words.get(j)), words.get(i) + " and " + words.get(j));
            }
        }
    }

    @Test
    void sixWordsAreDrawnFromTheWholeList() {
        var random = new SecureRandom();
        var drawn = new HashSet<String>();
        for (int i = 0; i < 6000; i++) {
            var six = PassphraseWords.propose(random);
            assertEquals(6, six.size());
            drawn.addAll(six);
        }

        // 36,000 draws: each word has one chance in 43 million of never being drawn
        assertTrue(drawn.size() > 2040, () -> drawn.size() + " different words");
        assertNotEquals(PassphraseWords.propose(random), PassphraseWords.propose(random));
    }

    /// One letter changed, added, left out, or two neighbours exchanged.
    private static boolean oneSlipApart(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restOfA = a.substring(start);
        String restOfB = b.substring(start);
        return tail(restOfA, 1).equals(tail(restOfB, 1))
                || tail(restOfA, 1).equals(restOfB)
                || tail(restOfB, 1).equals(restOfA)
                || (restOfA.length() > 1 && restOfB.length() > 1 && tail(restOfA, 2).equals(tail(restOfB, 2))
                        && restOfA.charAt(0) == restOfB.charAt(1) && restOfA.charAt(1) == restOfB.charAt(0));
    }

    private static String tail(String rest, int from) {
        return rest.substring(Math.min(from, rest.length()));
    }

    private static Passphrase phrase(String text) {
        return new Passphrase(text.toCharArray());
    }
}

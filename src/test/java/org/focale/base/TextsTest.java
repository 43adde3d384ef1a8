package org.focale.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.site.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How sentences are found and filled.
class TextsTest {

    private static final Texts FRENCH = Texts.in(Locale.FRENCH);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private static final class Sample extends Refused {
        Sample(Object... args) {
            super("app.sample.unknown", args);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "de", "ar", "und"})
    void whoDoesNotSpeakEnglishReadsFrench(String tag) {
        var texts = Texts.in(Locale.forLanguageTag(tag));

        assertEquals("Annuler", texts.get("kit.cancel"));
        assertEquals(Locale.FRANCE, texts.locale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en-GB"})
    void allOfEnglishIsOneLanguage(String tag) {
        var texts = Texts.in(Locale.forLanguageTag(tag));

        assertEquals("Cancel", texts.get("kit.cancel"));
        assertEquals(Locale.UK, texts.locale());
    }

    @Test
    void noLineBreaksBeforeAFrenchColonNorInsideGuillemets() {
        assertEquals("Aucun exemple ne s’appelle «\u00a0lune\u00a0». Ceux qui existent\u00a0: a, b.",
                FRENCH.get("app.sample.unknown", "lune", "a, b"));
    }

    @Test
    void whatIsFilledInIsLeftAsItIs() {
        assertEquals("No sample is called “{1} $1 \\ « x »”. Those that exist: b.", ENGLISH.get("app.sample.unknown", "{1} $1 \\ « x »", "b"));
    }

    @Test
    void whatIsNotGivenIsSeenAtOnce() {
        assertEquals("jusqu’à {0}", FRENCH.get("kit.until"));
    }

    @Test
    void aKeyWithoutSentenceIsABug() {
        assertThrows(IllegalArgumentException.class, () -> FRENCH.get("kit.nonsense"));
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource({"0, 0 an, 0 years old", "1, 1 an, 1 year old", "2, 2 ans, 2 years old", "-1, -1 an, -1 years old"})
    void frenchCountsFromTwoOnAndEnglishAllButOne(long number, String french, String english) {
        assertEquals(french, FRENCH.count("document.cv.age", number));
        assertEquals(english, ENGLISH.count("document.cv.age", number));
    }

    @Test
    void thousandsAreWrittenAsEachLanguageDoes() {
        assertEquals("12\u202f345 CV écrits.", FRENCH.count("cli.cv.done", 12_345));
        assertEquals("12,345 CVs written.", ENGLISH.count("cli.cv.done", 12_345));
    }

    @Test
    void whatIsCountedComesBeforeTheRest() {
        assertEquals("3 expériences sur 2", FRENCH.count("kit.gauge.experience", 3, 2));
    }

    @Test
    void aConstantHasItsWord() {
        assertEquals("CDD en entreprise d’insertion", FRENCH.of(ActivityKind.INSERTION_CONTRACT));
        assertEquals("Structure porteuse", FRENCH.of(Role.LEAD));
    }

    @Test
    void aRefusalIsToldWithWhatFillsIt() {
        assertEquals("No sample is called “lune”. Those that exist: a.", ENGLISH.get(new Sample("lune", "a")));
    }

    @Test
    void aConstantInARefusalIsToldByItsWord() {
        assertEquals("No sample is called “Work immersion (PMSMP)”. Those that exist: a.",
                ENGLISH.get(new Sample(ActivityKind.IMMERSION, "a")));
    }

    @Test
    void theMessageOfARefusalIsItsKeyAlone() {
        assertEquals("app.sample.unknown", new Sample("Amina Diallo").getMessage());
    }
}

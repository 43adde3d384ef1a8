package org.focale.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.focale.base.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// How the sentences are written: the same in both languages, in plain words, in good type.
class TextWordsTest {

    /// @param seen what the pattern must find, so that a rule which sees nothing is noticed
    private record Rule(String name, Sentences language, Pattern forbidden, String seen) {}

    private static final List<Rule> RULES = List.of(
            french("typographic apostrophes", "'", "l'eau"),
            french("guillemets, not straight quotes", "\"|“|”", "le mot \"oui\""),
            french("three dots are one sign", "\\.\\.\\.", "et..."),
            french("one space at a time", "\\S[ \u00a0]{2,}\\S", "deux  espaces"),
            french("a space before ; : ! ? %", "[\\p{L}\\p{N}})][;:!?%](?=\\s|$)", "Attention:"),
            french("a space inside guillemets", "«(?![ \u00a0\u202f])|(?<![ \u00a0\u202f])»", "«mot»"),
            french("plain words",
                    "(?iU)\\b(fusion\\w*|conflit\\w*|synchronis\\w*|uuid|exceptions?|bugs?|null|transactions?|hash|payload|bundles?|merges?)\\b",
                    "Un conflit"),
            english("typographic apostrophes", "'", "it's"),
            english("typographic quotes", "\"|«|»", "the word \"yes\""),
            english("three dots are one sign", "\\.\\.\\.", "and..."),
            english("one space at a time", "\\S {2,}\\S", "two  spaces"),
            english("no space before ; : ! ?", "\\w [;:!?](?=\\s|$)", "Look :"),
            english("plain words", "(?i)\\b(merg(e|ed|ing)|conflicts?|synchroni[sz]\\w*|uuid|exceptions?|null|hash|payload)\\b", "A conflict"));

    private static Rule french(String name, String forbidden, String seen) {
        return new Rule("French: " + name, Sentences.FRENCH, Pattern.compile(forbidden), seen);
    }

    private static Rule english(String name, String forbidden, String seen) {
        return new Rule("English: " + name, Sentences.ENGLISH, Pattern.compile(forbidden), seen);
    }

    @TestFactory
    Stream<DynamicTest> everySentenceKeepsTheRule() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
            assertTrue(rule.forbidden().matcher(rule.seen()).find(), "the rule sees nothing");
            assertEquals(List.of(), rule.language().with(rule.forbidden()));
        }));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(String.join("\n", Sentences.FRENCH.byKey().keySet()), String.join("\n", Sentences.ENGLISH.byKey().keySet()));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var different = new ArrayList<String>();
        Sentences.FRENCH.byKey().forEach((key, french) -> {
            String english = Sentences.ENGLISH.byKey().getOrDefault(key, french);
            if (!key.endsWith(".one") && !Sentences.placeholders(french).equals(Sentences.placeholders(english))) {
                different.add(key + ": " + french + " / " + english);
            }
        });
        assertEquals(List.of(), different, "one language leaves something out");
    }

    /// Kehl is across the bridge: a CV speaks German, the window does not.
    @Test
    void aCvSaysTheSameThingsInGerman() {
        var ofCv = Sentences.FRENCH.byKey().keySet().stream().filter(key -> key.matches("document\\.(cv|letter|portfolio)\\..*")).toList();
        assertTrue(ofCv.size() > 30, "the sentences must have been seen");
        assertEquals(ofCv, List.copyOf(Sentences.GERMAN.byKey().keySet()));
        Sentences.GERMAN.byKey().forEach((key, german) -> assertEquals(
                Sentences.placeholders(Sentences.ENGLISH.byKey().getOrDefault(key, "")), Sentences.placeholders(german), key));
        assertEquals(List.of(), Sentences.GERMAN.with(Pattern.compile("'|\\.\\.\\.|\\w [;:!?](?=\\s|$)|^\\s*$")));
    }

    @Test
    void noKeyIsWrittenTwice() {
        assertEquals(List.of(), Sentences.FRENCH.twice());
        assertEquals(List.of(), Sentences.ENGLISH.twice());
        assertEquals(List.of(), Sentences.GERMAN.twice());
    }

    @Test
    void noSentenceIsEmpty() {
        assertEquals(List.of(), Sentences.FRENCH.with(Pattern.compile("^\\s*$")));
        assertEquals(List.of(), Sentences.ENGLISH.with(Pattern.compile("^\\s*$")));
    }

    /// Its key stands in its own file, or where it is made.
    @Test
    void everyRefusalHasItsSentence() {
        var refusals = House.CLASSES.stream().filter(type -> type.isAssignableTo(Refused.class) && !type.isEquivalentTo(Refused.class)).toList();
        assertTrue(refusals.size() > 25, "the refusals must have been seen: " + refusals.size());

        assertEquals(List.of(), refusals.stream().filter(type -> !hasSentence(type)).map(JavaClass::getName).toList());
    }

    private static boolean hasSentence(JavaClass refusal) {
        var places = Stream.concat(Stream.of(refusal), refusal.getConstructorCallsToSelf().stream().map(call -> call.getOriginOwner()))
                .map(type -> type.getPackageName() + "." + fileOf(type)).toList();
        return Source.literals().stream().filter(it -> places.stream().anyMatch(place -> isIn(it, place)))
                .anyMatch(it -> Sentences.FRENCH.byKey().containsKey(it.value())
                        || it.joined() && Sentences.FRENCH.byKey().keySet().stream().anyMatch(key -> key.startsWith(it.value())));
    }

    private static String fileOf(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).split("\\$")[0];
    }

    private static boolean isIn(Source.Literal literal, String className) {
        return literal.file().toString().replace('\\', '/').endsWith("/" + className.replace('.', '/') + ".java");
    }
}

package org.focale.app.letter;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with its words between braces filled in. Nothing between braces is left: what is not known is a line of dots, to be written by hand.
///
/// @param unknown words between braces that mean nothing, as they were written
/// @param missing words that mean something of which nothing is known here
public record Filled(String text, List<String> unknown, Set<LetterWord> missing) {

    /// Where something is to be written by hand.
    public static final String DOTS = "…………";

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern LONE_BRACE = Pattern.compile("[{}]");

    /// @param facts what is known; blank is not known
    public static Filled of(String template, Map<LetterWord, String> facts) {
        var unknown = new LinkedHashSet<String>();
        Set<LetterWord> missing = EnumSet.noneOf(LetterWord.class);
        String text = BRACES.matcher(template).replaceAll(found -> {
            String written = found.group(1).strip();
            var word = ShippedLetters.SHIPPED.word(written);
            if (word.isEmpty()) {
                unknown.add(written);
                return DOTS;
            }
            String fact = facts.getOrDefault(word.get(), "");
            if (fact.isBlank()) {
                missing.add(word.get());
                return DOTS;
            }
            // A fact that has braces of its own is words like any other, and never looks like a place to be filled.
            return Matcher.quoteReplacement(LONE_BRACE.matcher(fact).replaceAll(""));
        });
        if (LONE_BRACE.matcher(text).find()) {
            LONE_BRACE.matcher(text).results().forEach(brace -> unknown.add(brace.group()));
            text = LONE_BRACE.matcher(text).replaceAll("");
        }
        return new Filled(text, List.copyOf(unknown), Set.copyOf(missing));
    }

    /// The words between braces of a template that mean nothing, as they are written.
    public static List<String> unknown(String template) {
        return of(template, Map.of()).unknown();
    }
}

package org.focale.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.focale.base.Folded;

/// A text with the words in it that were looked for.
///
/// @param parts all of the text, in order
public record Marked(List<Part> parts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    /// Letters before the first word found, and in all.
    private static final int BEFORE = 32;
    private static final int LONGEST = 140;
    private static final String MORE = "…";

    /// Some letters of it.
    ///
    /// @param found they are what was looked for
    public record Part(String text, boolean found) {}

    /// A short text, whole.
    ///
    /// @param folded what was typed, as a search sees it
    public static Marked whole(String text, String folded) {
        return new Marked(parts(text, folded));
    }

    /// The piece of a long text around the first word found, on one line.
    ///
    /// @param folded what was typed, as a search sees it
    public static Marked piece(String text, String folded) {
        String line = text.replaceAll("\\s+", " ").strip();
        var matches = WORD.matcher(line).results().filter(word -> isFound(word.group(), folded)).findFirst();
        int first = matches.map(match -> match.start()).orElse(0);
        int from = first <= BEFORE ? 0 : wordStart(line, first - BEFORE);
        int to = line.length() - from <= LONGEST ? line.length() : from + LONGEST;
        if (to < line.length() && Character.isHighSurrogate(line.charAt(to - 1))) {
            to--;
        }
        return new Marked(parts((from > 0 ? MORE : "") + line.substring(from, to) + (to < line.length() ? MORE : ""), folded));
    }

    private static int wordStart(String line, int at) {
        int space = line.indexOf(' ', at);
        return space < 0 || space > at + BEFORE ? at : space + 1;
    }

    private static List<Part> parts(String text, String folded) {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var word : WORD.matcher(text).results().filter(word -> isFound(word.group(), folded)).toList()) {
            if (word.start() > at) {
                parts.add(new Part(text.substring(at, word.start()), false));
            }
            parts.add(new Part(word.group(), true));
            at = word.end();
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), false));
        }
        return parts;
    }

    private static boolean isFound(String word, String folded) {
        String seen = Folded.of(word);
        return !folded.isEmpty() && Arrays.stream(folded.split(" ")).anyMatch(seen::startsWith);
    }

    /// All of it, without marks.
    public String text() {
        return parts.stream().map(Part::text).reduce("", String::concat);
    }
}

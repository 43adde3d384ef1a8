package org.focale.app.agenda;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.focale.base.Folded;

/// A person in two letters, for what leaves the program or hangs on a wall.
public final class Initials {

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 3;

    private Initials() {}

    /// "M. P." for Mirela Popescu.
    public static String of(String name) {
        return Arrays.stream(BETWEEN.split(name.strip())).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".").collect(Collectors.joining(" "));
    }

    /// What was typed, without the name of this person: words of the name become their first letter.
    public static String hide(String words, String name) {
        var parts = Arrays.stream(BETWEEN.split(name.strip())).filter(part -> part.length() >= SHORTEST).map(Folded::of).toList();
        return parts.isEmpty() ? words : WORD.matcher(words).replaceAll(found ->
                parts.contains(Folded.of(found.group())) ? found.group().substring(0, found.group().offsetByCodePoints(0, 1)) + "." : found.group());
    }
}

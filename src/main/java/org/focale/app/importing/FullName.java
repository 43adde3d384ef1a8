package org.focale.app.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.focale.document.office.Cell;

/// First and family name in one cell. A bar between them says where they part: `Awa | Ben Salem`; so do capitals: `BEN SALEM Awa`.
///
/// @param partings what it may mean, the likeliest first; one alone is sure
record FullName(List<Parted> partings) {

    private static final String BAR = "|";

    /// One way to part it.
    record Parted(String first, String last) {

        /// As a cell in which nothing is left to guess.
        Cell cell() {
            return Cell.of(first + " " + BAR + " " + last);
        }
    }

    static FullName of(String text, Order order) {
        int bar = text.indexOf(BAR);
        if (bar >= 0) {
            return sure(text.substring(0, bar).strip(), text.substring(bar + 1).strip());
        }
        var words = words(text);
        if (words.size() < 2) {
            return sure("", text.strip());
        }
        var capitals = words.stream().filter(FullName::isInCapitals).toList();
        if (!capitals.isEmpty() && capitals.size() < words.size() && (beginsInCapitals(text) || endsInCapitals(text))) {
            return sure(String.join(" ", words.stream().filter(word -> !isInCapitals(word)).toList()), String.join(" ", capitals));
        }
        var lastFirst = partings(words, true);
        var firstFirst = partings(words, false);
        return switch (order) {
            case LAST_NAME_FIRST -> new FullName(lastFirst);
            case FIRST_NAME_FIRST -> new FullName(firstFirst);
            default -> new FullName(Stream.concat(firstFirst.stream(), lastFirst.stream()).toList());
        };
    }

    boolean isSure() {
        return partings.size() == 1;
    }

    private static FullName sure(String first, String last) {
        return new FullName(List.of(new Parted(first, last)));
    }

    private static List<Parted> partings(List<String> words, boolean lastFirst) {
        return IntStream.range(1, words.size()).mapToObj(at -> {
            String before = String.join(" ", words.subList(0, at));
            String after = String.join(" ", words.subList(at, words.size()));
            return lastFirst ? new Parted(after, before) : new Parted(before, after);
        }).toList();
    }

    static boolean beginsInCapitals(String text) {
        var words = words(text);
        return words.size() > 1 && isInCapitals(words.getFirst()) && !isInCapitals(words.getLast());
    }

    static boolean endsInCapitals(String text) {
        var words = words(text);
        return words.size() > 1 && isInCapitals(words.getLast()) && !isInCapitals(words.getFirst());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("[\\s\u00a0]+")).filter(word -> !word.isEmpty()).toList();
    }

    /// An initial is not told from a short name in capitals.
    private static boolean isInCapitals(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}

package org.focale.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.focale.base.Folded;
import org.jspecify.annotations.Nullable;

/// Which texts hold words that begin so. It keeps the words, not the texts: what was written stays in the encrypted store.
///
/// For one thread at a time.
final class WordIndex<T> {

    /// After the last letter of any word.
    private static final String LAST = "\uffff";
    /// Fewer that were taken away are not worth making it anew.
    private static final int DEAD = 1_000;

    private final TreeMap<String, Numbers> words = new TreeMap<>();
    private final List<@Nullable T> texts = new ArrayList<>();
    private final BitSet living = new BitSet();

    /// @return its number, larger than that of any text before it
    int add(T text, String words) {
        int number = texts.size();
        texts.add(text);
        living.set(number);
        for (String word : distinct(Folded.of(words))) {
            this.words.computeIfAbsent(word, _ -> new Numbers()).add(number);
        }
        return number;
    }

    private static Set<String> distinct(String folded) {
        return folded.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(folded.split(" ")));
    }

    void remove(int number) {
        texts.set(number, null);
        living.clear(number);
    }

    T get(int number) {
        return Objects.requireNonNull(texts.get(number));
    }

    /// Whether so many were taken away that it should be made anew.
    boolean isWorn() {
        int dead = texts.size() - living.cardinality();
        return dead > DEAD && dead > living.cardinality();
    }

    int size() {
        return living.cardinality();
    }

    /// The numbers of the texts of which each word typed begins a word; none for nothing typed.
    BitSet matching(String folded) {
        var found = new BitSet();
        if (folded.isEmpty()) {
            return found;
        }
        found.or(living);
        for (String typed : folded.split(" ")) {
            var begun = new BitSet(texts.size());
            for (Numbers numbers : words.subMap(typed, typed + LAST).values()) {
                for (int i = 0; i < numbers.size(); i++) {
                    begun.set(numbers.get(i));
                }
            }
            found.and(begun);
        }
        return found;
    }
}

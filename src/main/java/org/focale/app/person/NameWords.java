package org.focale.app.person;

import java.util.Arrays;

/// A name as another is compared with it: its words, accents and case aside, with what lets most comparisons end at a glance.
public final class NameWords {

    /// From this many letters on, two may differ.
    private static final int LONG_WORD = 6;
    private static final int MOST_DIFFERENT = 2;

    private final String[] words;
    /// One bit for each letter of a word; a letter that differs moves two of them at most.
    private final int[] letters;
    private final String[] sorted;
    private final int sortedHash;

    /// @param folded by [org.focale.base.Folded]
    public NameWords(String folded) {
        this.words = folded.isEmpty() ? new String[0] : folded.split(" ");
        this.letters = Arrays.stream(words).mapToInt(NameWords::letters).toArray();
        this.sorted = words.clone();
        Arrays.sort(sorted);
        this.sortedHash = Arrays.hashCode(sorted);
    }

    private static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1 << (word.charAt(i) & 31);
        }
        return bits;
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    /// The same words, in whatever order.
    public boolean isSame(NameWords other) {
        return sortedHash == other.sortedHash && Arrays.equals(sorted, other.sorted);
    }

    /// Each word of the shorter name is one of the longer, one letter other in a short word and two in a long one: "Maria Lopes Silva" may
    /// be "Maria Lopez". One word alone resembles nobody.
    public boolean resembles(NameWords other) {
        var few = words.length <= other.words.length ? this : other;
        var many = few == this ? other : this;
        if (few.words.length < 2 || !few.mayBeIn(many)) {
            return false;
        }
        boolean[] taken = new boolean[many.words.length];
        for (int i = 0; i < few.words.length; i++) {
            int at = few.near(i, many, taken);
            if (at < 0) {
                return false;
            }
            taken[at] = true;
        }
        return true;
    }

    /// At a glance: whether each word has one of about its letters there.
    private boolean mayBeIn(NameWords many) {
        for (int i = 0; i < words.length; i++) {
            boolean found = false;
            for (int j = 0; j < many.words.length && !found; j++) {
                found = Integer.bitCount(letters[i] ^ many.letters[j]) <= 2 * MOST_DIFFERENT
                        && Math.abs(words[i].length() - many.words[j].length()) <= MOST_DIFFERENT;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private int near(int word, NameWords many, boolean[] taken) {
        for (int i = 0; i < many.words.length; i++) {
            int mayDiffer = Math.min(words[word].length(), many.words[i].length()) >= LONG_WORD ? MOST_DIFFERENT : 1;
            if (!taken[i] && Integer.bitCount(letters[word] ^ many.letters[i]) <= 2 * mayDiffer
                    && LookAlikes.differAtMost(mayDiffer, words[word], many.words[i])) {
                return i;
            }
        }
        return -1;
    }
}

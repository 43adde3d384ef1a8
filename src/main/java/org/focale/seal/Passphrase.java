package org.focale.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What a person types to open a file, wiped from memory by `close()`.
///
/// Kept in Unicode's composed form (NFC): an `é` typed on another keyboard or system is the same letter.
/// Otherwise exactly as typed: a space or a capital counts, as it does for the `age` command.
public final class Passphrase implements AutoCloseable {

    /// Letters of a new phrase; six of our words have at least twenty-nine.
    public static final int SHORTEST = 12;

    private final char[] letters;

    /// Copies `typed`, which stays the caller's to wipe.
    public Passphrase(char[] typed) {
        var given = CharBuffer.wrap(typed);
        // normalize() answers a String, which nobody can wipe: only for those who need it
        letters = Normalizer.isNormalized(given, Normalizer.Form.NFC)
                ? typed.clone()
                : Normalizer.normalize(given, Normalizer.Form.NFC).toCharArray();
    }

    /// Whether nothing was typed.
    public boolean isEmpty() {
        return letters.length == 0;
    }

    /// Whether it is too easily guessed for a new one. One that exists is taken as it is.
    public boolean isTooShort() {
        return letters.length < SHORTEST;
    }

    /// Whether both are the same phrase: a new one is typed twice.
    public boolean matches(Passphrase again) {
        return Arrays.equals(letters, again.letters);
    }

    /// UTF-8; the caller wipes it.
    byte[] bytes() {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(letters));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear().put(new byte[encoded.capacity()]);
        return bytes;
    }

    /// Wipes the letters: nothing can be opened with it afterwards.
    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }

    /// Says nothing of the phrase.
    @Override
    public String toString() {
        return "Passphrase";
    }
}

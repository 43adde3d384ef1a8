package org.focale.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Proposes passphrases that can be remembered: six of 2,048 French words, 66 bits. A person alone chooses worse.
public final class PassphraseWords {

    /// How many words are proposed.
    public static final int COUNT = 6;

    private static final List<String> WORDS = read();

    private PassphraseWords() {}

    /// Six words drawn independently, to be joined by spaces.
    public static List<String> propose(SecureRandom random) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size()))).limit(COUNT).toList();
    }

    static List<String> all() {
        return WORDS;
    }

    private static List<String> read() {
        try (var words = Objects.requireNonNull(PassphraseWords.class.getResourceAsStream("words.txt"), "words.txt")) {
            return new String(words.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

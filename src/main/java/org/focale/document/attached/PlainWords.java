package org.focale.document.attached;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The words of a text file: UTF-8, else what Windows wrote before it.
final class PlainWords {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";

    private PlainWords() {}

    /// Empty when these bytes are no text.
    static Optional<String> read(byte[] content) {
        return decode(content, StandardCharsets.UTF_8).or(() -> decode(content, WINDOWS)).filter(PlainWords::isText)
                .map(words -> words.startsWith(MARK) ? words.substring(1) : words);
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean isText(String words) {
        return words.chars().noneMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f');
    }
}

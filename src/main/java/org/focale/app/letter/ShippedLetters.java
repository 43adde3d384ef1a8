package org.focale.app.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.base.Folded;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.letter.LetterTemplateId;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The letters and the words between braces that ship with the program, read from `letters.yaml`.
final class ShippedLetters {

    static final ShippedLetters SHIPPED = new ShippedLetters(read());

    private final Map<LetterWord, String> words;
    private final Map<String, LetterWord> byFolded;
    private final List<LetterTemplate> letters;

    /// The file as it is written.
    private record Written(Map<LetterWord, String> words, List<Letter> letters) {}

    private record Letter(String key, LetterKind kind, String name, String subject, String body) {

        /// On every computer the same record: the association's own wording takes its place.
        LetterTemplate template() {
            var id = UUID.nameUUIDFromBytes(("letter " + key).getBytes(StandardCharsets.UTF_8));
            return new LetterTemplate(new LetterTemplateId(id), kind, name, subject, body.strip());
        }
    }

    private ShippedLetters(Written written) {
        this.words = new EnumMap<>(written.words());
        this.byFolded = words.entrySet().stream().collect(Collectors.toMap(each -> Folded.of(each.getValue()), Map.Entry::getKey));
        this.letters = written.letters().stream().map(Letter::template).toList();
    }

    private static Written read() {
        String name = "/org/focale/letters/letters.yaml";
        try (var in = Objects.requireNonNull(ShippedLetters.class.getResourceAsStream(name), name)) {
            return YAMLMapper.builder().build().readValue(in, Written.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<LetterTemplate> letters() {
        return letters;
    }

    /// As people write it, without the braces.
    String word(LetterWord word) {
        return Objects.requireNonNull(words.get(word));
    }

    /// Accents, case and spaces do not matter.
    Optional<LetterWord> word(String written) {
        return Optional.ofNullable(byFolded.get(Folded.of(written)));
    }
}

package org.focale.app.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.focale.base.Folded;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Finds words that a note about someone can do without: health, offences, religion, origin and the like, and the social security
/// number. It only says so: it never blocks, keeps nothing and asks nobody. The words are in `hints/sensitive-words.yaml`.
public final class WordHints {

    /// What a word is about, and so why it is better left out.
    public enum Theme { HEALTH, OFFENCES, RELIGION, ORIGIN, OPINIONS, INTIMACY, SECURITY_NUMBER }

    /// A word that stands in a text.
    ///
    /// @param words as they were written
    public record Hint(String words, Theme theme) {}

    /// How the file says it. `(s)` at the end of a word may be there or not; `|` parts what means the same.
    ///
    /// @param words   words and short phrases to be told of
    /// @param innocent longer phrases in which those words are harmless
    record Entry(Theme theme, List<String> words, List<String> innocent) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern OPTIONAL = Pattern.compile("\\(([^)]*)\\)");
    /// Sex, year, month, department, commune, order: 13 digits, with or without the key.
    private static final Pattern SECURITY_NUMBER =
            Pattern.compile("(?<![\\d])[12][ .]?\\d{2}[ .]?(0[1-9]|1[0-2]|[2-9]\\d)[ .]?(\\d{2}|2[AB])[ .]?\\d{3}[ .]?\\d{3}([ .]?\\d{2})?(?!\\d)");
    /// More text than anybody reads for a hint; keeps a huge paste from slowing the keys.
    private static final int MOST_TEXT = 20_000;

    /// By their first word; null for a phrase that is innocent. The longest phrase wins.
    private record Phrase(List<String> words, Optional<Theme> theme) {}

    private static final WordHints SHIPPED = read();

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private WordHints(List<Entry> entries) {
        for (Entry entry : entries) {
            entry.words().forEach(words -> add(words, Optional.of(entry.theme())));
            entry.innocent().forEach(words -> add(words, Optional.empty()));
        }
        phrases.values().forEach(all -> all.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed()));
    }

    /// With the words that ship.
    public static WordHints shipped() {
        return SHIPPED;
    }

    private static WordHints read() {
        try (var in = Objects.requireNonNull(WordHints.class.getResourceAsStream("/org/focale/hints/sensitive-words.yaml"))) {
            return new WordHints(List.of(YAMLMapper.builder().build().readValue(in, Entry[].class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String words, Optional<Theme> theme) {
        for (String form : forms(words)) {
            var folded = List.of(Folded.of(form).split(" "));
            phrases.computeIfAbsent(folded.getFirst(), _ -> new ArrayList<>()).add(new Phrase(folded, theme));
        }
    }

    /// "musulman(e)(s)" is four words.
    private static List<String> forms(String words) {
        var optional = OPTIONAL.matcher(words);
        if (!optional.find()) {
            return List.of(words);
        }
        String before = words.substring(0, optional.start());
        String after = words.substring(optional.end());
        return Stream.of(before + after, before + optional.group(1) + after).flatMap(form -> forms(form).stream()).distinct().toList();
    }

    /// One for each word found, in the order of the text; the same word once.
    public List<Hint> in(String text) {
        String read = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
        var found = new LinkedHashMap<String, Hint>();
        List<MatchResult> places = WORD.matcher(read).results().toList();
        List<String> words = places.stream().map(place -> Folded.of(place.group())).toList();
        for (int at = 0; at < words.size();) {
            var phrase = phrase(words, at);
            if (phrase.isPresent()) {
                int last = at + phrase.get().words().size() - 1;
                String written = read.substring(places.get(at).start(), places.get(last).end());
                phrase.get().theme().ifPresent(theme -> found.putIfAbsent(Folded.of(written), new Hint(written, theme)));
                at = last + 1;
            } else {
                at++;
            }
        }
        SECURITY_NUMBER.matcher(read).results().forEach(number -> found.putIfAbsent(number.group(),
                new Hint(number.group(), Theme.SECURITY_NUMBER)));
        return List.copyOf(found.values());
    }

    private Optional<Phrase> phrase(List<String> words, int at) {
        return phrases.getOrDefault(words.get(at), List.of()).stream()
                .filter(phrase -> at + phrase.words().size() <= words.size()
                        && words.subList(at, at + phrase.words().size()).equals(phrase.words()))
                .findFirst();
    }
}

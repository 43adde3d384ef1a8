package org.focale.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The files of sentences as they are written, one language of all rooms together.
///
/// @param byKey what each key says
/// @param twice keys written more than once, with the file
record Sentences(SortedMap<String, String> byKey, List<String> twice) {

    static final Path FOLDER = Path.of("src/main/resources/org/focale/texts");
    static final Sentences FRENCH = read("");
    static final Sentences ENGLISH = read("_en");
    /// Of a CV alone.
    static final Sentences GERMAN = read("_de");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    /// Names of the rooms that have a file: "desktop-opening".
    static SortedSet<String> rooms() {
        try (var files = Files.list(FOLDER)) {
            return files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".properties") && !it.matches(".*_(en|de)\\.properties"))
                    .map(it -> it.substring(0, it.length() - ".properties".length())).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `{0}`, `{1}`… of a sentence, each once.
    static SortedSet<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The sentences in which the pattern is found, to be shown by a failure.
    List<String> with(Pattern pattern) {
        return byKey.entrySet().stream().filter(entry -> pattern.matcher(entry.getValue()).find())
                .map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
    }

    private static Sentences read(String language) {
        var sentences = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        for (String room : rooms()) {
            var file = FOLDER.resolve(room + language + ".properties");
            if (language.equals("_de") && !Files.exists(file)) {
                continue;
            }
            // Java keeps the last of two equal keys and says nothing.
            var properties = new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    if (sentences.put((String) key, (String) value) != null) {
                        twice.add(file.getFileName() + ": " + key);
                    }
                    return super.put(key, value);
                }
            };
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Sentences(sentences, twice);
    }
}

package org.focale.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.base.Folded;
import org.focale.domain.Answer;
import org.focale.domain.person.Gender;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How spreadsheets call things, read from `columns.yaml`: words are data, so that more of them need no programmer.
final class ColumnNames {

    static final ColumnNames SHIPPED = read();

    private final Map<PersonField, List<String>> headers = new EnumMap<>(PersonField.class);
    private final Map<Gender, Set<String>> genders = new EnumMap<>(Gender.class);
    private final Map<Answer, Set<String>> answers = new EnumMap<>(Answer.class);
    private final Set<String> never;
    private final Set<String> lastNameFirst;
    private final Set<String> firstNameFirst;
    private final Set<String> titles;
    private final Set<String> nothing;

    /// The file as it is written.
    private record Written(
            Map<String, List<String>> headers,
            List<String> never,
            List<String> lastNameFirst,
            List<String> firstNameFirst,
            Map<Gender, List<String>> genders,
            Map<Answer, List<String>> answers,
            List<String> titles,
            List<String> nothing) {}

    private ColumnNames(Written written) {
        written.headers().forEach((key, names) -> headers.put(PersonField.of(key).orElseThrow(),
                names.stream().map(Folded::of).distinct().toList()));
        written.genders().forEach((gender, words) -> genders.put(gender, folded(words)));
        written.answers().forEach((answer, words) -> answers.put(answer, folded(words)));
        this.never = folded(written.never());
        this.lastNameFirst = folded(written.lastNameFirst());
        this.firstNameFirst = folded(written.firstNameFirst());
        this.titles = folded(written.titles());
        this.nothing = folded(written.nothing());
    }

    private static ColumnNames read() {
        String name = "/org/focale/importing/columns.yaml";
        try (var in = Objects.requireNonNull(ColumnNames.class.getResourceAsStream(name), name)) {
            var tree = YAMLMapper.builder().propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.KEBAB_CASE).build();
            return new ColumnNames(tree.readValue(in, Written.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(Folded::of).collect(Collectors.toUnmodifiableSet());
    }

    /// How surely a column called so goes there: 0 is surest, -1 is not at all.
    int rank(ImportField field, String header) {
        return switch (field) {
            case PersonField shipped -> headers.getOrDefault(shipped, List.of()).indexOf(Folded.of(header));
            case OwnColumn(var own) -> Folded.of(own.label()).equals(Folded.of(header)) ? 0 : -1;
        };
    }

    /// Whether a column called so is never taken.
    boolean isNever(String header) {
        return never.contains(Folded.of(header));
    }

    Order nameOrder(String header) {
        String folded = Folded.of(header);
        return lastNameFirst.contains(folded) ? Order.LAST_NAME_FIRST : firstNameFirst.contains(folded) ? Order.FIRST_NAME_FIRST : Order.UNSURE;
    }

    @Nullable Gender gender(String words) {
        return said(genders, words);
    }

    @Nullable Answer answer(String words) {
        return said(answers, words);
    }

    private static <E> @Nullable E said(Map<E, Set<String>> meanings, String words) {
        String folded = Folded.of(words);
        return meanings.entrySet().stream().filter(entry -> entry.getValue().contains(folded)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    boolean isTitle(String word) {
        return titles.contains(Folded.of(word));
    }

    /// Words that say that nothing is known; marks without a letter too.
    boolean isNothing(String words) {
        return nothing.contains(Folded.of(words));
    }
}

package org.focale.app.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.domain.Answer;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.Stage;
import org.focale.domain.person.Gender;
import org.focale.domain.programme.GroupId;
import org.focale.domain.site.OrganisationId;
import org.focale.store.PersonFacts;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Filters in the user's words, and what there is to choose among the people of this workspace.
public final class FilterWords {

    /// More values than this in one chip are counted, not named.
    private static final int NAMED = 2;

    private final Surroundings known;
    private final Texts texts;
    /// As records write what a search sees otherwise: towns, tags, themes.
    private final Map<FilterKind, Map<String, String>> written = new EnumMap<>(FilterKind.class);

    /// @param people all of them: tags, towns and themes are called as their records call them
    public FilterWords(Surroundings known, List<PersonRow> people, Texts texts) {
        this.known = known;
        this.texts = texts;
        var folding = new Matching.Folding();
        var towns = written(FilterKind.TOWN);
        var tags = written(FilterKind.TAG);
        var themes = written(FilterKind.BARRIER);
        for (PersonRow row : people) {
            var facts = row.facts();
            if (!facts.city().isBlank()) {
                towns.putIfAbsent(folding.of(facts.city()), facts.city().strip());
            }
            facts.tags().forEach(tag -> tags.putIfAbsent(folding.of(tag), tag.strip()));
            facts.barriers().forEach(theme -> themes.putIfAbsent(theme.key(), theme.label()));
        }
    }

    private Map<String, String> written(FilterKind kind) {
        return written.computeIfAbsent(kind, _ -> new HashMap<>());
    }

    /// "QPV : oui", "Suivi par : Nadia Keller ou Samir Benali".
    public String of(Condition condition) {
        var values = condition.values();
        String said = values.size() > NAMED ? texts.get("lists.chip.more", whole(condition.kind(), values.getFirst()), values.size() - 1)
                : values.stream().map(value -> whole(condition.kind(), value)).reduce((one, other) -> texts.get("lists.or", one, other)).orElse("");
        return switch (condition.kind()) {
            case STAGE, AGE, NO_CONTACT, BARRIER, OWN, EXIT -> said;
            default -> texts.get("lists.chip", texts.of(condition.kind()), said);
        };
    }

    /// One value of a kind: "16 à 25 ans".
    public String of(FilterKind kind, String value) {
        return value(kind, value);
    }

    /// With what it is a value of, where several things share a kind.
    private String whole(FilterKind kind, String value) {
        String heading = heading(kind, value);
        return heading.isEmpty() ? value(kind, value) : texts.get("lists.chip", heading, value(kind, value));
    }

    /// One value.
    String value(FilterKind kind, String value) {
        return switch (kind) {
            case STAGE -> constant(Stage.class, value);
            case PROGRAMME -> known.programmeName(value);
            case PHASE -> value;
            case REFERENT -> value.isEmpty() ? texts.get("lists.no-referent") : value;
            case GROUP -> value.isEmpty() ? texts.get("lists.no-group") : group(value);
            case MONTH, AGE -> Span.of(value).map(span -> span(kind, span)).orElse(value);
            case NO_CONTACT -> texts.get("lists.no-contact", value);
            case CV -> switch (value) {
                case Matching.COMPLETE -> texts.get("lists.cv.complete");
                case Matching.EXPERIENCES -> texts.get("lists.cv.experiences");
                case Matching.SKILLS -> texts.get("lists.cv.skills");
                case Matching.SOFT_SKILLS -> texts.get("lists.cv.soft-skills");
                default -> value;
            };
            case BARRIER -> constant(BarrierLevel.class, first(value));
            case GENDER -> constant(Gender.class, value);
            case TOWN -> value.isEmpty() ? texts.get("lists.no-town") : written(kind).getOrDefault(value, value);
            case NEIGHBOURHOOD -> constant(Answer.class, value);
            case TAG -> written(kind).getOrDefault(value, value);
            case EXIT -> constant(ExitCategory.class, value);
            case HOST -> uuid(value) == null ? value : organisation(value);
            case OWN -> own(value);
        };
    }

    private String span(FilterKind kind, Span span) {
        boolean age = kind == FilterKind.AGE;
        if (span.from() == null) {
            return texts.get(age ? "lists.age.to" : "lists.month.to", String.valueOf(span.to()));
        }
        if (span.to() == null) {
            return texts.get(age ? "lists.age.from" : "lists.month.from", span.from());
        }
        return span.from().equals(span.to()) ? texts.get(age ? "lists.age.exactly" : "lists.month.exactly", span.from())
                : texts.get(age ? "lists.age.between" : "lists.month.between", span.from(), span.to());
    }

    private String group(String value) {
        var id = uuid(value);
        var group = id == null ? null : known.groups().get(new GroupId(id));
        return group == null ? texts.get("lists.gone") : group.name();
    }

    private String organisation(String value) {
        var id = uuid(value);
        var organisation = id == null ? null : known.organisations().get(new OrganisationId(id));
        return organisation == null ? texts.get("lists.gone") : organisation.name();
    }

    private String own(String value) {
        String answer = rest(value);
        return field(value).filter(field -> field.kind() == OwnFieldKind.YES_NO)
                .map(_ -> texts.of(answer.equals("true") ? Answer.YES : Answer.NO)).orElse(answer);
    }

    private Optional<OwnField> field(String value) {
        return known.ownFields().stream().filter(field -> field.id().value().toString().equals(first(value))).findFirst();
    }

    private String heading(FilterKind kind, String value) {
        return switch (kind) {
            case BARRIER -> written(kind).getOrDefault(rest(value), rest(value));
            case OWN -> field(value).map(OwnField::label).orElse(texts.get("lists.gone"));
            default -> "";
        };
    }

    private static String first(String value) {
        return value.substring(0, Math.max(0, value.indexOf(' ')));
    }

    private static String rest(String value) {
        return value.substring(value.indexOf(' ') + 1);
    }

    private <E extends Enum<E>> String constant(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return texts.of(each);
            }
        }
        return name;
    }

    private static @Nullable UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException _) {
            return null; // a view written by hand: it finds nobody, and is shown as it is
        }
    }

    /// A value that can be chosen.
    ///
    /// @param heading what it is a value of, where several things share a kind; else empty
    /// @param count   how many people of those asked about it is true of
    public record Choice(String value, String heading, String words, int count) {}

    /// What there is to choose, with how many it would list.
    ///
    /// @param people those who pass the other filters
    /// @param chosen values that are offered although nobody has them
    public List<Choice> choices(FilterKind kind, List<PersonRow> people, List<String> chosen) {
        var counts = new LinkedHashMap<String, Integer>();
        var fold = new Matching.Folding();
        for (PersonRow row : people) {
            Matching.values(kind, row, known, fold).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        if (kind == FilterKind.BARRIER) {
            notDiscussed(people, counts);
        }
        chosen.forEach(value -> counts.putIfAbsent(value, 0));
        var choices = new ArrayList<Choice>();
        counts.forEach((value, count) -> choices.add(new Choice(value, heading(kind, value), value(kind, value), count)));
        choices.sort(Comparator.comparing((Choice choice) -> Folded.of(choice.heading())).thenComparing(choice -> rank(kind, choice.value()))
                .thenComparing(choice -> choice.value().isEmpty()).thenComparing(choice -> Folded.of(choice.words())));
        return choices;
    }

    /// Whether it tells these people apart: nobody needs a filter by group where there are no groups.
    public boolean isUseful(FilterKind kind, List<PersonRow> people) {
        if (kind.isSpan() || kind == FilterKind.NO_CONTACT) {
            return true;
        }
        var seen = new HashSet<String>();
        var fold = new Matching.Folding();
        boolean none = false;
        for (PersonRow row : people) {
            var values = Matching.values(kind, row, known, fold);
            none |= values.isEmpty();
            seen.addAll(values);
            if (seen.size() > 1 || none && !seen.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// For each theme that somebody was asked about: all those who were not.
    private static void notDiscussed(List<PersonRow> people, Map<String, Integer> counts) {
        var asked = new HashMap<String, Integer>();
        people.forEach(row -> row.facts().barriers().forEach(theme -> asked.merge(theme.key(), 1, Integer::sum)));
        asked.forEach((theme, count) -> {
            if (count < people.size()) {
                counts.merge(Matching.value(new PersonFacts.Theme(theme, "", BarrierLevel.NOT_DISCUSSED)), people.size() - count, Integer::sum);
            }
        });
    }

    /// Constants keep the order of the trade.
    private static int rank(FilterKind kind, String value) {
        return switch (kind) {
            case STAGE -> place(Stage.values(), value);
            case BARRIER -> place(BarrierLevel.values(), first(value));
            case GENDER -> place(Gender.values(), value);
            case NEIGHBOURHOOD -> place(Answer.values(), value);
            case EXIT -> place(ExitCategory.values(), value);
            case CV -> List.of(Matching.EXPERIENCES, Matching.SKILLS, Matching.SOFT_SKILLS, Matching.COMPLETE).indexOf(value);
            default -> 0;
        };
    }

    private static int place(Enum<?>[] all, String name) {
        for (Enum<?> each : all) {
            if (each.name().equals(name)) {
                return each.ordinal();
            }
        }
        return all.length;
    }
}

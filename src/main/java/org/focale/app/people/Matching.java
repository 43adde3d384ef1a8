package org.focale.app.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.focale.base.Folded;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.store.PersonFacts;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Says of a person whether a condition is true. What is not known is never taken for "no".
final class Matching {

    static final String COMPLETE = "complete";
    static final String EXPERIENCES = "experiences";
    static final String SKILLS = "skills";
    static final String SOFT_SKILLS = "soft-skills";

    private static final String NOT_DISCUSSED = BarrierLevel.NOT_DISCUSSED.name();

    private Matching() {}

    static Predicate<PersonRow> of(Condition condition, Surroundings known) {
        return switch (condition.kind()) {
            case AGE -> {
                var spans = spans(condition);
                yield row -> holds(spans, known.age(row));
            }
            case MONTH -> {
                var spans = spans(condition);
                yield row -> known.stays(row).stream().anyMatch(stay -> stay.isUnderWayOn(known.today()) && holds(spans, known.month(stay)));
            }
            case NO_CONTACT -> noContact(condition, known);
            case BARRIER -> {
                var levels = condition.values().stream().map(Matching::theme).toList();
                yield row -> stands(row, levels);
            }
            default -> {
                var wanted = Set.copyOf(condition.values());
                var folding = new Folding();
                yield row -> isOneOf(wanted, values(condition.kind(), row, known, folding));
            }
        };
    }

    private static List<Span> spans(Condition condition) {
        return condition.values().stream().flatMap(value -> Span.of(value).stream()).toList();
    }

    private static boolean holds(List<Span> spans, @Nullable Integer number) {
        return spans.stream().anyMatch(span -> span.holds(number));
    }

    private static Predicate<PersonRow> noContact(Condition condition, Surroundings known) {
        var days = condition.values().stream().flatMap(value -> Span.of(value).stream()).map(Span::from).filter(Objects::nonNull)
                .mapToInt(Integer::intValue).min();
        if (days.isEmpty()) {
            return _ -> false;
        }
        LocalDate limit = known.today().minusDays(days.getAsInt());
        return row -> {
            LocalDate seen = known.lastSeen(row);
            return seen == null || !seen.isAfter(limit);
        };
    }

    private static boolean isOneOf(Set<String> wanted, List<String> values) {
        for (String value : values) {
            if (wanted.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private static Theme theme(String value) {
        int space = Math.max(0, value.indexOf(' '));
        String level = value.substring(0, space);
        return new Theme(level, value.substring(Math.min(value.length(), space + 1)));
    }

    /// A level that is asked for.
    private record Theme(String level, String key) {}

    /// A theme that nobody talked about is not discussed, whether or not a record says so.
    private static boolean stands(PersonRow row, List<Theme> asked) {
        for (Theme each : asked) {
            String level = NOT_DISCUSSED;
            for (PersonFacts.Theme theme : row.facts().barriers()) {
                level = theme.key().equals(each.key()) ? theme.level().name() : level;
            }
            if (level.equals(each.level())) {
                return true;
            }
        }
        return false;
    }

    /// Towns and tags as a search sees them: the same few are said of many people.
    static final class Folding {

        private final Map<String, String> known = new HashMap<>();

        String of(String text) {
            return known.computeIfAbsent(text, Folded::of);
        }
    }

    static String value(PersonFacts.Theme theme) {
        return theme.level().name() + " " + theme.key();
    }

    /// What is true of this person among the values of a kind that are chosen from a list.
    static List<String> values(FilterKind kind, PersonRow row, Surroundings known, Folding folding) {
        var facts = row.facts();
        return switch (kind) {
            case STAGE -> List.of(known.stage(row).name());
            case PROGRAMME -> known.stays(row).stream().map(PersonFacts.Stay::programme).distinct().toList();
            case PHASE -> known.stays(row).stream().map(known::phase).filter(phase -> !phase.isEmpty()).distinct().toList();
            case REFERENT -> orNone(known.stays(row).stream().map(PersonFacts.Stay::referent).distinct().toList());
            case GROUP -> orNone(known.stays(row).stream().map(stay -> stay.group() == null ? "" : stay.group().value().toString()).distinct()
                    .toList());
            case CV -> lacks(row, known);
            case BARRIER -> facts.barriers().stream().map(Matching::value).toList();
            case GENDER -> List.of(facts.gender().name());
            case TOWN -> List.of(folding.of(facts.city()));
            case NEIGHBOURHOOD -> List.of(facts.priorityNeighbourhood().name());
            case TAG -> facts.tags().stream().map(folding::of).distinct().toList();
            case EXIT -> known.stays(row).stream().filter(stay -> !stay.isUnderWayOn(known.today())).map(stay -> stay.category().name()).distinct()
                    .toList();
            case HOST -> facts.hosts().stream().map(host -> host.value().toString()).toList();
            case OWN -> facts.own().entrySet().stream().map(answer -> answer.getKey().value() + " " + answer.getValue()).toList();
            case MONTH, AGE, NO_CONTACT -> List.of();
        };
    }

    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    private static List<String> lacks(PersonRow row, Surroundings known) {
        var gauge = row.gauge();
        var goals = known.goals(row);
        var lacks = new ArrayList<String>();
        if (gauge.experiences() < goals.experiences()) {
            lacks.add(EXPERIENCES);
        }
        if (gauge.skills() < goals.skills()) {
            lacks.add(SKILLS);
        }
        if (gauge.softSkills() < goals.softSkills()) {
            lacks.add(SOFT_SKILLS);
        }
        return lacks.isEmpty() ? List.of(COMPLETE) : lacks;
    }
}

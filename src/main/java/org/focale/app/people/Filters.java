package org.focale.app.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.focale.store.PersonRow;

/// Which people are listed: each condition must be true of them, one kind once.
///
/// @param foreign filters of a newer version: kept as they are, and told, for they cannot be applied
public record Filters(List<Condition> conditions, List<String> foreign) {

    public static final Filters NONE = new Filters(List.of(), List.of());

    public Filters {
        var merged = new LinkedHashMap<FilterKind, Condition>();
        for (Condition each : conditions) {
            merged.merge(each.kind(), each, Filters::either);
        }
        conditions = merged.values().stream().filter(each -> !each.values().isEmpty()).toList();
        foreign = List.copyOf(foreign);
    }

    private static Condition either(Condition one, Condition other) {
        var values = new ArrayList<>(one.values());
        values.addAll(other.values());
        return new Condition(one.kind(), values);
    }

    public static Filters of(Condition... conditions) {
        return new Filters(List.of(conditions), List.of());
    }

    /// As a view keeps them.
    public static Filters read(List<String> texts) {
        var conditions = new ArrayList<Condition>();
        var foreign = new ArrayList<String>();
        texts.forEach(text -> Condition.of(text).ifPresentOrElse(conditions::add, () -> foreign.add(text)));
        return new Filters(conditions, foreign);
    }

    public List<String> texts() {
        var texts = new ArrayList<>(conditions.stream().map(Condition::text).toList());
        texts.addAll(foreign);
        return texts;
    }

    public boolean isEmpty() {
        return conditions.isEmpty() && foreign.isEmpty();
    }

    public Optional<Condition> of(FilterKind kind) {
        return conditions.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /// This condition in place of the one of its kind; without values there is none.
    public Filters with(Condition condition) {
        var next = new ArrayList<>(conditions);
        next.replaceAll(each -> each.kind() == condition.kind() ? condition : each);
        if (of(condition.kind()).isEmpty()) {
            next.add(condition);
        }
        return new Filters(next, foreign);
    }

    public Filters without(FilterKind kind) {
        return new Filters(conditions.stream().filter(each -> each.kind() != kind).toList(), foreign);
    }

    /// The same without what a newer version asks for.
    public Filters withoutForeign() {
        return new Filters(conditions, List.of());
    }

    /// The people they let through, in the order they came.
    public List<PersonRow> among(List<PersonRow> people, Surroundings known) {
        if (conditions.isEmpty()) {
            return people;
        }
        var tests = conditions.stream().map(condition -> Matching.of(condition, known)).toList();
        var found = new ArrayList<PersonRow>();
        for (PersonRow row : people) {
            if (tests.stream().allMatch(test -> test.test(row))) {
                found.add(row);
            }
        }
        return found;
    }
}

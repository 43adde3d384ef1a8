package org.focale.desktop.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.UseCases;
import org.focale.app.activity.ActivityFile;
import org.focale.app.activity.Participant;
import org.focale.app.people.Condition;
import org.focale.app.people.FilterKind;
import org.focale.app.people.FilterWords;
import org.focale.app.people.Filters;
import org.focale.app.people.GivenView;
import org.focale.app.people.PeopleOrder;
import org.focale.app.people.Span;
import org.focale.base.Texts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.domain.own.SavedView;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Whom to put on the list: found by first letters and by the filters and views of the list of people.
final class PickModel {

    private static final List<Span> AGES = List.of(new Span(16, 25), new Span(26, 45), new Span(46, 54), new Span(55, null));
    private static final List<Span> MONTHS = List.of(new Span(1, 3), new Span(4, 6), new Span(7, 9), new Span(10, 12), new Span(13, null));
    private static final List<String> DAYS = List.of("15", "30", "60", "90");
    /// More values than a menu can show.
    private static final int MOST_VALUES = 30;

    /// A kind of filter with what can be chosen of it, each value with its words.
    record Offer(FilterKind kind, Map<String, String> values) {}

    /// A view of the list of people.
    record View(String name, Filters filters) {}

    /// What is shown.
    ///
    /// @param rows    who is found and not on the list yet
    /// @param filters each condition that is on, in words
    record Found(List<PersonRow> rows, Map<Condition, String> filters, List<Offer> offers, List<View> views) {
        static final Found NONE = new Found(List.of(), Map.of(), List.of(), List.of());
    }

    private final UseCases cases;
    private final Texts texts;
    private final Latest finding;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Filters> filters = new SimpleObjectProperty<>(Filters.NONE);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private final ReadOnlyObjectWrapper<Set<PersonId>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private Set<PersonId> there = Set.of();
    private boolean asked;

    PickModel(UseCases cases, Jobs jobs, Texts texts) {
        this.cases = cases;
        this.texts = texts;
        this.finding = jobs.latest();
        typed.addListener((_, _, _) -> find());
        filters.addListener((_, _, _) -> find());
    }

    // properties

    StringProperty typed() {
        return typed;
    }

    ObjectProperty<Filters> filters() {
        return filters;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// Those who were chosen, whether or not the filters still show them.
    ReadOnlyObjectProperty<Set<PersonId>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    // commands

    /// Those who have a place or wait are not offered.
    void without(ActivityFile file) {
        var now = new LinkedHashSet<PersonId>();
        Stream.concat(file.people().stream().filter(Participant::isEnrolled), file.waiting().stream()).forEach(each -> now.add(each.person().id()));
        there = Set.copyOf(now);
        var left = new LinkedHashSet<>(ticked.get());
        left.removeAll(there);
        ticked.set(left);
        if (asked) {
            find();
        }
    }

    /// From the first look on, everybody is found.
    void ask() {
        if (!asked) {
            asked = true;
            find();
        }
    }

    private void find() {
        String words = typed.get();
        Filters through = filters.get();
        Set<PersonId> without = there;
        finding.run(_ -> find(words, through, without), found::set);
    }

    private Found find(String words, Filters through, Set<PersonId> without) {
        cases.people().refresh();
        var known = cases.peopleCases().find().surroundings();
        var everybody = cases.people().all();
        var says = new FilterWords(known, everybody, texts);
        var rows = cases.peopleCases().find().find(words, through, PeopleOrder.of(""), known, texts).stream()
                .filter(row -> !without.contains(row.id())).toList();
        var on = new LinkedHashMap<Condition, String>();
        through.conditions().forEach(each -> on.put(each, says.of(each)));
        var offers = new ArrayList<Offer>();
        for (FilterKind kind : FilterKind.values()) {
            if (says.isUseful(kind, everybody)) {
                offers.add(new Offer(kind, values(kind, says, through.without(kind).among(everybody, known))));
            }
        }
        return new Found(rows, on, List.copyOf(offers), views());
    }

    private static Map<String, String> values(FilterKind kind, FilterWords says, List<PersonRow> people) {
        var values = new LinkedHashMap<String, String>();
        if (kind.isSpan()) {
            (kind == FilterKind.AGE ? AGES : MONTHS).forEach(span -> values.put(span.text(), says.of(kind, span.text())));
        } else if (kind == FilterKind.NO_CONTACT) {
            DAYS.forEach(days -> values.put(days, says.of(kind, days)));
        } else {
            says.choices(kind, people, List.of()).stream().limit(MOST_VALUES).forEach(each -> values.put(each.value(),
                    each.heading().isEmpty() ? each.words() : each.heading() + " – " + each.words()));
        }
        return values;
    }

    private List<View> views() {
        String worker = cases.session().author();
        var views = new ArrayList<View>();
        Arrays.stream(GivenView.values()).forEach(each -> views.add(new View(texts.of(each), each.filters(worker))));
        for (SavedView each : cases.peopleCases().views().all()) {
            views.add(new View(each.name(), Filters.read(each.filters())));
        }
        return List.copyOf(views);
    }

    boolean isOn(FilterKind kind, String value) {
        return filters.get().of(kind).map(each -> each.values().contains(value)).orElse(false);
    }

    void toggle(FilterKind kind, String value) {
        Optional<Condition> now = filters.get().of(kind);
        filters.set(filters.get().with(now.orElse(new Condition(kind)).toggled(value)));
    }

    void tick(PersonId person, boolean on) {
        var now = new LinkedHashSet<>(ticked.get());
        if (on ? now.add(person) : now.remove(person)) {
            ticked.set(now);
        }
    }

    /// All who are found, or none of them.
    void tickAll(boolean on) {
        var now = new LinkedHashSet<>(ticked.get());
        found.get().rows().forEach(row -> {
            if (on) {
                now.add(row.id());
            } else {
                now.remove(row.id());
            }
        });
        ticked.set(now);
    }

    /// Who was found first, for a quick Enter.
    @Nullable PersonRow first() {
        return found.get().rows().isEmpty() || typed.get().isBlank() ? null : found.get().rows().getFirst();
    }

    void clear() {
        ticked.set(Set.of());
        typed.set("");
    }
}

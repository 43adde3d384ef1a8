package org.focale.desktop.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focale.app.people.FilterKind;
import org.focale.app.people.FilterWords;
import org.focale.app.people.Filters;
import org.focale.app.people.GivenView;
import org.focale.app.people.PeopleOrder;
import org.focale.app.person.PeopleIndex;
import org.focale.domain.own.SavedView;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Finds who is listed and what can be chosen. Everything here that takes longer with more people runs beside the window.
final class PeopleListing {

    /// Who begins so, through which filters, in which order; and what the screen shows so far.
    record Question(String typed, Filters filters, PeopleOrder order, PeopleAround around, List<PersonRow> shown, @Nullable PersonId chosen) {}

    /// Who is listed of how many, and where the one chosen is among them (-1: nowhere).
    record Answer(Question question, List<PersonRow> rows, boolean isOther, int chosenAt, int everybody) {}

    /// What can be filtered by, and the values of the kind that is open.
    record Choices(List<FilterKind> kinds, List<FilterWords.Choice> values) {}

    private final PeopleIndex people;

    PeopleListing(PeopleIndex people) {
        this.people = people;
    }

    Answer answer(Question question) {
        var known = question.around().known();
        var rows = question.around().columns().sorted(question.filters().among(people.matching(question.typed()), known), question.order());
        int chosenAt = -1;
        for (int i = 0; i < rows.size() && chosenAt < 0; i++) {
            chosenAt = rows.get(i).id().equals(question.chosen()) ? i : -1;
        }
        return new Answer(question, rows, !rows.equals(question.shown()), chosenAt, people.all().size());
    }

    /// @param open null while no kind is
    Choices choices(Filters filters, PeopleAround around, @Nullable FilterKind open) {
        var everybody = people.all();
        var kinds = Arrays.stream(FilterKind.values())
                .filter(kind -> kind == open || filters.of(kind).isPresent() || around.words().isUseful(kind, everybody)).toList();
        if (open == null) {
            return new Choices(kinds, List.of());
        }
        var others = filters.without(open).among(everybody, around.known());
        return new Choices(kinds, around.words().choices(open, others, filters.of(open).map(condition -> condition.values()).orElse(List.of())));
    }

    /// How many each view would list.
    Map<Object, Integer> counts(PeopleAround around, String worker) {
        var filters = new LinkedHashMap<Object, Filters>();
        for (GivenView given : GivenView.values()) {
            filters.put(given, given.filters(worker));
        }
        for (SavedView view : around.views()) {
            filters.put(view.id(), Filters.read(view.filters()));
        }
        var counts = new HashMap<Object, Integer>();
        filters.forEach((view, each) -> counts.put(view, each.among(people.all(), around.known()).size()));
        return counts;
    }
}

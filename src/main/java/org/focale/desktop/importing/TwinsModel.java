package org.focale.desktop.importing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.importing.Decision;
import org.focale.app.importing.ImportDraft;
import org.focale.app.importing.ImportRow;
import org.focale.app.importing.Twin;
import org.focale.app.importing.Twin.Likeness;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Rows that resemble somebody, one decision each.
public final class TwinsModel {

    private final ImportDraft draft;
    private final SortedMap<Integer, List<Twin>> twins;
    private final SortedMap<Integer, Decision> decisions;
    private final Map<PersonId, Person> people;
    private final ReadOnlyObjectWrapper<@Nullable Integer> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    TwinsModel(ImportDraft draft, SortedMap<Integer, List<Twin>> twins, SortedMap<Integer, Decision> decisions, Map<PersonId, Person> people) {
        this.draft = draft;
        this.twins = twins;
        this.decisions = new TreeMap<>(decisions);
        this.people = people;
        if (!twins.isEmpty()) {
            chosen.set(twins.firstKey());
            if (!isOpen(twins.firstKey())) {
                nextOpen();
            }
        }
    }

    /// What was decided before about rows that still resemble the same.
    TwinsModel as(@Nullable TwinsModel before) {
        if (before != null) {
            before.decisions.forEach((row, decision) -> {
                if (!decision.equals(Decision.OPEN) && before.draft == draft && before.twins.getOrDefault(row, List.of()).equals(twins.get(row))) {
                    decisions.put(row, decision);
                }
            });
        }
        return this;
    }

    // properties

    ImportDraft draft() {
        return draft;
    }

    SortedMap<Integer, List<Twin>> twins() {
        return twins;
    }

    SortedMap<Integer, Decision> decisions() {
        return decisions;
    }

    /// Index of the row that is looked at; null for none.
    ReadOnlyObjectProperty<@Nullable Integer> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Told when something was decided.
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    int size() {
        return twins.size();
    }

    /// How many are not decided.
    int open() {
        return (int) twins.keySet().stream().filter(this::isOpen).count();
    }

    /// How many of those open are called the same as somebody, with nothing against it.
    int likely() {
        return (int) twins.keySet().stream().filter(this::isLikely).count();
    }

    ImportRow row(int index) {
        return draft.row(index);
    }

    List<Twin> twins(int row) {
        return twins.getOrDefault(row, List.of());
    }

    Decision decision(int row) {
        return decisions.getOrDefault(row, Decision.OPEN);
    }

    boolean isOpen(int row) {
        return !draft.row(row).leftOut() && decision(row).equals(Decision.OPEN);
    }

    private boolean isLikely(int row) {
        return isOpen(row) && twins(row).stream().filter(twin -> twin.likeness() == Likeness.LIKELY).count() == 1
                && twins(row).getFirst().likeness() == Likeness.LIKELY;
    }

    @Nullable Person person(Twin twin) {
        return twin.person() == null ? null : people.get(twin.person());
    }

    // commands

    void choose(int row) {
        chosen.set(row);
    }

    /// Decides about the row that is looked at and goes to the next that is open.
    void decide(Decision decision) {
        @Nullable Integer row = chosen.get();
        if (row != null) {
            draft.leaveOut(row, false);
            decisions.put(row, decision);
            moved();
        }
    }

    void leaveOut() {
        @Nullable Integer row = chosen.get();
        if (row != null) {
            draft.leaveOut(row, true);
            moved();
        }
    }

    /// Those called the same are the same person.
    void sameLikely() {
        twins.forEach((row, found) -> {
            if (isLikely(row)) {
                decisions.put(row, new Decision.Same(found.getFirst()));
            }
        });
        moved();
    }

    /// Everybody who is still open is somebody else.
    void otherAll() {
        twins.keySet().forEach(row -> {
            if (isOpen(row)) {
                decisions.put(row, Decision.OTHER);
            }
        });
        moved();
    }

    private void moved() {
        version.set(version.get() + 1);
        nextOpen();
    }

    void nextOpen() {
        @Nullable Integer at = chosen.get();
        int from = at == null ? -1 : at;
        twins.keySet().stream().filter(this::isOpen).filter(row -> row > from).findFirst()
                .or(() -> twins.keySet().stream().filter(this::isOpen).findFirst()).ifPresent(chosen::set);
    }
}

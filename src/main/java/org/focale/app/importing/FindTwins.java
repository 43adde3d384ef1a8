package org.focale.app.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.focale.app.importing.Twin.Likeness;
import org.focale.base.Progress;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;

/// Compares each row with everybody who is here and with the rows before it.
final class FindTwins {

    /// More are never looked at.
    private static final int MOST = 5;

    private final List<Person> people;
    private final List<Traits> traits;
    private final Map<PersonId, Set<PersonId>> different;

    /// @param people    as they are shown, joined files once
    /// @param different those of whom it was said that they are two people
    FindTwins(List<Person> people, Map<PersonId, Set<PersonId>> different) {
        this.people = people;
        this.traits = people.stream().map(Traits::of).toList();
        this.different = different;
    }

    /// By the index of the row; rows that resemble nobody are left out. The likeliest first.
    SortedMap<Integer, List<Twin>> of(List<ImportRow> rows, Progress progress) {
        var twins = new TreeMap<Integer, List<Twin>>();
        var before = new ArrayList<Traits>();
        for (int i = 0; i < rows.size(); i++) {
            var row = Traits.of(rows.get(i));
            if (!rows.get(i).leftOut()) {
                var found = twins(row, before, rows);
                if (!found.isEmpty()) {
                    twins.put(i, found);
                }
            }
            before.add(row);
            progress.report(i + 1, rows.size());
        }
        return twins;
    }

    private List<Twin> twins(Traits row, List<Traits> before, List<ImportRow> rows) {
        var found = new ArrayList<Twin>();
        for (int i = 0; i < traits.size(); i++) {
            var likeness = row.likeness(traits.get(i));
            if (likeness != null) {
                found.add(Twin.file(people.get(i).id(), likeness));
            }
        }
        for (int i = 0; i < before.size(); i++) {
            var likeness = rows.get(i).leftOut() ? null : row.likeness(before.get(i));
            if (likeness != null) {
                found.add(Twin.earlier(i, likeness));
            }
        }
        found.sort(Comparator.comparing(Twin::likeness));
        return found.stream().filter(twin -> !isSettled(twin, found)).limit(MOST).toList();
    }

    /// Somebody already said that it is not the one who is more like the row.
    private boolean isSettled(Twin twin, List<Twin> found) {
        return twin.person() != null && found.stream()
                .anyMatch(better -> better.person() != null && better.likeness().compareTo(twin.likeness()) < 0
                        && better.likeness() != Likeness.POSSIBLE
                        && different.getOrDefault(Objects.requireNonNull(better.person()), Set.of()).contains(twin.person()));
    }
}

package org.focale.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What really happened: every write, and the writes that its hand had seen. Told with plain sets of names, without dots
/// and contexts, so that it can judge them.
final class Ledger {

    /// A field of a record.
    record Place(RecordKey record, String field) {}

    /// What someone has seen, field by field.
    static final class Seen {
        private final Map<Place, Set<String>> writes = new HashMap<>();

        Set<String> of(Place place) {
            return writes.getOrDefault(place, Set.of());
        }

        void add(Place place, Set<String> more) {
            writes.computeIfAbsent(place, _ -> new HashSet<>()).addAll(more);
        }

        void addAll(Seen other) {
            other.writes.forEach(this::add);
        }

        Set<Place> places() {
            return writes.keySet();
        }

        Seen copy() {
            var copy = new Seen();
            copy.addAll(this);
            return copy;
        }

        /// Of one record.
        Seen of(RecordKey record) {
            var part = new Seen();
            writes.forEach((place, names) -> {
                if (place.record().equals(record)) {
                    part.add(place, names);
                }
            });
            return part;
        }

        /// This of one record, whatever was seen of it.
        void replace(RecordKey record, Seen other) {
            writes.keySet().removeIf(place -> place.record().equals(record));
            addAll(other);
        }

        /// Whoever erases a file means that what was written in it is gone.
        void forget(Predicate<RecordKey> records) {
            writes.keySet().removeIf(place -> records.test(place.record()));
        }

        /// What a message tells that carries these fields of this record.
        Seen told(RecordState message) {
            var told = new Seen();
            for (String field : message.fields().keySet()) {
                var place = new Place(message.key(), field);
                told.add(place, of(place));
            }
            return told;
        }
    }

    private final Map<String, Set<String>> overwritten = new HashMap<>();

    /// @return the name of the write; it is carried as the author of its stamp
    String write(Set<String> seenByTheHand) {
        String name = "w" + (overwritten.size() + 1);
        overwritten.put(name, Set.copyOf(seenByTheHand));
        return name;
    }

    int writes() {
        return overwritten.size();
    }

    /// Among these writes, those that none of them overwrote.
    Set<String> standing(Set<String> writes) {
        var standing = new TreeSet<>(writes);
        for (String write : writes) {
            standing.removeAll(overwritten.getOrDefault(write, Set.of()));
        }
        return standing;
    }

    /// The writes whose values a state holds in a field.
    static Set<String> heldIn(@Nullable RecordState state, String field) {
        var held = new TreeSet<String>();
        var fieldState = state == null ? null : state.fields().get(field);
        if (fieldState != null) {
            fieldState.versions().forEach(version -> held.add(version.stamp().author()));
        }
        return held;
    }
}

package org.focale.change;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.focale.domain.site.SiteId;

/// One change that one site made to one record, as its history keeps it. It stays there, and travels only where a file is handed over
/// (exchange.md §1). What it says is shown and never merged.
///
/// @param site   which made it
/// @param number of the change, in the count of that site
/// @param author who was at work
public record Trace(RecordKey record, SiteId site, long number, String author, Instant at, SortedMap<String, Passage> fields) {

    public Trace {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /// What one field said before and after. Two or more values are two versions, the shown one last.
    ///
    /// @param before  empty when the field had never been written
    /// @param writers who wrote each value of `before`, where there were two versions; empty otherwise
    public record Passage(List<Value> before, List<Value> after, List<String> writers) {

        public Passage {
            before = List.copyOf(before);
            after = List.copyOf(after);
            writers = List.copyOf(writers);
        }

        /// As it is kept: `[[before…], [after…], [writers…]]`.
        public static Passage of(Value kept) {
            return new Passage(part(kept, 0), part(kept, 1),
                    part(kept, 2).stream().map(value -> value instanceof Value.Text(String text) ? text : "").toList());
        }

        /// Nobody in what was written before writers were noted.
        private static List<Value> part(Value kept, int place) {
            return items(kept).size() > place ? items(items(kept).get(place)) : List.of();
        }

        private static List<Value> items(Value value) {
            return value instanceof Value.Items(var items) ? items : List.of();
        }

        public Value kept() {
            var names = new Value.Items(writers.stream().<Value>map(Value.Text::new).toList());
            return new Value.Items(writers.isEmpty() ? List.of(new Value.Items(before), new Value.Items(after))
                    : List.of(new Value.Items(before), new Value.Items(after), names));
        }

        /// Both as one.
        Passage then(Passage next) {
            return new Passage(before, next.after, writers);
        }

        /// The same, without a word of what stood there before.
        public Passage withoutBefore() {
            return new Passage(List.of(), after, List.of());
        }
    }

    /// Fields as they are kept: `{"phone": [[before…], [after…]]}`.
    public static SortedMap<String, Passage> fields(Value kept) {
        var fields = new TreeMap<String, Passage>();
        if (kept instanceof Value.Group(var parts)) {
            parts.forEach((name, passage) -> fields.put(name, Passage.of(passage)));
        }
        return fields;
    }

    public static Value kept(Map<String, Passage> fields) {
        var kept = new TreeMap<String, Value>();
        fields.forEach((name, passage) -> kept.put(name, passage.kept()));
        return new Value.Group(kept);
    }

    /// What two changes of one record made of it together.
    public static SortedMap<String, Passage> joined(Map<String, Passage> first, Map<String, Passage> second) {
        var fields = new TreeMap<String, Passage>(first);
        second.forEach((name, next) -> fields.merge(name, next, Passage::then));
        return fields;
    }
}

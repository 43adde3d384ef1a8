package org.focale.change;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The value of a field in the one form that history, journal, bundles and exports share.
public sealed interface Value {

    /// The field was emptied; this is a claim. A field that is absent makes none.
    record Nothing() implements Value {}

    /// Words, dates (ISO 8601), ids, constants.
    record Text(String text) implements Value {}

    /// A whole number.
    record Whole(long number) implements Value {}

    /// True or false.
    record Flag(boolean on) implements Value {}

    /// Values in an order that matters.
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Values that only make sense together.
    record Group(SortedMap<String, Value> parts) implements Value {
        public Group {
            parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        }
    }

    Value NOTHING = new Nothing();
}

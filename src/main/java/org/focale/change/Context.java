package org.focale.change;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What has been seen of one field: for each incarnation, the highest number.
public record Context(SortedMap<Incarnation, Long> highest) {

    public static final Context EMPTY = new Context(new TreeMap<>());

    public Context {
        highest = Collections.unmodifiableSortedMap(new TreeMap<>(highest));
    }

    public static Context of(Dot dot) {
        return new Context(new TreeMap<>(Map.of(dot.incarnation(), dot.number())));
    }

    public boolean hasSeen(Dot dot) {
        return highest.getOrDefault(dot.incarnation(), 0L) >= dot.number();
    }

    /// Everything that either has seen.
    public Context and(Context other) {
        if (other.highest.isEmpty() || equals(other)) {
            return this;
        }
        var both = new TreeMap<>(highest);
        other.highest.forEach((incarnation, number) -> both.merge(incarnation, number, Math::max));
        return new Context(both);
    }

    public Context and(Dot dot) {
        return and(of(dot));
    }
}

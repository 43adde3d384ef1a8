package org.focale.change;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.focale.domain.site.SiteId;

/// What has been seen of one field: for each incarnation, the highest number.
public record Context(SortedMap<Incarnation, Long> highest) {

    private static final int ID = 36;
    private static final Pattern LIFE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /// As the value of a field: `{"<site> <life>": number}`.
    Value told() {
        var told = new TreeMap<String, Value>();
        highest.forEach((life, number) -> told.put(life.site().value() + " " + life.id(), new Value.Whole(number)));
        return new Value.Group(told);
    }

    /// What is no such value tells nothing.
    static Context told(Value value) {
        var highest = new TreeMap<Incarnation, Long>();
        if (value instanceof Value.Group(var parts)) {
            parts.forEach((name, number) -> {
                if (LIFE.matcher(name).matches() && number instanceof Value.Whole(long upTo)) {
                    highest.put(new Incarnation(new SiteId(UUID.fromString(name.substring(0, ID))), UUID.fromString(name.substring(ID + 1))), upTo);
                }
            });
        }
        return new Context(highest);
    }
}

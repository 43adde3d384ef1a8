package org.focale.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.focale.change.Incarnation;
import org.focale.change.StateJson;

/// Short names of incarnations inside one payload: 1, 2, 3… in the order they come. Each is told by a line before its first use.
final class Lives implements StateJson.Names {

    private final Map<Incarnation, String> names = new HashMap<>();
    private final Map<String, Incarnation> incarnations = new HashMap<>();
    private final List<String> untold = new ArrayList<>();

    /// Gives a name to an incarnation that has none.
    @Override
    public String of(Incarnation incarnation) {
        String known = names.get(incarnation);
        if (known != null) {
            return known;
        }
        String name = String.valueOf(names.size() + 1);
        add(name, incarnation);
        untold.add(name);
        return name;
    }

    @Override
    public Incarnation named(String name) {
        var incarnation = incarnations.get(name);
        if (incarnation == null) {
            throw new IllegalArgumentException("No incarnation has this name");
        }
        return incarnation;
    }

    /// @throws IllegalArgumentException when the name, or the incarnation, stands already
    void add(String name, Incarnation incarnation) {
        if (names.putIfAbsent(incarnation, name) != null || incarnations.putIfAbsent(name, incarnation) != null) {
            throw new IllegalArgumentException("An incarnation has one name");
        }
    }

    int size() {
        return names.size();
    }

    /// The names given since the last call.
    List<String> untold() {
        var told = List.copyOf(untold);
        untold.clear();
        return told;
    }
}

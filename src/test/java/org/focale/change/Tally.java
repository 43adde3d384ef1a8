package org.focale.change;

import java.util.Map;
import java.util.TreeMap;

/// What was played, by its name: laws that hold say little where nothing happened.
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    void count(String what, boolean happened) {
        if (happened) {
            count(what);
        }
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}

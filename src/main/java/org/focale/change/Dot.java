package org.focale.change;

import java.util.Comparator;

/// Names one write of one record: which life of which site, and its number there. No clock decides anything.
///
/// @param number 1 for the first write of the incarnation
public record Dot(Incarnation incarnation, long number) implements Comparable<Dot> {

    private static final Comparator<Dot> ORDER = Comparator.comparing(Dot::incarnation).thenComparingLong(Dot::number);

    public Dot {
        if (number < 1) {
            throw new IllegalArgumentException("A write's number starts at 1, not " + number);
        }
    }

    @Override
    public int compareTo(Dot other) {
        return ORDER.compare(this, other);
    }
}

package org.focale.change;

/// Gives each write of this incarnation the next number.
public final class Pen {

    private final Incarnation incarnation;
    private long last;

    /// @param last number of the last write made, 0 before the first
    public Pen(Incarnation incarnation, long last) {
        this.incarnation = incarnation;
        this.last = last;
    }

    public Dot next() {
        return new Dot(incarnation, ++last);
    }

    public Incarnation incarnation() {
        return incarnation;
    }

    /// Number of the last write made.
    public long last() {
        return last;
    }
}

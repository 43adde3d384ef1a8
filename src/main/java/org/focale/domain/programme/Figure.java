package org.focale.domain.programme;

/// What a target has come to: never without those of whom it cannot be said.
///
/// @param counted    people who count
/// @param notCounted people who do not
/// @param notKnown   people of whom something is missing to say so
public record Figure(long counted, long notCounted, long notKnown) {

    /// Of whom a share is taken.
    public long outOf() {
        return counted + notCounted + notKnown;
    }
}

package org.focale.change;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Brings two states of the same record together. Commutative, associative, idempotent; forgets no value that was not
/// overwritten by someone who had seen it (exchange.md §1 and §6, laws R1 to R4).
public final class Merge {

    private Merge() {}

    /// @throws IllegalArgumentException when the two are not the same record in the same home
    public static RecordState of(RecordState one, RecordState other) {
        if (!one.key().equals(other.key()) || !one.home().equals(other.home())) {
            throw new IllegalArgumentException("Two different records cannot be merged");
        }
        var fields = new TreeMap<>(one.fields());
        other.fields().forEach((name, field) -> fields.merge(name, field, Merge::of));
        return new RecordState(one.key(), one.home(), fields);
    }

    /// A value stays if both have its write, or if the other has not seen it.
    static FieldState of(FieldState one, FieldState other) {
        var versions = new ArrayList<Version>();
        keep(one, other, versions);
        keep(other, one, versions);
        if (versions.isEmpty()) { // each claims to have overwritten the other: a folder copied by hand, or a lie; nothing is lost over it
            versions.addAll(one.versions());
            versions.addAll(other.versions());
        }
        return new FieldState(one.seen().and(other.seen()), versions);
    }

    private static void keep(FieldState mine, FieldState theirs, List<Version> kept) {
        for (Version version : mine.versions()) {
            boolean stays = has(theirs.versions(), version.dot()) || !theirs.seen().hasSeen(version.dot());
            if (stays && !has(kept, version.dot())) {
                kept.add(version);
            }
        }
    }

    private static boolean has(List<Version> versions, Dot dot) {
        return versions.stream().anyMatch(version -> version.dot().equals(dot));
    }
}

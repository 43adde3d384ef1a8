package org.focale.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One field of one record: what has been seen of it, and its values. Two or more values are two versions.
///
/// @param seen     everything this site knows was ever written to the field
/// @param versions never empty, in the order of their dots; their dots are all seen
public record FieldState(Context seen, List<Version> versions) {

    public FieldState {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A field without a value makes no claim and is left out");
        }
        versions = versions.stream().sorted(Comparator.comparing(Version::dot)).toList();
        if (versions.stream().map(Version::dot).distinct().count() < versions.size()) {
            throw new IllegalArgumentException("One write has one value");
        }
        if (!versions.stream().map(Version::dot).allMatch(seen::hasSeen)) {
            throw new IllegalArgumentException("A value that stands here was seen here");
        }
    }

    /// A field written for the first time.
    public static FieldState first(Version version) {
        return new FieldState(Context.of(version.dot()), List.of(version));
    }

    /// Written by someone who had seen this much: the values they had not seen stay beside the new one.
    public FieldState overwritten(Version version, Context known) {
        var kept = new ArrayList<>(versions);
        kept.removeIf(before -> known.hasSeen(before.dot()));
        kept.add(version);
        return new FieldState(seen.and(version.dot()), kept);
    }

    /// What a screen shows as the value: the same on every site.
    public Value shown() {
        return shownVersion().value();
    }

    Version shownVersion() {
        return versions.getLast();
    }

    /// The versions that differ, the shown one last. One element: nothing to decide.
    public List<Version> different() {
        var different = new ArrayList<Version>();
        for (Version version : versions.reversed()) {
            if (different.stream().noneMatch(other -> other.value().equals(version.value()))) {
                different.addFirst(version);
            }
        }
        return List.copyOf(different);
    }

    public boolean hasTwoVersions() {
        return versions.size() > 1 && different().size() > 1;
    }
}

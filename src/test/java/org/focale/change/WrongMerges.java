package org.focale.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// Merges that look reasonable and are not. The laws must catch each of them.
final class WrongMerges {

    private WrongMerges() {}

    /// What has been seen is kept once for the whole record: so an absent field looks overwritten.
    static RecordState oneContextPerRecord(RecordState one, RecordState other) {
        var seenByOne = wholeContext(one);
        var seenByOther = wholeContext(other);
        var fields = new TreeMap<String, FieldState>();
        everythingHeld(one, other).fields().forEach((name, field) -> {
            var kept = field.versions().stream()
                    .filter(version -> stays(one, name, version, seenByOne) && stays(other, name, version, seenByOther))
                    .toList();
            if (!kept.isEmpty()) {
                fields.put(name, new FieldState(seenByOne.and(seenByOther), kept));
            }
        });
        return new RecordState(one.key(), one.home(), fields);
    }

    private static boolean stays(RecordState state, String name, Version version, Context whole) {
        var field = state.fields().get(name);
        return field != null && field.versions().contains(version) || !whole.hasSeen(version.dot());
    }

    private static Context wholeContext(RecordState state) {
        return state.fields().values().stream().map(FieldState::seen).reduce(Context.EMPTY, Context::and);
    }

    /// The last writer wins, by the clock.
    static RecordState latestByTheClock(RecordState one, RecordState other) {
        return choosing(one, other, Comparator.comparing((Version version) -> version.stamp().at()).thenComparing(Version::dot));
    }

    /// Of two values that do not know of each other, one is dropped.
    static RecordState oneOfTwoVersions(RecordState one, RecordState other) {
        var merged = Merge.of(one, other);
        return choosing(merged, merged, Comparator.comparing(Version::dot));
    }

    /// No context at all: whatever the two hold.
    static RecordState everythingHeld(RecordState one, RecordState other) {
        return byField(one, other, (mine, theirs) -> {
            var versions = new TreeMap<Dot, Version>();
            mine.versions().forEach(version -> versions.put(version.dot(), version));
            theirs.versions().forEach(version -> versions.put(version.dot(), version));
            return new FieldState(mine.seen().and(theirs.seen()), List.copyOf(versions.values()));
        });
    }

    private static RecordState choosing(RecordState one, RecordState other, Comparator<Version> order) {
        return byField(one, other, (mine, theirs) -> {
            var versions = new ArrayList<>(mine.versions());
            versions.addAll(theirs.versions());
            return new FieldState(mine.seen().and(theirs.seen()), List.of(versions.stream().max(order).orElseThrow()));
        });
    }

    private static RecordState byField(RecordState one, RecordState other, BinaryOperator<FieldState> merge) {
        var fields = new TreeMap<>(one.fields());
        other.fields().forEach((name, field) -> fields.merge(name, field, merge));
        return new RecordState(one.key(), one.home(), fields);
    }
}

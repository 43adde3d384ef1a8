package org.focale.change;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.focale.domain.Kept;
import org.focale.domain.site.OrganisationId;

/// Finds which fields a hand really changed, so that a save claims nothing else.
public final class Edit {

    private Edit() {}

    /// A new record: what is empty makes no claim. That it exists is written like a field, so that an undo knows it began here.
    public static <R extends Kept> RecordChange create(R record, OrganisationId organisation, Dot dot, Stamp stamp) {
        var codec = Codecs.of(record);
        var written = codec.encode(record);
        written.values().removeIf(Value.NOTHING::equals);
        written.put(RecordState.DELETED, new Value.Flag(false));
        return new RecordChange(null, RecordState.empty(codec.key(record), codec.home(record, organisation)).with(written, dot, stamp));
    }

    /// What a hand changed on a screen, written over what that hand had seen. What came in since stays beside it.
    ///
    /// @param seen the state that the screen showed
    /// @param left the record as the hand left it
    /// @return empty when nothing differs
    public static <R extends Kept> Optional<RecordChange> change(RecordState now, RecordState seen, R left, Dot dot, Stamp stamp) {
        return write(now, seen, Codecs.of(left).differing(seen.shown(), left), dot, stamp);
    }

    /// The same when only the record that the screen showed was kept, not its state: a field that shows something else by
    /// now was written since, unseen, and stays beside. Another version that came in since without being shown is not told
    /// apart, and is overwritten: prefer the state where it is at hand.
    public static <R extends Kept> Optional<RecordChange> change(RecordState now, R seen, R left, Dot dot, Stamp stamp) {
        var codec = Codecs.of(left);
        var came = codec.differing(now.shown(), seen);
        var was = now.shown();
        was.putAll(came);
        var known = new TreeMap<>(now.fields());
        known.keySet().removeAll(came.keySet());
        return write(now, new RecordState(now.key(), now.home(), known), codec.differing(was, left), dot, stamp);
    }

    /// These values written over the state as it is now: an undo, a decision between two versions, a deletion.
    ///
    /// @return empty when every value already stands there alone
    public static Optional<RecordChange> write(RecordState now, Map<String, Value> values, Dot dot, Stamp stamp) {
        return write(now, now, values, dot, stamp);
    }

    /// The same by a hand that had seen only so much: a decision between the versions that a screen showed. What came in since stays
    /// beside.
    public static Optional<RecordChange> write(RecordState now, RecordState seen, Map<String, Value> values, Dot dot, Stamp stamp) {
        var written = new TreeMap<>(values);
        written.entrySet().removeIf(field -> standsAlone(now, field.getKey(), field.getValue()));
        return written.isEmpty() ? Optional.empty() : Optional.of(new RecordChange(now, now.with(written, seen, dot, stamp)));
    }

    private static boolean standsAlone(RecordState now, String name, Value value) {
        var field = now.fields().get(name);
        return field == null ? value.equals(Value.NOTHING) : !now.isInTwoVersions(name) && field.shown().equals(value);
    }
}

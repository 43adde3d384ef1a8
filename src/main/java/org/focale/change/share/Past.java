package org.focale.change.share;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.focale.change.RecordState;
import org.focale.change.Trace;
import org.focale.change.Trace.Passage;
import org.focale.change.Value;

/// What of a record's past goes along when its file is handed over: of the fields that leave, since the record may leave at all. What a note
/// said while its author kept it closer stays, however far the note goes today.
public final class Past {

    private Past() {}

    /// @param leaves  the record as it leaves
    /// @param changes of this record, the oldest first
    /// @return those that leave, the oldest first
    public static List<Trace> leaving(RecordState leaves, List<Trace> changes) {
        String type = leaves.key().type();
        String limit = Scopes.limit(type);
        var leaving = new ArrayList<Trace>();
        List<Value> said = List.of();
        for (Trace change : changes) {
            boolean stayed = !Scopes.mayLeave(type, said);
            var limited = change.fields().get(limit);
            said = limited == null ? said : limited.after();
            if (!Scopes.mayLeave(type, said)) {
                leaving.clear();
            } else {
                part(change, leaves, stayed, leaving);
            }
        }
        return List.copyOf(leaving);
    }

    private static void part(Trace change, RecordState leaves, boolean stayed, List<Trace> leaving) {
        var fields = new TreeMap<String, Passage>(change.fields());
        fields.keySet().retainAll(leaves.fields().keySet());
        if (stayed) {
            fields.replaceAll((_, passage) -> passage.withoutBefore());
        }
        if (!fields.isEmpty()) {
            leaving.add(new Trace(change.record(), change.site(), change.number(), change.author(), change.at(), fields));
        }
    }
}

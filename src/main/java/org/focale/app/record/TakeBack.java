package org.focale.app.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.change.Edit;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.store.ChangeEntry;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
import org.focale.store.FieldChange;

/// Takes back the last saved change (Ctrl+Z): the values from before are written again, by an ordinary save.
public final class TakeBack {

    /// How far back an undo looks for a change of its own, in changes.
    public static final int REACH = 500;

    /// What an undo found.
    public sealed interface Outcome {

        /// @param records what was taken back, to show it
        record TakenBack(List<RecordKey> records) implements Outcome {}

        /// There is no change left to take back.
        record NothingLeft() implements Outcome {}

        /// Something else was written there since; nothing was touched.
        record ChangedSince(RecordKey record) implements Outcome {}

        /// What it changed was erased, or it is the erasure: that is for good.
        record Erased() implements Outcome {}
    }

    private final Session session;

    public TakeBack(Session session) {
        this.session = session;
    }

    /// Number of the change that the calling thread saved last, whatever was saved beside it since; empty when it cannot be taken back, or a
    /// file was erased after it.
    public Optional<Long> own() {
        return session.lastSave().filter(own -> session.read(reading -> reading.changes(REACH)).stream()
                .takeWhile(change -> change.kind() != ChangeKind.ERASURE).anyMatch(change -> change.number() == own && counts(change)));
    }

    private Optional<ChangeEntry> latest() {
        return session.read(reading -> reading.changes(REACH)).stream().filter(TakeBack::counts).findFirst();
    }

    /// An erasure stands in the way of what came before: to pass over it would take back what nobody looks at now.
    private static boolean counts(ChangeEntry change) {
        return switch (change.kind()) {
            case ERASURE -> true;
            case SAVE -> change.undoneBy() == null && !isErased(change);
            case CREATION, IMPORT, SAMPLE, UNDO -> false;
        };
    }

    /// Nothing is left of it but its number.
    private static boolean isErased(ChangeEntry change) {
        return change.kind() == ChangeKind.ERASURE || change.records() == 0;
    }

    public Outcome last() {
        return last(Progress.NONE);
    }

    /// @throws java.util.concurrent.CancellationException when the user cancelled: nothing was taken back
    public Outcome last(Progress progress) {
        return latest().map(entry -> takeBack(entry, progress)).orElseGet(Outcome.NothingLeft::new);
    }

    /// One change, for the message that follows it; what was saved elsewhere since stays.
    public Outcome only(long number) {
        return only(number, Progress.NONE);
    }

    /// @throws java.util.concurrent.CancellationException when the user cancelled: nothing was taken back
    public Outcome only(long number, Progress progress) {
        return session.read(reading -> reading.changes(REACH)).stream()
                .filter(change -> change.number() == number && change.undoneBy() == null).findFirst()
                .map(entry -> takeBack(entry, progress)).orElseGet(Outcome.NothingLeft::new);
    }

    private Outcome takeBack(ChangeEntry entry, Progress progress) {
        return isErased(entry) ? new Outcome.Erased() : takeBack(entry.number(), progress);
    }

    /// Looks and writes in one transaction: nothing can come in between.
    private Outcome takeBack(long number, Progress progress) {
        var stamp = session.stamp();
        return session.write(ChangeNote.undo(session.author(), number), writing -> {
            var changes = writing.changesOf(number);
            var now = new HashMap<RecordKey, Optional<RecordState>>();
            var overtaken = changes.stream()
                    .filter(change -> !stands(now.computeIfAbsent(change.record(), writing::state), change)).findFirst();
            if (overtaken.isPresent()) {
                return new Outcome.ChangedSince(overtaken.get().record());
            }
            var before = valuesBefore(changes);
            long done = 0;
            for (var each : before.entrySet()) {
                Edit.write(Saves.existing(writing, each.getKey()), each.getValue(), writing.pen().next(), stamp).ifPresent(writing::put);
                progress.report(++done, before.size());
            }
            return new Outcome.TakenBack(List.copyOf(before.keySet()));
        });
    }

    private static boolean stands(Optional<RecordState> state, FieldChange change) {
        return state.map(each -> each.versions(change.field()).stream().map(Version::value).toList()).filter(change.after()::equals).isPresent();
    }

    /// A record that began to exist is deleted (docs/decisions/0004); otherwise each field gets the value it showed.
    private static Map<RecordKey, Map<String, Value>> valuesBefore(List<FieldChange> changes) {
        var before = new LinkedHashMap<RecordKey, Map<String, Value>>();
        for (FieldChange change : changes) {
            var values = before.computeIfAbsent(change.record(), _ -> new TreeMap<>());
            values.put(change.field(), change.before().isEmpty() ? Value.NOTHING : change.before().getLast());
        }
        changes.stream().filter(TakeBack::isBeginning)
                .forEach(change -> before.put(change.record(), Map.of(RecordState.DELETED, new Value.Flag(true))));
        return before;
    }

    private static boolean isBeginning(FieldChange change) {
        return change.field().equals(RecordState.DELETED) && change.before().isEmpty() && change.after().equals(List.of(new Value.Flag(false)));
    }
}

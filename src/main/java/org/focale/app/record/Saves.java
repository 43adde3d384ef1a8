package org.focale.app.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.FieldState;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.InFile;
import org.focale.domain.Kept;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
import org.focale.store.Writing;

/// The river of saves. Every form, sample, decision and undo takes this way: which fields really differ, one transaction,
/// on disk when it returns.
public final class Saves {

    private final Session session;

    public Saves(Session session) {
        this.session = session;
    }

    /// Saves a new record.
    ///
    /// @throws org.focale.base.Refused when the record says something that cannot be
    public void create(Kept record) {
        createAll(List.of(record), ChangeKind.SAVE, Progress.NONE);
    }

    /// Saves new records together, as one change that one undo takes back.
    public void createAll(Collection<? extends Kept> records, ChangeKind kind, Progress progress) {
        records.forEach(RecordRules::check);
        var stamp = session.stamp();
        session.write(note(kind), writing -> {
            long done = 0;
            for (Kept record : records) {
                born(writing, record, stamp).ifPresent(writing::put);
                progress.report(++done, records.size());
            }
            return done;
        });
    }

    /// A record whose id is told by what it is about (an own value) may have been there before: what was taken away comes back, and what
    /// came in meanwhile stays beside.
    private <R extends Kept> Optional<RecordChange> born(Writing writing, R record, Stamp stamp) {
        if (record instanceof InFile it && writing.isErased(it.person())) {
            throw new FileErased();
        }
        var dot = writing.pen().next();
        var codec = Codecs.of(record);
        var before = writing.state(codec.key(record));
        if (before.isEmpty()) {
            return Optional.of(Edit.create(record, session.organisation(), dot, stamp));
        }
        var now = before.get();
        if (!now.isDeleted()) {
            return Edit.change(now, RecordState.empty(now.key(), now.home()), record, dot, stamp);
        }
        var again = new TreeMap<String, Value>(codec.encode(record));
        again.put(RecordState.DELETED, new Value.Flag(false));
        return Edit.write(now, again, dot, stamp);
    }

    /// Saves what differs between the record as it was seen and as it was left; writes nothing when nothing does.
    ///
    /// @return whether something was written
    /// @throws org.focale.base.Refused when the record says something that cannot be
    public <R extends Kept> boolean change(R seen, R left) {
        RecordRules.check(left);
        if (seen.equals(left)) {
            return false;
        }
        var stamp = session.stamp();
        return session.write(note(ChangeKind.SAVE), writing -> {
            var now = existing(writing, Codecs.of(left).key(left));
            var change = Edit.change(now, seen, left, writing.pen().next(), stamp);
            change.ifPresent(writing::put);
            return change.isPresent();
        });
    }

    /// Saves several things as one change; nothing is written when one of them says something that cannot be.
    ///
    /// @return whether something was written
    public boolean saveAll(Batch batch) {
        return saveAll(batch, ChangeKind.SAVE, Progress.NONE);
    }

    /// The same as another kind of change.
    public boolean saveAll(Batch batch, ChangeKind kind, Progress progress) {
        batch.created().forEach(RecordRules::check);
        batch.changed().forEach(each -> RecordRules.check(each.left()));
        if (batch.isEmpty()) {
            return false;
        }
        var stamp = session.stamp();
        long total = (long) batch.created().size() + batch.changed().size();
        return session.write(note(kind), writing -> {
            long done = 0;
            for (Kept record : batch.created()) {
                born(writing, record, stamp).ifPresent(writing::put);
                progress.report(++done, total);
            }
            for (Batch.Changed<?> each : batch.changed()) {
                change(writing, each, stamp);
                progress.report(++done, total);
            }
            batch.deleted().forEach(key -> Edit.write(existing(writing, key), Map.of(RecordState.DELETED, new Value.Flag(true)),
                    writing.pen().next(), stamp).ifPresent(writing::put));
            return true;
        });
    }

    private static <R extends Kept> void change(Writing writing, Batch.Changed<R> each, Stamp stamp) {
        var now = existing(writing, Codecs.of(each.left()).key(each.left()));
        Edit.change(now, each.seen(), each.left(), writing.pen().next(), stamp).ifPresent(writing::put);
    }

    /// Takes a record away. Its history stays, and an undo brings it back.
    public <R extends Kept> void delete(R record) {
        decide(Codecs.of(record).key(record), Map.of(RecordState.DELETED, new Value.Flag(true)));
    }

    /// [#delete] for several records, as one change.
    public void deleteAll(Collection<? extends Kept> records) {
        var values = new LinkedHashMap<RecordKey, Map<String, Value>>();
        records.forEach(record -> values.put(Codecs.of(record).key(record), Map.of(RecordState.DELETED, new Value.Flag(true))));
        decideAll(values);
    }

    /// Writes these values over whatever versions stand there: a decision, a value restored.
    public void decide(RecordKey key, Map<String, Value> values) {
        decideAll(Map.of(key, values));
    }

    /// [#decide] for several records, as one change that one undo takes back.
    public void decideAll(Map<RecordKey, Map<String, Value>> values) {
        var stamp = session.stamp();
        session.write(note(ChangeKind.SAVE), writing -> {
            values.forEach((key, written) -> Edit.write(existing(writing, key), written, writing.pen().next(), stamp)
                    .ifPresent(writing::put));
            return values.size();
        });
    }

    /// Writes values over the versions that a hand had seen, as one change that one undo takes back.
    ///
    /// @return how many of these fields stand in two versions all the same: something came in that had not been seen
    public int settle(Collection<Settled> fields) {
        var stamp = session.stamp();
        var byRecord = new LinkedHashMap<RecordKey, List<Settled>>();
        fields.forEach(field -> byRecord.computeIfAbsent(field.record(), _ -> new ArrayList<>()).add(field));
        return session.write(note(ChangeKind.SAVE), writing -> byRecord.entrySet().stream()
                .mapToInt(record -> settle(writing, existing(writing, record.getKey()), record.getValue(), stamp)).sum());
    }

    private static int settle(Writing writing, RecordState now, List<Settled> fields, Stamp stamp) {
        var seen = new TreeMap<String, FieldState>();
        var values = new TreeMap<String, Value>();
        fields.forEach(field -> {
            seen.put(field.field(), field.seen());
            values.put(field.field(), field.value());
        });
        var change = Edit.write(now, new RecordState(now.key(), now.home(), seen), values, writing.pen().next(), stamp);
        change.ifPresent(writing::put);
        var left = change.map(RecordChange::after).orElse(now).fieldsInTwoVersions();
        return (int) values.keySet().stream().filter(left::contains).count();
    }

    ChangeNote note(ChangeKind kind) {
        return new ChangeNote(kind, session.author(), null);
    }

    static RecordState existing(Writing writing, RecordKey key) {
        return writing.state(key).orElseThrow(RecordGone::new);
    }
}

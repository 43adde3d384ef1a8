package org.focale.store;

import static org.focale.store.schema.Tables.CHANGE;
import static org.focale.store.schema.Tables.HISTORY;
import static org.focale.store.schema.Tables.PERSON_FILE;
import static org.focale.store.schema.Tables.RECORD_STATE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.focale.base.IdMarks;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.person.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What changed, when, by whom: one change for each transaction, one row for each record it touched.
final class HistoryRows {

    /// A record with that id has a row in this change.
    private static final int RECORD = 1;
    /// The file of the person with that id has the day of this change.
    private static final int FILE = 2;

    private final DSLContext sql;

    HistoryRows(DSLContext sql) {
        this.sql = sql;
    }

    /// Writes the history of one transaction.
    final class Change {

        private final ChangeNote note;
        private final Instant at;
        private final long number = sql.select(DSL.coalesce(DSL.max(CHANGE.NUMBER), 0L)).from(CHANGE).fetchSingle().value1() + 1;
        private final IdMarks marks = new IdMarks();
        private int records;

        Change(ChangeNote note, Instant at) {
            this.note = note;
            this.at = at;
        }

        long number() {
            return number;
        }

        void add(RecordChange change) {
            var names = change.changedFields();
            if (names.isEmpty() && !change.isNew()) {
                return; // only what has been seen of it changed
            }
            if (isThere(change.after().key())) {
                extend(change, names);
            } else {
                insert(change.after().key(), fields(change, names));
                records++;
            }
            if (change.after().home() instanceof Home.OfPerson(var person) && marks.put(person.value(), FILE)) {
                var when = at.atOffset(ZoneOffset.UTC);
                int there = sql.update(PERSON_FILE).set(PERSON_FILE.LAST_CHANGE, when).where(PERSON_FILE.PERSON.eq(person.value())).execute();
                if (there == 0) {
                    sql.insertInto(PERSON_FILE).set(PERSON_FILE.PERSON, person.value()).set(PERSON_FILE.LAST_CHANGE, when).execute();
                }
            }
        }

        /// Only ids are marked: whether it is the very record is looked up where one of that id was put.
        private boolean isThere(RecordKey key) {
            return !marks.put(key.id(), RECORD) && sql.fetchExists(HISTORY, HISTORY.CHANGE.eq(number).and(is(key)));
        }

        private void insert(RecordKey key, TreeMap<String, Value> fields) {
            sql.insertInto(HISTORY)
                    .set(HISTORY.CHANGE, number)
                    .set(HISTORY.ID, key.id())
                    .set(HISTORY.TYPE, key.type())
                    .set(HISTORY.FIELDS, json(fields))
                    .execute();
        }

        /// The same record again in one transaction: before is what it was before both.
        private void extend(RecordChange change, List<String> names) {
            var key = change.after().key();
            var where = HISTORY.CHANGE.eq(number).and(is(key));
            var fields = fields(sql.select(HISTORY.FIELDS).from(HISTORY).where(where).fetchSingle().value1());
            fields(change, names).forEach((name, now) -> fields.merge(name, now,
                    (first, second) -> entry(before(first), after(second), writers(first))));
            sql.update(HISTORY).set(HISTORY.FIELDS, json(fields)).where(where).execute();
        }

        /// What was put of these files is about to be erased again.
        void forget(List<PersonId> files) {
            if (records > 0) {
                records -= sql.fetchCount(sql.selectOne().from(HISTORY).join(RECORD_STATE)
                        .on(RECORD_STATE.ID.eq(HISTORY.ID).and(RECORD_STATE.TYPE.eq(HISTORY.TYPE)))
                        .where(HISTORY.CHANGE.eq(number)).and(RECORD_STATE.HOME.in(files.stream().map(PersonId::value).toList())));
            }
        }

        /// Once, when everything was put. An erasure leaves its number, and nothing else.
        void finish() {
            if (records > 0 || note.kind() == ChangeKind.ERASURE) {
                sql.insertInto(CHANGE)
                        .set(CHANGE.NUMBER, number)
                        .set(CHANGE.KIND, note.kind().name())
                        .set(CHANGE.AUTHOR, note.author())
                        .set(CHANGE.AT, at.atOffset(ZoneOffset.UTC))
                        .set(CHANGE.UNDOES, note.undoes())
                        .set(CHANGE.RECORDS, records)
                        .execute();
            }
        }
    }

    private static TreeMap<String, Value> fields(RecordChange change, List<String> names) {
        var fields = new TreeMap<String, Value>();
        for (String name : names) {
            var before = change.before() == null ? null : change.before().fields().get(name);
            fields.put(name, entry(values(before), values(change.after().fields().get(name)), writers(before)));
        }
        return fields;
    }

    private static String json(TreeMap<String, Value> fields) {
        return RecordTooLarge.checked(StateJson.write(new Value.Group(fields)));
    }

    private static List<Value> values(@Nullable FieldState field) {
        return field == null ? List.of() : field.different().stream().map(Version::value).toList();
    }

    /// Only what was decided about is written with who wrote it.
    private static List<Value> writers(@Nullable FieldState field) {
        return field == null || !field.hasTwoVersions() ? List.of()
                : field.different().stream().<Value>map(version -> new Value.Text(version.stamp().author())).toList();
    }

    private static Value entry(List<Value> before, List<Value> after, List<Value> writers) {
        return new Value.Items(writers.isEmpty() ? List.of(new Value.Items(before), new Value.Items(after))
                : List.of(new Value.Items(before), new Value.Items(after), new Value.Items(writers)));
    }

    private static List<Value> before(Value entry) {
        return part(entry, 0);
    }

    private static List<Value> after(Value entry) {
        return part(entry, 1);
    }

    /// Nobody in what was written before writers were noted.
    private static List<Value> writers(Value entry) {
        return part(entry, 2);
    }

    private static List<Value> part(Value entry, int place) {
        var parts = items(entry);
        return place < parts.size() ? items(parts.get(place)) : List.of();
    }

    private static List<String> words(List<Value> values) {
        return values.stream().map(value -> value instanceof Value.Text(String text) ? text : "").toList();
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items(var items) ? items : List.of();
    }

    private static TreeMap<String, Value> fields(String json) {
        return Failures.readable(() -> StateJson.readValue(json)) instanceof Value.Group(var parts) ? new TreeMap<>(parts) : new TreeMap<>();
    }

    /// What a record said before is not kept any more.
    void forget(RecordKey key) {
        sql.deleteFrom(HISTORY).where(is(key)).execute();
    }

    /// What other fields of it said before is not kept any more.
    void forgetBut(RecordState left) {
        var rows = sql.select(HISTORY.CHANGE, HISTORY.FIELDS).from(HISTORY).where(is(left.key())).fetch();
        for (var row : rows) {
            var fields = fields(row.value2());
            fields.keySet().retainAll(left.fields().keySet());
            sql.update(HISTORY).set(HISTORY.FIELDS, json(fields)).where(HISTORY.CHANGE.eq(row.value1()).and(is(left.key()))).execute();
        }
    }

    List<FieldChange> of(RecordKey key) {
        return read(is(key));
    }

    List<FieldChange> of(long change) {
        return read(HISTORY.CHANGE.eq(change));
    }

    private List<FieldChange> read(Condition which) {
        var changes = new ArrayList<FieldChange>();
        sql.select(HISTORY.CHANGE, HISTORY.ID, HISTORY.TYPE, HISTORY.FIELDS, CHANGE.AUTHOR, CHANGE.AT)
                .from(HISTORY).join(CHANGE).on(CHANGE.NUMBER.eq(HISTORY.CHANGE))
                .where(which)
                .orderBy(HISTORY.CHANGE.desc(), HISTORY.ID, HISTORY.TYPE)
                .forEach(row -> fields(row.get(HISTORY.FIELDS)).forEach((name, entry) -> changes.add(new FieldChange(row.get(HISTORY.CHANGE),
                        key(row), name, before(entry), after(entry), words(writers(entry)), row.get(CHANGE.AUTHOR),
                        row.get(CHANGE.AT).toInstant()))));
        return changes;
    }

    List<ChangeEntry> latest(int most) {
        var undo = CHANGE.as("undo");
        var undoneBy = DSL.field(DSL.select(DSL.max(undo.NUMBER)).from(undo).where(undo.UNDOES.eq(CHANGE.NUMBER)));
        return sql.select(CHANGE.asterisk(), undoneBy).from(CHANGE).orderBy(CHANGE.NUMBER.desc()).limit(most)
                .fetch(row -> new ChangeEntry(row.get(CHANGE.NUMBER), kind(row), row.get(CHANGE.AUTHOR),
                        row.get(CHANGE.AT).toInstant(), row.get(CHANGE.UNDOES), row.get(undoneBy), row.get(CHANGE.RECORDS),
                        touched(row.get(CHANGE.NUMBER))));
    }

    private static ChangeKind kind(Record row) {
        return Failures.readable(() -> ChangeKind.valueOf(row.get(CHANGE.KIND)));
    }

    private List<RecordKey> touched(long change) {
        return sql.select(HISTORY.ID, HISTORY.TYPE).from(HISTORY).where(HISTORY.CHANGE.eq(change))
                .orderBy(HISTORY.ID, HISTORY.TYPE).limit(ChangeEntry.SHOWN).fetch(HistoryRows::key);
    }

    private static RecordKey key(Record row) {
        return new RecordKey(row.get(HISTORY.TYPE), row.get(HISTORY.ID));
    }

    private static Condition is(RecordKey key) {
        return HISTORY.ID.eq(key.id()).and(HISTORY.TYPE.eq(key.type()));
    }
}

package org.focale.store;

import static org.focale.store.schema.Tables.CHANGE;
import static org.focale.store.schema.Tables.HISTORY;
import static org.focale.store.schema.Tables.PERSON_FILE;
import static org.focale.store.schema.Tables.RECORD_STATE;
import static org.focale.store.schema.Tables.SENTINEL;
import static org.focale.store.schema.Tables.TOLD_HISTORY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.focale.base.IdMarks;
import org.focale.change.Home;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Trace;
import org.focale.change.Trace.Passage;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.SiteId;
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
    /// The oldest first.
    private static final Comparator<Placed> ORDER = Comparator.comparingLong(Placed::change).thenComparingLong(Placed::place);

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

        private void insert(RecordKey key, SortedMap<String, Passage> fields) {
            sql.insertInto(HISTORY)
                    .set(HISTORY.CHANGE, number)
                    .set(HISTORY.ID, key.id())
                    .set(HISTORY.TYPE, key.type())
                    .set(HISTORY.FIELDS, json(fields))
                    .execute();
        }

        /// The same record again in one transaction: before is what it was before both.
        private void extend(RecordChange change, List<String> names) {
            var where = HISTORY.CHANGE.eq(number).and(is(change.after().key()));
            var first = fields(sql.select(HISTORY.FIELDS).from(HISTORY).where(where).fetchSingle().value1());
            sql.update(HISTORY).set(HISTORY.FIELDS, json(Trace.joined(first, fields(change, names)))).where(where).execute();
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

    private static SortedMap<String, Passage> fields(RecordChange change, List<String> names) {
        var fields = new TreeMap<String, Passage>();
        for (String name : names) {
            List<Version> before = change.before() == null ? List.of() : change.before().versions(name);
            fields.put(name, new Passage(values(before), values(change.after().versions(name)), writers(before)));
        }
        return fields;
    }

    private static String json(SortedMap<String, Passage> fields) {
        return RecordTooLarge.checked(StateJson.write(Trace.kept(fields)));
    }

    private static List<Value> values(List<Version> versions) {
        return versions.stream().map(Version::value).toList();
    }

    /// Only what was decided about is written with who wrote it.
    private static List<String> writers(List<Version> versions) {
        return versions.size() < 2 ? List.of() : versions.stream().map(version -> version.stamp().author()).toList();
    }

    private static SortedMap<String, Passage> fields(String json) {
        return Trace.fields(Failures.readable(() -> StateJson.readValue(json)));
    }

    /// What a record said before is not kept any more.
    void forget(RecordKey key) {
        sql.deleteFrom(HISTORY).where(is(key)).execute();
        sql.deleteFrom(TOLD_HISTORY).where(isTold(key)).execute();
    }

    /// What other fields of it said before is not kept any more.
    void forgetBut(RecordState left) {
        var names = left.fields().keySet();
        for (var row : sql.select(HISTORY.CHANGE, HISTORY.FIELDS).from(HISTORY).where(is(left.key())).fetch()) {
            sql.update(HISTORY).set(HISTORY.FIELDS, only(names, row.value2()))
                    .where(HISTORY.CHANGE.eq(row.value1()).and(is(left.key()))).execute();
        }
        for (var row : sql.selectFrom(TOLD_HISTORY).where(isTold(left.key())).fetch()) {
            sql.update(TOLD_HISTORY).set(TOLD_HISTORY.FIELDS, only(names, row.get(TOLD_HISTORY.FIELDS)))
                    .where(isTold(left.key()).and(TOLD_HISTORY.SITE.eq(row.get(TOLD_HISTORY.SITE)))
                            .and(TOLD_HISTORY.NUMBER.eq(row.get(TOLD_HISTORY.NUMBER)))
                            .and(TOLD_HISTORY.AT.eq(row.get(TOLD_HISTORY.AT)))).execute();
        }
    }

    private static String only(Set<String> names, String text) {
        var fields = new TreeMap<>(fields(text));
        fields.keySet().retainAll(names);
        return json(fields);
    }

    /// Newest first; what another site wrote stands below the change that brought it.
    List<FieldChange> of(RecordKey key) {
        return traces(key).reversed().stream().flatMap(trace -> changes(trace, trace.site().equals(own()) ? null : trace.site())).toList();
    }

    /// Those made here.
    List<FieldChange> of(long change) {
        return made(HISTORY.CHANGE.eq(change)).stream().map(Placed::trace).flatMap(trace -> changes(trace, null)).toList();
    }

    /// Oldest first, those that came with a file that was handed over too.
    List<Trace> traces(RecordKey key) {
        return Stream.concat(made(is(key)).stream(), told(isTold(key)).stream()).sorted(ORDER).map(Placed::trace).toList();
    }

    /// All that came with files that were handed over, newest first.
    List<FieldChange> told() {
        return told(DSL.noCondition()).stream().sorted(ORDER.reversed()).flatMap(each -> changes(each.trace(), each.trace().site())).toList();
    }

    private static Stream<FieldChange> changes(Trace trace, @Nullable SiteId elsewhere) {
        return trace.fields().entrySet().stream().map(field -> new FieldChange(trace.number(), trace.record(), field.getKey(),
                field.getValue().before(), field.getValue().after(), field.getValue().writers(), trace.author(), trace.at(), elsewhere));
    }

    private SiteId own() {
        return new SiteId(sql.select(SENTINEL.SITE_ID).from(SENTINEL).fetchSingle().value1());
    }

    /// @param change here under which it came, or was made
    /// @param place  in that change: those that came were made before
    private record Placed(long change, long place, Trace trace) {}

    private List<Placed> made(Condition which) {
        var site = own();
        return sql.select(HISTORY.CHANGE, HISTORY.ID, HISTORY.TYPE, HISTORY.FIELDS, CHANGE.AUTHOR, CHANGE.AT)
                .from(HISTORY).join(CHANGE).on(CHANGE.NUMBER.eq(HISTORY.CHANGE))
                .where(which)
                .orderBy(HISTORY.CHANGE, HISTORY.ID, HISTORY.TYPE)
                .fetch(row -> new Placed(row.get(HISTORY.CHANGE), Long.MAX_VALUE, new Trace(key(row), site, row.get(HISTORY.CHANGE),
                        row.get(CHANGE.AUTHOR), row.get(CHANGE.AT).toInstant(), fields(row.get(HISTORY.FIELDS)))));
    }

    private List<Placed> told(Condition which) {
        return sql.selectFrom(TOLD_HISTORY).where(which).orderBy(TOLD_HISTORY.ID, TOLD_HISTORY.TYPE)
                .fetch(row -> new Placed(row.get(TOLD_HISTORY.CAME), row.get(TOLD_HISTORY.PLACE),
                        new Trace(new RecordKey(row.get(TOLD_HISTORY.TYPE), row.get(TOLD_HISTORY.ID)), new SiteId(row.get(TOLD_HISTORY.SITE)),
                                row.get(TOLD_HISTORY.NUMBER), row.get(TOLD_HISTORY.AUTHOR), row.get(TOLD_HISTORY.AT).toInstant(),
                                fields(row.get(TOLD_HISTORY.FIELDS)))));
    }

    /// Keeps what another site wrote, or what this one wrote and forgot since; what is here already stays as it is.
    ///
    /// @param change   under which it comes
    /// @param place    in that change
    /// @param position of this transaction
    /// @return whether it is new
    boolean tell(PersonId home, Trace trace, long change, long place, long position) {
        var key = trace.record();
        var at = trace.at().atOffset(ZoneOffset.UTC);
        boolean isHere = sql.fetchExists(TOLD_HISTORY, isTold(key).and(TOLD_HISTORY.SITE.eq(trace.site().value()))
                .and(TOLD_HISTORY.NUMBER.eq(trace.number())).and(TOLD_HISTORY.AT.eq(at)));
        if (isHere || trace.site().equals(own()) && !made(is(key).and(CHANGE.NUMBER.eq(trace.number())).and(CHANGE.AT.eq(at))).isEmpty()) {
            return false;
        }
        sql.insertInto(TOLD_HISTORY).set(TOLD_HISTORY.ID, key.id()).set(TOLD_HISTORY.TYPE, key.type())
                .set(TOLD_HISTORY.SITE, trace.site().value()).set(TOLD_HISTORY.NUMBER, trace.number()).set(TOLD_HISTORY.AT, at)
                .set(TOLD_HISTORY.HOME, home.value()).set(TOLD_HISTORY.AUTHOR, RecordTooLarge.checked(trace.author()))
                .set(TOLD_HISTORY.FIELDS, json(trace.fields())).set(TOLD_HISTORY.CAME, change).set(TOLD_HISTORY.PLACE, place)
                .set(TOLD_HISTORY.POSITION, position).execute();
        return true;
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

    private static Condition isTold(RecordKey key) {
        return TOLD_HISTORY.ID.eq(key.id()).and(TOLD_HISTORY.TYPE.eq(key.type()));
    }

    private static Condition is(RecordKey key) {
        return HISTORY.ID.eq(key.id()).and(HISTORY.TYPE.eq(key.type()));
    }
}

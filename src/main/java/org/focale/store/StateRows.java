package org.focale.store;

import static org.focale.store.schema.Tables.IN_TWO_VERSIONS;
import static org.focale.store.schema.Tables.RECORD_STATE;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.focale.change.Home;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.domain.person.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The states of records as they are kept: JSON with a check sum, because H2 does not notice every damage.
final class StateRows {

    static final String PERSON = "person";
    private static final String ORGANISATION = "organisation";
    private static final int HOMES_AT_ONCE = 200;

    private final DSLContext sql;
    private final StateJson json;

    StateRows(DSLContext sql, StateJson.Names names) {
        this.sql = sql;
        this.json = new StateJson(names);
    }

    @Nullable RecordState read(RecordKey key) {
        var row = sql.select(RECORD_STATE.STATE, RECORD_STATE.CHECKSUM).from(RECORD_STATE).where(is(key)).fetchOne();
        return row == null ? null : state(row.value1(), row.value2());
    }

    /// Those of these that are here, wherever they live.
    Map<RecordKey, RecordState> read(Collection<RecordKey> keys) {
        var found = new HashMap<RecordKey, RecordState>();
        var wanted = Set.copyOf(keys);
        sql.select(RECORD_STATE.STATE, RECORD_STATE.CHECKSUM).from(RECORD_STATE).where(RECORD_STATE.ID.in(keys.stream().map(RecordKey::id).toList()))
                .forEach(row -> {
                    var state = state(row.value1(), row.value2());
                    if (wanted.contains(state.key())) {
                        found.put(state.key(), state);
                    }
                });
        return found;
    }

    List<RecordKey> keys(Home home) {
        return sql.select(RECORD_STATE.ID, RECORD_STATE.TYPE).from(RECORD_STATE)
                .where(RECORD_STATE.HOME.eq(home.id())).and(RECORD_STATE.HOME_KIND.eq(kind(home)))
                .orderBy(RECORD_STATE.ID, RECORD_STATE.TYPE)
                .fetch(row -> new RecordKey(row.value2(), row.value1()));
    }

    boolean isEmpty(Home home) {
        return !sql.fetchExists(RECORD_STATE, RECORD_STATE.HOME.eq(home.id()).and(RECORD_STATE.HOME_KIND.eq(kind(home))));
    }

    List<RecordState> read(Home home) {
        return sql.select(RECORD_STATE.STATE, RECORD_STATE.CHECKSUM).from(RECORD_STATE)
                .where(RECORD_STATE.HOME.eq(home.id())).and(RECORD_STATE.HOME_KIND.eq(kind(home)))
                .orderBy(RECORD_STATE.ID, RECORD_STATE.TYPE)
                .fetch(row -> state(row.value1(), row.value2()));
    }

    void each(Consumer<RecordState> each) {
        eachRow(row -> each.accept(state(row.get(RECORD_STATE.STATE), row.get(RECORD_STATE.CHECKSUM))));
    }

    /// Whole files together, a few hundred at a time.
    void eachRow(Consumer<Record> each) {
        var homes = sql.selectDistinct(RECORD_STATE.HOME).from(RECORD_STATE).orderBy(RECORD_STATE.HOME).fetch(RECORD_STATE.HOME);
        for (int from = 0; from < homes.size(); from += HOMES_AT_ONCE) {
            var some = homes.subList(from, Math.min(from + HOMES_AT_ONCE, homes.size()));
            sql.select(RECORD_STATE.ID, RECORD_STATE.TYPE, RECORD_STATE.STATE, RECORD_STATE.CHECKSUM).from(RECORD_STATE)
                    .where(RECORD_STATE.HOME.between(some.getFirst(), some.getLast()))
                    .orderBy(RECORD_STATE.HOME, RECORD_STATE.HOME_KIND, RECORD_STATE.ID, RECORD_STATE.TYPE)
                    .forEach(each);
        }
    }

    List<PersonId> files() {
        return sql.selectDistinct(RECORD_STATE.HOME).from(RECORD_STATE).where(RECORD_STATE.HOME_KIND.eq(PERSON)).orderBy(RECORD_STATE.HOME)
                .fetch(row -> new PersonId(row.value1()));
    }

    /// Those changed after that position and all of these homes, whole files together.
    void eachAfter(long after, Set<UUID> whole, Consumer<StandingRecord> each) {
        var homes = new TreeSet<>(whole);
        homes.addAll(sql.selectDistinct(RECORD_STATE.HOME).from(RECORD_STATE).where(RECORD_STATE.POSITION.gt(after)).fetch(RECORD_STATE.HOME));
        var ordered = List.copyOf(homes);
        for (int from = 0; from < ordered.size(); from += HOMES_AT_ONCE) {
            var some = ordered.subList(from, Math.min(from + HOMES_AT_ONCE, ordered.size()));
            sql.select(RECORD_STATE.STATE, RECORD_STATE.CHECKSUM, RECORD_STATE.POSITION, RECORD_STATE.SOURCE).from(RECORD_STATE)
                    .where(RECORD_STATE.HOME.in(some))
                    .orderBy(RECORD_STATE.HOME, RECORD_STATE.HOME_KIND, RECORD_STATE.ID, RECORD_STATE.TYPE)
                    .forEach(row -> each.accept(new StandingRecord(state(row.value1(), row.value2()), row.value3(), row.value4())));
        }
    }

    /// @param position of this transaction
    /// @param source   the life of the other site that this very state came from; null when it was made here
    /// @throws IllegalStateException when the change was not made from the state as it stands
    void write(RecordChange change, long position, @Nullable UUID source) {
        var stands = read(change.after().key());
        if (change.before() == null ? stands != null : !change.before().equals(stands)) {
            throw new IllegalStateException("The change of " + change.after().key() + " was not made from the record as it stands");
        }
        writeFresh(change, position, source);
    }

    /// The same for a change of what was read in this very transaction: it is not read again.
    void writeFresh(RecordChange change, long position, @Nullable UUID source) {
        var after = change.after();
        var stands = change.before();
        String text = RecordTooLarge.checked(json.write(after));
        if (stands == null) {
            sql.insertInto(RECORD_STATE)
                    .set(RECORD_STATE.ID, after.key().id())
                    .set(RECORD_STATE.TYPE, after.key().type())
                    .set(RECORD_STATE.HOME_KIND, kind(after.home()))
                    .set(RECORD_STATE.HOME, after.home().id())
                    .set(RECORD_STATE.STATE, text)
                    .set(RECORD_STATE.CHECKSUM, checksum(text))
                    .set(RECORD_STATE.POSITION, position)
                    .set(RECORD_STATE.SOURCE, source)
                    .execute();
        } else {
            sql.update(RECORD_STATE).set(RECORD_STATE.STATE, text).set(RECORD_STATE.CHECKSUM, checksum(text))
                    .set(RECORD_STATE.POSITION, position).set(RECORD_STATE.SOURCE, source).where(is(after.key())).execute();
        }
        noteTwoVersions(stands, after);
    }

    /// As if it had never been here.
    void remove(RecordKey key) {
        sql.deleteFrom(RECORD_STATE).where(is(key)).execute();
        sql.deleteFrom(IN_TWO_VERSIONS).where(IN_TWO_VERSIONS.ID.eq(key.id()).and(IN_TWO_VERSIONS.TYPE.eq(key.type()))).execute();
    }

    private void noteTwoVersions(@Nullable RecordState before, RecordState after) {
        boolean had = before != null && !before.fieldsInTwoVersions().isEmpty();
        boolean has = !after.fieldsInTwoVersions().isEmpty();
        var key = after.key();
        if (has && !had) {
            sql.insertInto(IN_TWO_VERSIONS).set(IN_TWO_VERSIONS.ID, key.id()).set(IN_TWO_VERSIONS.TYPE, key.type()).execute();
        } else if (had && !has) {
            sql.deleteFrom(IN_TWO_VERSIONS).where(IN_TWO_VERSIONS.ID.eq(key.id()).and(IN_TWO_VERSIONS.TYPE.eq(key.type()))).execute();
        }
    }

    List<RecordKey> inTwoVersions() {
        return sql.selectFrom(IN_TWO_VERSIONS).orderBy(IN_TWO_VERSIONS.ID, IN_TWO_VERSIONS.TYPE)
                .fetch(row -> new RecordKey(row.get(IN_TWO_VERSIONS.TYPE), row.get(IN_TWO_VERSIONS.ID)));
    }

    /// @throws DatabaseDamaged when this is not what was written
    RecordState state(String text, int checksum) {
        if (checksum(text) != checksum) {
            throw DatabaseDamaged.found();
        }
        return Failures.readable(() -> json.read(text));
    }

    private static int checksum(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    static String kind(Home home) {
        return home instanceof Home.OfPerson ? PERSON : ORGANISATION;
    }

    private static Condition is(RecordKey key) {
        return RECORD_STATE.ID.eq(key.id()).and(RECORD_STATE.TYPE.eq(key.type()));
    }
}

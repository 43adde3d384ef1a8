package org.focale.store;

import static org.focale.store.schema.Tables.RECORD_STATE;
import static org.focale.store.schema.Tables.SENTINEL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.focale.base.Sha256;
import org.focale.change.FieldState;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.change.share.KeptCloser;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Reads every record and compares what lists show with what is kept.
final class Check {

    private final StateRows states;
    private final TypedRows typed;
    private final ContentRows contents;
    private final Set<String> whole = new HashSet<>();
    private final Set<String> damaged = new HashSet<>();
    private final Set<String> damagedAlready = new HashSet<>();
    private final Incarnation mine;
    private final long lastNumber;
    private final Set<RecordKey> inTwoVersions;
    private final TreeMap<String, Integer> records = new TreeMap<>();
    private final TreeMap<String, Integer> rows = new TreeMap<>();
    private final List<CheckReport.Problem> problems = new ArrayList<>();

    Check(DSLContext sql, StateJson.Names names, Incarnation mine) {
        this.states = new StateRows(sql, names);
        this.typed = new TypedRows(sql);
        this.contents = new ContentRows(sql, states, names);
        this.mine = mine;
        this.lastNumber = sql.select(SENTINEL.LAST_NUMBER).from(SENTINEL).fetchSingle().value1();
        this.inTwoVersions = new HashSet<>(states.inTwoVersions());
    }

    CheckReport run() {
        contents.all().forEach(sha256 -> (contents.isWhole(sha256) ? whole : damaged).add(sha256));
        states.eachRow(row -> {
            var key = new RecordKey(row.get(RECORD_STATE.TYPE), row.get(RECORD_STATE.ID));
            records.merge(key.type(), 1, Integer::sum);
            try {
                check(key, states.state(row.get(RECORD_STATE.STATE), row.get(RECORD_STATE.CHECKSUM)));
            } catch (DatabaseDamaged _) {
                problem(CheckReport.Kind.UNREADABLE, key);
            }
        });
        for (var table : TypedTable.each()) {
            if (typed.count(table) != rows.getOrDefault(table.codec().type(), 0)) {
                problem(CheckReport.Kind.ROW_DIFFERS, null);
            }
        }
        damaged.forEach(_ -> problem(CheckReport.Kind.CONTENT_DAMAGED, null));
        return new CheckReport(records, problems);
    }

    private void check(RecordKey key, RecordState state) {
        if (!state.key().equals(key)) {
            problem(CheckReport.Kind.UNREADABLE, key);
        }
        if (state.fields().values().stream().anyMatch(this::isStrange)) {
            problem(CheckReport.Kind.STRANGE_WRITE, key);
        }
        var table = TypedTable.of(key.type());
        if (table != null && KeptCloser.isShown(state)) {
            rows.merge(key.type(), 1, Integer::sum);
            if (!typed.holds(table, state)) {
                problem(CheckReport.Kind.ROW_DIFFERS, key);
            }
        }
        if (!state.isDeleted() && ContentRows.SPEAKING.contains(key.type())) {
            checkContent(key, state.fields().get(ContentRows.HASH));
        }
        if (inTwoVersions.contains(key) == state.fieldsInTwoVersions().isEmpty()) {
            problem(CheckReport.Kind.ROW_DIFFERS, key);
        }
    }

    /// What another site attached may not have come yet; what was attached here is here.
    private void checkContent(RecordKey key, @Nullable FieldState hash) {
        if (hash == null || !(hash.shown() instanceof Value.Text(String sha256)) || !Sha256.isOne(sha256) || whole.contains(sha256)) {
            return;
        }
        if (damaged.remove(sha256) || damagedAlready.contains(sha256)) {
            damagedAlready.add(sha256);
            problem(CheckReport.Kind.CONTENT_DAMAGED, key);
        } else if (hash.versions().getLast().dot().incarnation().equals(mine)) {
            problem(CheckReport.Kind.CONTENT_MISSING, key);
        }
    }

    private boolean isStrange(FieldState field) {
        return field.seen().highest().getOrDefault(mine, 0L) > lastNumber
                || field.versions().stream().anyMatch(version -> !field.seen().hasSeen(version.dot()));
    }

    private void problem(CheckReport.Kind kind, @Nullable RecordKey record) {
        problems.add(new CheckReport.Problem(kind, record));
    }
}

package org.focale.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.share.KeptCloser;
import org.focale.domain.Kept;
import org.focale.domain.RecordId;
import org.focale.domain.person.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The records that there is something to show of, one row each in the table of their type: what queries read. States are the truth; these rows
/// can always be made again from them.
final class TypedRows {

    private static final int PAGE = 1_000;

    private final DSLContext sql;

    TypedRows(DSLContext sql) {
        this.sql = sql;
    }

    /// Brings the row of a record to its state. Types of a newer version have none.
    void write(@Nullable RecordState before, RecordState after) {
        var table = TypedTable.of(after.key().type());
        if (table == null) {
            return;
        }
        boolean had = before != null && KeptCloser.isShown(before);
        if (!KeptCloser.isShown(after)) {
            if (had) {
                sql.deleteFrom(table.table()).where(table.id().eq(after.key().id())).execute();
            }
        } else if (had) {
            sql.update(table.table()).set(columns(table, after)).where(table.id().eq(after.key().id())).execute();
        } else {
            sql.insertInto(table.table()).columns(table.fields()).values(table.row(after)).execute();
        }
    }

    void remove(RecordKey key) {
        var table = TypedTable.of(key.type());
        if (table != null) {
            sql.deleteFrom(table.table()).where(table.id().eq(key.id())).execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> columns(TypedTable<?> table, RecordState state) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        var fields = table.fields();
        var row = table.row(state);
        for (int i = 0; i < row.size(); i++) {
            columns.put(fields.get(i), row.get(i));
        }
        return columns;
    }

    <R extends Kept> Optional<R> find(Class<R> type, RecordId id) {
        return find(TypedTable.of(type), id.value());
    }

    private <R extends Kept> Optional<R> find(TypedTable<R> table, UUID id) {
        return sql.select(table.fields()).from(table.table()).where(table.id().eq(id)).fetchOptional(table::record);
    }

    <R extends Kept> List<R> inFiles(Class<R> type, List<PersonId> people) {
        var table = TypedTable.of(type);
        return sql.select(table.fields()).from(table.table()).where(table.person().in(people.stream().map(PersonId::value).toList()))
                .orderBy(table.id()).fetch(table::record);
    }

    /// Those of which the condition holds, in id order.
    <R extends Kept> List<R> where(Class<R> type, Condition condition) {
        var table = TypedTable.of(type);
        return sql.select(table.fields()).from(table.table()).where(condition).orderBy(table.id()).fetch(table::record);
    }

    <R extends Kept> List<R> all(Class<R> type) {
        var table = TypedTable.of(type);
        var records = new ArrayList<R>();
        sql.select(table.fields()).from(table.table()).orderBy(table.id()).forEach(row -> records.add(table.record(row)));
        return records;
    }

    <R extends Kept> List<String> said(Class<R> type, String field, int most) {
        var table = TypedTable.of(type);
        var column = table.text(field);
        return sql.select(column).from(table.table()).where(column.isNotNull()).and(column.ne("")).groupBy(column)
                .orderBy(DSL.count().desc(), column).limit(most).fetch(column);
    }

    /// A page at a time: the database would hold the whole result.
    <R extends Kept> void each(Class<R> type, Consumer<R> each) {
        var table = TypedTable.of(type);
        Condition further = DSL.noCondition();
        while (true) {
            var page = sql.select(table.fields()).from(table.table()).where(further).orderBy(table.id()).limit(PAGE).fetch();
            page.forEach(row -> each.accept(table.record(row)));
            if (page.size() < PAGE) {
                return;
            }
            further = table.id().gt(page.getLast().get(table.id()));
        }
    }

    /// Whether the row of this record says what its state says.
    boolean holds(TypedTable<?> table, RecordState state) {
        var row = sql.select(table.fields()).from(table.table()).where(table.id().eq(state.key().id())).fetchOne();
        return row != null && table.says(row, state);
    }

    int count(TypedTable<?> table) {
        return sql.fetchCount(table.table());
    }

    void clear() {
        TypedTable.each().forEach(table -> sql.deleteFrom(table.table()).execute());
    }
}

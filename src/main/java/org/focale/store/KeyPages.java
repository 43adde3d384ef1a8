package org.focale.store;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.focale.change.RecordKey;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;

/// Finds very many rows by their keys, a page at a time: the database holds the whole of a result in memory.
///
/// @param id   with the type the key of the table, or the end of it where the condition says its beginning
record KeyPages(DSLContext sql, TableField<?, UUID> id, TableField<?, String> type) {

    private static final int PAGE = 1_000;

    /// In the order of the keys. Rows of a page that was given may be changed, or taken away.
    void each(Condition which, Consumer<List<RecordKey>> each) {
        var page = page(which);
        while (!page.isEmpty()) {
            each.accept(page);
            var last = page.getLast();
            page = page.size() < PAGE ? List.of()
                    : page(which.and(id.ge(last.id())).and(id.gt(last.id()).or(type.gt(last.type())))); // the first finds it by the index
        }
    }

    private List<RecordKey> page(Condition which) {
        return sql.select(id, type).from(id.getTable()).where(which).orderBy(id, type).limit(PAGE)
                .fetch(row -> new RecordKey(row.value2(), row.value1()));
    }

    /// Takes these rows away.
    void delete(Condition which) {
        each(which, page -> sql.deleteFrom(id.getTable()).where(which).and(id.between(page.getFirst().id(), page.getLast().id())).execute());
    }
}

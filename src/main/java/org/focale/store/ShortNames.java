package org.focale.store;

import static org.focale.store.schema.Tables.INCARNATION;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.focale.change.Incarnation;
import org.focale.change.StateJson;
import org.focale.domain.site.SiteId;
import org.jooq.DSLContext;

/// Short names of incarnations inside the states of this file: 1, 2, 3… in the order they were first met.
final class ShortNames implements StateJson.Names {

    private final Map<Incarnation, String> names = new ConcurrentHashMap<>();
    private final Map<String, Incarnation> incarnations = new ConcurrentHashMap<>();

    ShortNames(DSLContext sql) {
        sql.selectFrom(INCARNATION).forEach(row -> add(String.valueOf(row.get(INCARNATION.NO)),
                new Incarnation(new SiteId(row.get(INCARNATION.SITE_ID)), row.get(INCARNATION.INCARNATION_ID))));
    }

    private void add(String name, Incarnation incarnation) {
        names.put(incarnation, name);
        incarnations.put(name, incarnation);
    }

    @Override
    public String of(Incarnation incarnation) {
        String name = names.get(incarnation);
        if (name == null) {
            throw new IllegalArgumentException("An incarnation never met");
        }
        return name;
    }

    @Override
    public Incarnation named(String name) {
        var incarnation = incarnations.get(name);
        if (incarnation == null) {
            throw new IllegalArgumentException("No incarnation has this name");
        }
        return incarnation;
    }

    /// Names for one transaction: those it gives are everybody's only when it is kept.
    final class InTransaction implements StateJson.Names {

        private final DSLContext sql;
        private final Map<Incarnation, String> given = new HashMap<>();
        private final Map<String, Incarnation> givenTo = new HashMap<>();

        InTransaction(DSLContext sql) {
            this.sql = sql;
        }

        @Override
        public String of(Incarnation incarnation) {
            String known = names.get(incarnation);
            return known != null ? known : given.computeIfAbsent(incarnation, this::give);
        }

        @Override
        public Incarnation named(String name) {
            var known = givenTo.get(name);
            return known == null ? ShortNames.this.named(name) : known;
        }

        private String give(Incarnation incarnation) {
            int no = names.size() + given.size() + 1;
            sql.insertInto(INCARNATION)
                    .set(INCARNATION.NO, no)
                    .set(INCARNATION.SITE_ID, incarnation.site().value())
                    .set(INCARNATION.INCARNATION_ID, incarnation.id())
                    .execute();
            String name = String.valueOf(no);
            givenTo.put(name, incarnation);
            return name;
        }

        /// Called once, before the commit: who reads afterwards may meet them.
        void keep() {
            given.forEach((incarnation, name) -> add(name, incarnation));
        }
    }
}

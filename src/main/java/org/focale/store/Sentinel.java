package org.focale.store;

import static org.focale.store.schema.Tables.LINK;
import static org.focale.store.schema.Tables.SENTINEL;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focale.change.Incarnation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.Site;
import org.focale.domain.site.SiteId;
import org.jooq.DSLContext;

/// The one row that says whose file this is. Without it nothing in the file is trusted.
///
/// @param incarnation the present life of the site
/// @param lastNumber  of the last write of this incarnation
/// @param saves       how many transactions were ever committed
record Sentinel(Label label, Site site, Incarnation incarnation, long lastNumber, long saves, Instant created) {

    /// The part that can be read in a file of any version: no migration may touch these columns.
    ///
    /// @param version which migrations made the tables
    record Label(UUID workspace, int version) {

        /// @throws DatabaseDamaged when there is not exactly one
        static Label read(DSLContext sql) {
            var rows = sql.select(SENTINEL.WORKSPACE_ID, SENTINEL.SCHEMA_VERSION).from(SENTINEL).fetch();
            if (rows.size() != 1) {
                throw DatabaseDamaged.found();
            }
            return new Label(rows.getFirst().value1(), rows.getFirst().value2());
        }
    }

    /// How many transactions this file knows of; in a file of any version, too.
    static long saves(DSLContext sql) {
        return sql.select(SENTINEL.SAVES).from(SENTINEL).fetchSingle().value1();
    }

    static Sentinel read(DSLContext sql) {
        var label = Label.read(sql);
        var row = sql.selectFrom(SENTINEL).fetchSingle();
        var site = new SiteId(row.get(SENTINEL.SITE_ID));
        return new Sentinel(label,
                new Site(site, row.get(SENTINEL.SITE_NAME), new OrganisationId(row.get(SENTINEL.ORGANISATION_ID)),
                        Failures.readable(() -> Role.valueOf(row.get(SENTINEL.ROLE)))),
                new Incarnation(site, row.get(SENTINEL.INCARNATION_ID)), row.get(SENTINEL.LAST_NUMBER), row.get(SENTINEL.SAVES),
                row.get(SENTINEL.CREATED).toInstant());
    }

    void create(DSLContext sql) {
        sql.insertInto(SENTINEL)
                .set(SENTINEL.WORKSPACE_ID, label.workspace())
                .set(SENTINEL.SCHEMA_VERSION, label.version())
                .set(SENTINEL.SITE_ID, site.id().value())
                .set(SENTINEL.SITE_NAME, site.name())
                .set(SENTINEL.ORGANISATION_ID, site.organisation().value())
                .set(SENTINEL.ROLE, site.role().name())
                .set(SENTINEL.INCARNATION_ID, incarnation.id())
                .set(SENTINEL.LAST_NUMBER, lastNumber)
                .set(SENTINEL.SAVES, saves)
                .set(SENTINEL.CREATED, created.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// A new life of the site: this file may be a copy, whose other half has given the same numbers (exchange.md §1).
    Sentinel reborn(DSLContext sql) {
        var next = new Sentinel(label, site, new Incarnation(site.id(), UUID.randomUUID()), 0, saves, created);
        sql.update(LINK).set(LINK.ACKNOWLEDGED, 0L).execute(); // what was said of the old life says nothing of this one
        sql.update(SENTINEL).set(SENTINEL.INCARNATION_ID, next.incarnation().id()).set(SENTINEL.LAST_NUMBER, next.lastNumber()).execute();
        return next;
    }

    /// Whether the folder lies where it lay; a file of an older version does not know.
    static boolean isElsewhere(DSLContext sql, String place) {
        String before = sql.select(SENTINEL.PLACE).from(SENTINEL).fetchSingle().value1();
        return before != null && !before.equals(place);
    }

    static void putPlace(DSLContext sql, String place) {
        sql.update(SENTINEL).set(SENTINEL.PLACE, place).execute();
    }

    static boolean knowsPlace(DSLContext sql) {
        return sql.select(SENTINEL.PLACE).from(SENTINEL).fetchSingle().value1() != null;
    }

    /// One more transaction.
    Sentinel saved(DSLContext sql, long number) {
        var next = new Sentinel(label, site, incarnation, number, saves + 1, created);
        sql.update(SENTINEL).set(SENTINEL.LAST_NUMBER, next.lastNumber()).set(SENTINEL.SAVES, next.saves()).execute();
        return next;
    }

    static void migrated(DSLContext sql, int version) {
        sql.update(SENTINEL).set(SENTINEL.SCHEMA_VERSION, version).execute();
    }
}

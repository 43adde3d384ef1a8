package org.focale.store;

import static org.focale.store.schema.Tables.BUNDLE;
import static org.focale.store.schema.Tables.CONTACT;
import static org.focale.store.schema.Tables.ERASURE;
import static org.focale.store.schema.Tables.ERASURE_PARTNER;
import static org.focale.store.schema.Tables.SENTINEL;
import static org.focale.store.schema.Tables.TOLD_ERASURE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focale.base.IdMarks;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The set of erased files, which only grows, and who was asked to erase them as well.
final class ErasureRows {

    private static final int ERASED = 1;
    private static final int PAGE = 10_000;

    private final DSLContext sql;
    /// The ids, read when they are first asked for: a bundle asks for each of its records.
    private @Nullable IdMarks known;

    ErasureRows(DSLContext sql) {
        this.sql = sql;
    }

    boolean has(UUID person) {
        return known().has(person, ERASED);
    }

    private IdMarks known() {
        var read = known;
        if (read == null) {
            var marks = new IdMarks();
            Condition further = DSL.noCondition();
            for (int got = PAGE; got == PAGE;) { // the database would hold the whole result
                var page = sql.select(ERASURE.PERSON).from(ERASURE).where(further).orderBy(ERASURE.PERSON).limit(PAGE).fetch(ERASURE.PERSON);
                page.forEach(person -> marks.put(person, ERASED));
                further = page.isEmpty() ? further : ERASURE.PERSON.gt(page.getLast());
                got = page.size();
            }
            read = marks;
            known = marks;
        }
        return read;
    }

    /// Remembers what an organisation that does not follow the person, as far as this site knows, said of a file.
    ///
    /// @return whether that is new
    boolean tell(PersonId person, OrganisationId by) {
        boolean isNew = !isToldBy(person, by);
        if (isNew) {
            sql.insertInto(TOLD_ERASURE).set(TOLD_ERASURE.PERSON, person.value()).set(TOLD_ERASURE.ORGANISATION, by.value()).execute();
        }
        return isNew;
    }

    boolean isToldBy(PersonId person, OrganisationId by) {
        return sql.fetchExists(TOLD_ERASURE, TOLD_ERASURE.PERSON.eq(person.value()).and(TOLD_ERASURE.ORGANISATION.eq(by.value())));
    }

    /// Oldest first.
    List<Erasure> all() {
        return sql.selectFrom(ERASURE).orderBy(ERASURE.POSITION, ERASURE.PERSON)
                .fetch(row -> new Erasure(new PersonId(row.get(ERASURE.PERSON)), row.get(ERASURE.AT).toInstant(), row.get(ERASURE.POSITION),
                        row.get(ERASURE.EVERYWHERE)));
    }

    List<ErasureAsk> asks() {
        return sql.selectFrom(ERASURE_PARTNER).orderBy(ERASURE_PARTNER.PERSON, ERASURE_PARTNER.SITE)
                .fetch(row -> new ErasureAsk(new PersonId(row.get(ERASURE_PARTNER.PERSON)), new SiteId(row.get(ERASURE_PARTNER.SITE)),
                        row.get(ERASURE_PARTNER.CONFIRMED)));
    }

    /// One that is new. Where everybody is to erase, all [#partners] are asked.
    void add(Erasure erasure) {
        var person = erasure.person().value();
        sql.insertInto(ERASURE).set(ERASURE.PERSON, person).set(ERASURE.AT, erasure.at().atOffset(ZoneOffset.UTC))
                .set(ERASURE.POSITION, erasure.position()).set(ERASURE.EVERYWHERE, erasure.everywhere()).execute();
        known().put(person, ERASED);
        if (erasure.everywhere()) {
            ask(person);
        }
    }

    /// From now on everybody is asked, where only the copy that was here went before.
    ///
    /// @return whether that is new
    boolean widen(PersonId person, long position) {
        int widened = sql.update(ERASURE).set(ERASURE.EVERYWHERE, true).set(ERASURE.POSITION, position)
                .where(ERASURE.PERSON.eq(person.value())).and(ERASURE.EVERYWHERE.isFalse()).execute();
        if (widened > 0) {
            ask(person.value());
        }
        return widened > 0;
    }

    private void ask(UUID person) {
        partners().forEach(site -> ask(person, site));
    }

    private void ask(UUID person, SiteId site) {
        sql.insertInto(ERASURE_PARTNER).set(ERASURE_PARTNER.PERSON, person).set(ERASURE_PARTNER.SITE, site.value())
                .set(ERASURE_PARTNER.CONFIRMED, false).execute();
    }

    /// The sites that may have a file that is here: those that a bundle went to or came from, and those that may have it from somebody else.
    List<SiteId> partners() {
        var mayHaveIt = CONTACT.ROLE.eq(Role.LEAD.name()).or(CONTACT.ORGANISATION.in(DSL.select(SENTINEL.ORGANISATION_ID).from(SENTINEL)));
        return sql.select(BUNDLE.PEER).from(BUNDLE).union(DSL.select(CONTACT.SITE).from(CONTACT).where(mayHaveIt)).orderBy(1)
                .fetch(row -> new SiteId(row.value1()));
    }

    /// @return how many of them it had not confirmed before
    int confirm(SiteId peer, long after, long upToPosition) {
        return confirm(peer, ERASURE_PARTNER.PERSON.in(
                DSL.select(ERASURE.PERSON).from(ERASURE).where(ERASURE.POSITION.gt(after)).and(ERASURE.POSITION.le(upToPosition))));
    }

    /// @return whether it had not confirmed that before
    boolean confirm(SiteId peer, PersonId person) {
        return confirm(peer, ERASURE_PARTNER.PERSON.eq(person.value())) > 0;
    }

    private int confirm(SiteId peer, Condition which) {
        return sql.update(ERASURE_PARTNER).set(ERASURE_PARTNER.CONFIRMED, true)
                .where(ERASURE_PARTNER.SITE.eq(peer.value())).and(ERASURE_PARTNER.CONFIRMED.isFalse()).and(which).execute();
    }

    /// A site has one of them still: it is asked, and has not confirmed.
    ///
    /// @param told up to where it was told by then
    /// @return whether it had confirmed that
    boolean deny(SiteId peer, PersonId person, long told) {
        var asked = ERASURE_PARTNER.PERSON.eq(person.value()).and(ERASURE_PARTNER.SITE.eq(peer.value()));
        var one = ERASURE.PERSON.eq(person.value()).and(ERASURE.EVERYWHERE);
        if (!sql.fetchExists(ERASURE_PARTNER, asked)) {
            if (sql.fetchExists(ERASURE, one)) {
                ask(person.value(), peer);
            }
            return false;
        }
        return sql.fetchExists(ERASURE, one.and(ERASURE.POSITION.le(told)))
                && sql.update(ERASURE_PARTNER).set(ERASURE_PARTNER.CONFIRMED, false).where(asked).and(ERASURE_PARTNER.CONFIRMED).execute() > 0;
    }
}

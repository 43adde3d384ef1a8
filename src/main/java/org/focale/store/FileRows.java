package org.focale.store;

import static org.focale.store.schema.Tables.CHANGE;
import static org.focale.store.schema.Tables.CONTACT;
import static org.focale.store.schema.Tables.DIFFERENT_PEOPLE;
import static org.focale.store.schema.Tables.HISTORY;
import static org.focale.store.schema.Tables.IN_TWO_VERSIONS;
import static org.focale.store.schema.Tables.PERSON_FILE;
import static org.focale.store.schema.Tables.RECORD_STATE;
import static org.focale.store.schema.Tables.SAME_PERSON;
import static org.focale.store.schema.Tables.SENTINEL;
import static org.focale.store.schema.Tables.TOLD_HISTORY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordCodec;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Every row of one person's file, to take all of them away.
final class FileRows {

    private static final RecordCodec<Person> PERSON = Codecs.of(Person.class);
    private static final String DIFFERENT = Codecs.of(DifferentPeople.class).type();

    private final DSLContext sql;
    private final StateRows states;
    private final ContentRows contents;

    FileRows(DSLContext sql, StateRows states, ContentRows contents) {
        this.sql = sql;
        this.states = states;
        this.contents = contents;
    }

    /// The organisation that made a file: that of the site which wrote its first record, this one where the site is not known (a workspace that
    /// was made again of an archive had another id before).
    Optional<OrganisationId> maker(PersonId person) {
        var state = states.read(PERSON.key(person.value()));
        var made = state == null ? null : state.fields().get(RecordState.DELETED);
        if (made == null) {
            return Optional.empty();
        }
        var site = made.versions().getFirst().dot().incarnation().site();
        var own = sql.select(SENTINEL.ORGANISATION_ID).from(SENTINEL).fetchSingle().value1();
        var known = sql.select(CONTACT.ORGANISATION).from(CONTACT).where(CONTACT.SITE.eq(site.value())).fetchOne(CONTACT.ORGANISATION);
        return Optional.of(new OrganisationId(known == null ? own : known));
    }

    /// This file and those that are joined to it, of the same organisation: an erasure covers both. The file that another organisation
    /// has of the same person is only linked, and its own affair (exchange.md §2).
    List<PersonId> joined(PersonId person) {
        var maker = maker(person);
        return linked(person).stream().filter(each -> each.equals(person) || (maker.isPresent() && maker.equals(maker(each)))).toList();
    }

    private List<PersonId> linked(PersonId person) {
        var links = sql.select(SAME_PERSON.PERSON, SAME_PERSON.SHOWN_UNDER).from(SAME_PERSON).where(SAME_PERSON.SHOWN_UNDER.isNotNull()).fetch();
        var found = new ArrayList<>(List.of(person.value()));
        for (int i = 0; i < found.size(); i++) {
            var one = found.get(i);
            links.forEach(link -> {
                var other = link.value1().equals(one) ? link.value2() : link.value2().equals(one) ? link.value1() : one;
                if (!found.contains(other)) {
                    found.add(other);
                }
            });
        }
        return found.stream().map(PersonId::new).toList();
    }

    /// Takes away what the workspace knows of these files: records with their rows, versions and history, and the contents that nobody
    /// else speaks of. A change that becomes empty keeps its number: nothing else would be left of the order of things.
    ///
    /// @param waited contents that waited for these files and wait no more
    /// @return the records that were there
    Map<RecordKey, Home> remove(List<PersonId> files, Set<String> waited) {
        var there = new LinkedHashMap<RecordKey, Home>();
        files.forEach(file -> sql.select(RECORD_STATE.ID, RECORD_STATE.TYPE).from(RECORD_STATE)
                .where(RECORD_STATE.HOME.eq(file.value())).and(RECORD_STATE.HOME_KIND.eq(StateRows.PERSON))
                .forEach(row -> there.put(new RecordKey(row.value2(), row.value1()), new Home.OfPerson(file))));
        var spoken = new TreeSet<>(waited);
        there.keySet().stream().filter(key -> ContentRows.SPEAKING.contains(key.type())).forEach(key -> spoken.addAll(contents.ever(key)));
        var changes = new HashSet<Long>();
        there.keySet().forEach(key -> changes.addAll(remove(key)));
        var ids = files.stream().map(PersonId::value).toList();
        sql.deleteFrom(TOLD_HISTORY).where(TOLD_HISTORY.HOME.in(ids)).execute();
        sql.deleteFrom(PERSON_FILE).where(PERSON_FILE.PERSON.in(ids)).execute();
        count(changes);
        contents.dropUnused(spoken);
        return there;
    }

    /// What says of two files that they are not of one person stands outside of both.
    List<RecordState> saidDifferent(List<PersonId> files) {
        var ids = files.stream().map(PersonId::value).toList();
        return sql.select(DIFFERENT_PEOPLE.ID).from(DIFFERENT_PEOPLE).where(DIFFERENT_PEOPLE.FIRST.in(ids)).or(DIFFERENT_PEOPLE.SECOND.in(ids))
                .orderBy(DIFFERENT_PEOPLE.ID).fetch(DIFFERENT_PEOPLE.ID).stream()
                .flatMap(id -> Optional.ofNullable(states.read(new RecordKey(DIFFERENT, id))).stream()).toList();
    }

    /// @return the changes that had it
    private Set<Long> remove(RecordKey key) {
        UUID id = key.id();
        var table = TypedTable.of(key.type());
        if (table != null) {
            sql.deleteFrom(table.table()).where(table.id().eq(id)).execute();
        }
        sql.deleteFrom(RECORD_STATE).where(RECORD_STATE.ID.eq(id).and(RECORD_STATE.TYPE.eq(key.type()))).execute();
        sql.deleteFrom(IN_TWO_VERSIONS).where(IN_TWO_VERSIONS.ID.eq(id).and(IN_TWO_VERSIONS.TYPE.eq(key.type()))).execute();
        Condition its = HISTORY.ID.eq(id).and(HISTORY.TYPE.eq(key.type()));
        var changes = new HashSet<>(sql.select(HISTORY.CHANGE).from(HISTORY).where(its).fetch(HISTORY.CHANGE));
        sql.deleteFrom(HISTORY).where(its).execute();
        return changes;
    }

    private void count(Set<Long> changes) {
        for (long number : changes) {
            int left = sql.fetchCount(HISTORY, HISTORY.CHANGE.eq(number));
            sql.update(CHANGE).set(CHANGE.RECORDS, left).set(CHANGE.AUTHOR, left == 0 ? DSL.inline("") : CHANGE.AUTHOR)
                    .where(CHANGE.NUMBER.eq(number)).execute();
        }
    }
}

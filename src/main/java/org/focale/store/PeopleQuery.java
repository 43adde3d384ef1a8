package org.focale.store;

import static org.focale.store.schema.Tables.DIAGNOSIS;
import static org.focale.store.schema.Tables.EXPERIENCE;
import static org.focale.store.schema.Tables.PERSON;
import static org.focale.store.schema.Tables.PERSON_FILE;
import static org.focale.store.schema.Tables.SAME_PERSON;
import static org.focale.store.schema.Tables.SKILL_VALIDATION;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focale.domain.Aliases;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.SamePerson;
import org.focale.domain.person.SamePersonId;
import org.focale.store.PersonFacts.Stay;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Everybody in one light row: a scan of each table in question, put together here; joining in SQL took several times as long.
final class PeopleQuery {

    private static final Stay NO_STAY = new Stay("", "", null, null, null, ExitCategory.NOT_SAID, "", "", null);

    private final DSLContext sql;

    PeopleQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<PersonRow> everybody() {
        return rows(null, aliases());
    }

    Optional<PersonRow> one(PersonId id) {
        var aliases = aliases();
        return rows(aliases.all(id).stream().map(PersonId::value).toList(), aliases).stream().findFirst();
    }

    /// Which files are of one person.
    Aliases<PersonId> aliases() {
        var joins = new ArrayList<SamePerson>();
        var named = new HashSet<UUID>();
        sql.select(SAME_PERSON.ID, SAME_PERSON.PERSON, SAME_PERSON.SHOWN_UNDER).from(SAME_PERSON).orderBy(SAME_PERSON.ID).forEach(row -> {
            var under = row.value3();
            joins.add(new SamePerson(new SamePersonId(row.value1()), new PersonId(row.value2()), under == null ? null : new PersonId(under)));
            named.add(row.value2());
            if (under != null) {
                named.add(under);
            }
        });
        return joins.isEmpty() ? Aliases.none() : Aliases.of(joins,
                sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.in(named)).fetchSet(row -> new PersonId(row.value1())));
    }

    private List<PersonRow> rows(@Nullable List<UUID> some, Aliases<PersonId> aliases) {
        var facts = new FactsQuery(sql, some, aliases);
        var experiences = distinct(EXPERIENCE.PERSON, EXPERIENCE.CV_KEY, some, aliases);
        var skills = distinct(SKILL_VALIDATION.PERSON, SKILL_VALIDATION.CV_KEY, some, aliases);
        var softSkills = distinct(DIAGNOSIS.PERSON, DIAGNOSIS.CV_KEY, some, aliases);
        var changed = lastChanges(some, aliases);
        var otherNames = otherNames(aliases);
        var rows = new ArrayList<PersonRow>();
        sql.select(PERSON.ID, PERSON.FIRST_NAME, PERSON.LAST_NAME, PERSON.FOLDED, PERSON.BIRTH_DATE, PERSON.PHONE).select(FactsQuery.COLUMNS)
                .from(PERSON).where(is(PERSON.ID, some)).orderBy(PERSON.ID)
                .forEach(row -> {
                    var id = row.get(PERSON.ID);
                    if (aliases.isHidden(new PersonId(id))) {
                        return;
                    }
                    var stays = facts.stays(id);
                    var stay = stays.isEmpty() ? NO_STAY : stays.getLast();
                    var at = changed.get(id);
                    rows.add(new PersonRow(new PersonId(id), text(row, PERSON.FIRST_NAME), text(row, PERSON.LAST_NAME),
                            row.get(PERSON.FOLDED) + otherNames.getOrDefault(id, ""),
                            row.get(PERSON.BIRTH_DATE), text(row, PERSON.PHONE), stay.programme(), stay.referent(), stay.start(),
                            stay.plannedEnd(), stay.exit(),
                            new CvGauge(experiences.getOrDefault(id, 0), skills.getOrDefault(id, 0), softSkills.getOrDefault(id, 0)),
                            at == null ? null : at.toInstant(), facts.of(id, row)));
                });
        return rows;
    }

    /// The words by which a person is found who is called otherwise in a file that is shown under theirs.
    private Map<UUID, String> otherNames(Aliases<PersonId> aliases) {
        var names = new HashMap<UUID, String>();
        if (!aliases.isEmpty()) {
            sql.select(SAME_PERSON.PERSON, PERSON.FOLDED).from(SAME_PERSON).join(PERSON).on(PERSON.ID.eq(SAME_PERSON.PERSON)).orderBy(SAME_PERSON.ID)
                    .forEach(row -> {
                        if (aliases.isHidden(new PersonId(row.value1()))) {
                            names.merge(shown(row.value1(), aliases), " " + row.value2(), String::concat);
                        }
                    });
        }
        return names;
    }

    static UUID shown(UUID person, Aliases<PersonId> aliases) {
        return aliases.isEmpty() ? person : aliases.shown(new PersonId(person)).value();
    }

    private Map<UUID, Integer> distinct(TableField<Record, UUID> person, TableField<Record, String> key, @Nullable List<UUID> some,
            Aliases<PersonId> aliases) {
        var counts = new HashMap<UUID, Integer>();
        var count = DSL.countDistinct(key);
        sql.select(person, count).from(person.getTable()).where(is(person, some)).groupBy(person)
                .forEach(row -> counts.put(row.value1(), row.value2()));
        if (!aliases.isEmpty()) {
            distinctOfJoined(person, key, aliases).forEach((shown, keys) -> counts.put(shown, keys.size()));
        }
        return counts;
    }

    /// What two files of one person both say counts once.
    private Map<UUID, Set<String>> distinctOfJoined(TableField<Record, UUID> person, TableField<Record, String> key, Aliases<PersonId> aliases) {
        var keys = new HashMap<UUID, Set<String>>();
        sql.selectDistinct(person, key).from(person.getTable())
                .where(key.isNotNull()).and(person.in(aliases.joined().stream().map(PersonId::value).toList()))
                .forEach(row -> keys.computeIfAbsent(shown(row.value1(), aliases), _ -> new HashSet<>()).add(row.value2()));
        return keys;
    }

    private Map<UUID, OffsetDateTime> lastChanges(@Nullable List<UUID> some, Aliases<PersonId> aliases) {
        var changes = new HashMap<UUID, OffsetDateTime>();
        sql.select(PERSON_FILE.PERSON, PERSON_FILE.LAST_CHANGE).from(PERSON_FILE).where(is(PERSON_FILE.PERSON, some))
                .forEach(row -> changes.merge(shown(row.value1(), aliases), row.value2(), (one, other) -> one.isAfter(other) ? one : other));
        return changes;
    }

    static Condition is(Field<UUID> person, @Nullable List<UUID> some) {
        return some == null ? DSL.noCondition() : some.size() == 1 ? person.eq(some.getFirst()) : person.in(some);
    }

    private static String text(Record row, Field<String> column) {
        String text = row.get(column);
        return text == null ? "" : text;
    }
}

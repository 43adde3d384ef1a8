package org.focale.store;

import static org.focale.store.schema.Tables.ACTIVITY_SESSION;
import static org.focale.store.schema.Tables.APPOINTMENT;
import static org.focale.store.schema.Tables.ATTENDANCE;
import static org.focale.store.schema.Tables.BARRIER;
import static org.focale.store.schema.Tables.NOTE;
import static org.focale.store.schema.Tables.OWN_VALUE;
import static org.focale.store.schema.Tables.PATHWAY;
import static org.focale.store.schema.Tables.PERSON;
import static org.focale.store.schema.Tables.PLACEMENT;
import static org.focale.store.schema.Tables.SITUATION;
import static org.focale.store.schema.Tables.STEP;
import static org.focale.store.schema.Tables.TASK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.domain.Aliases;
import org.focale.domain.Answer;
import org.focale.domain.Coded;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.note.Medium;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.person.Gender;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.GroupId;
import org.focale.domain.site.OrganisationId;
import org.focale.store.PersonFacts.Next;
import org.focale.store.PersonFacts.Spell;
import org.focale.store.PersonFacts.Stay;
import org.focale.store.PersonFacts.Theme;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Gathers [PersonFacts] for everybody or for one person: a scan of each table, as [PeopleQuery] does.
final class FactsQuery {

    /// What [#of] needs of the row of a person.
    static final List<Field<?>> COLUMNS = List.of(PERSON.GENDER, PERSON.EMAIL, PERSON.ADDRESS, PERSON.EDUCATION, PERSON.TARGET_JOB, PERSON.TAGS);

    private static final Comparator<@Nullable LocalDate> FIRST_DUE = Comparator.nullsLast(Comparator.naturalOrder());
    private static final List<String> OPEN = List.of(PlanState.PLANNED.name(), PlanState.IN_PROGRESS.name());

    private static final List<String> THERE = Arrays.stream(AttendanceState.values()).filter(AttendanceState::isThere).map(Enum::name).toList();

    private final DSLContext sql;
    private final @Nullable List<UUID> some;
    private final Aliases<PersonId> aliases;
    /// The same few themes and tags are said of many people.
    private final Map<String, Value> parsed = new HashMap<>();
    private final Map<UUID, List<Stay>> stays = new HashMap<>();
    private final Map<UUID, Answer> neighbourhoods = new HashMap<>();
    private final Map<UUID, Map<String, Theme>> barriers = new HashMap<>();
    private final Map<UUID, List<OrganisationId>> hosts = new HashMap<>();
    private final Map<UUID, List<Spell>> placed = new HashMap<>();
    private final Map<UUID, LocalDate> contacts = new HashMap<>();
    private final Map<UUID, Next> next = new HashMap<>();
    private final Map<UUID, Map<OwnFieldId, String>> own = new HashMap<>();

    /// @param some    null for everybody
    /// @param aliases what is said in any of somebody's files is said of them
    FactsQuery(DSLContext sql, @Nullable List<UUID> some, Aliases<PersonId> aliases) {
        this.sql = sql;
        this.some = some;
        this.aliases = aliases;
        readStays();
        readPlacements();
        readContacts();
        readPlan();
        readSituations();
        readBarriers();
        readOwn();
    }

    /// @param row with [#COLUMNS]
    PersonFacts of(UUID person, Record row) {
        Value address = json(row.get(PERSON.ADDRESS));
        return new PersonFacts(constant(Gender.values(), row.get(PERSON.GENDER)), text(row.get(PERSON.EMAIL)), part(address, "postcode"),
                part(address, "city"), neighbourhoods.getOrDefault(person, Answer.NOT_SAID), text(row.get(PERSON.EDUCATION)),
                text(row.get(PERSON.TARGET_JOB)), items(json(row.get(PERSON.TAGS))), stays(person),
                List.copyOf(barriers.getOrDefault(person, Map.of()).values()), List.copyOf(hosts.getOrDefault(person, List.of())),
                contacts.get(person), List.copyOf(placed.getOrDefault(person, List.of())), next.get(person),
                Map.copyOf(own.getOrDefault(person, Map.of())));
    }

    /// The one that started last at the end: one without a start comes before any other; of two with the same start, the one recorded
    /// last is the latest.
    List<Stay> stays(UUID person) {
        return List.copyOf(stays.getOrDefault(person, List.of()));
    }

    private void readStays() {
        sql.select(PATHWAY.PERSON, PATHWAY.PROGRAMME, PATHWAY.REFERENT, PATHWAY.START, PATHWAY.PLANNED_END, PATHWAY.EXIT, PATHWAY.EXIT_DATE,
                        PATHWAY.BRANCH, PATHWAY.GROUP)
                .from(PATHWAY).where(is(PATHWAY.PERSON)).orderBy(PATHWAY.START.asc().nullsFirst(), PATHWAY.ID)
                .forEach(row -> {
                    Value exit = json(row.get(PATHWAY.EXIT));
                    UUID group = row.get(PATHWAY.GROUP);
                    of(stays, shown(row.get(PATHWAY.PERSON))).add(new Stay(text(row.get(PATHWAY.PROGRAMME)), text(row.get(PATHWAY.REFERENT)),
                            row.get(PATHWAY.START), row.get(PATHWAY.PLANNED_END), row.get(PATHWAY.EXIT_DATE),
                            constant(ExitCategory.values(), part(exit, "category")), part(exit, "kind"), text(row.get(PATHWAY.BRANCH)),
                            group == null ? null : new GroupId(group)));
                });
    }

    private void readPlacements() {
        sql.select(PLACEMENT.PERSON, PLACEMENT.HOST, PLACEMENT.START, PLACEMENT.END).from(PLACEMENT).where(is(PLACEMENT.PERSON))
                .orderBy(PLACEMENT.PERSON, PLACEMENT.HOST)
                .forEach(row -> {
                    UUID person = shown(row.value1());
                    of(placed, person).add(new Spell(row.value3(), row.value4()));
                    var there = of(hosts, person);
                    if (row.value2() != null && !there.contains(new OrganisationId(row.value2()))) {
                        there.add(new OrganisationId(row.value2()));
                    }
                });
    }

    /// By the rules of Note#isContact and of LastContact.
    private void readContacts() {
        sql.select(NOTE.PERSON, DSL.max(NOTE.DATE)).from(NOTE).where(is(NOTE.PERSON)).and(NOTE.DATE.isNotNull())
                .and(NOTE.MEDIUM.ne(Medium.OTHER.name())).groupBy(NOTE.PERSON).forEach(row -> met(row.value1(), row.value2()));
        sql.select(ATTENDANCE.PERSON, DSL.max(ACTIVITY_SESSION.DATE)).from(ATTENDANCE).join(ACTIVITY_SESSION)
                .on(ACTIVITY_SESSION.ID.eq(ATTENDANCE.SESSION)).where(is(ATTENDANCE.PERSON)).and(ATTENDANCE.STATE.in(THERE))
                .and(ACTIVITY_SESSION.DATE.isNotNull()).and(ACTIVITY_SESSION.STATE.isDistinctFrom(SessionState.CANCELLED.name()))
                .groupBy(ATTENDANCE.PERSON).forEach(row -> met(row.value1(), row.value2()));
        sql.select(APPOINTMENT.PERSON, DSL.max(APPOINTMENT.DATE)).from(APPOINTMENT).where(is(APPOINTMENT.PERSON)).and(APPOINTMENT.DATE.isNotNull())
                .and(APPOINTMENT.STATE.eq(AppointmentState.KEPT.name())).groupBy(APPOINTMENT.PERSON)
                .forEach(row -> met(row.value1(), row.value2()));
    }

    private void met(UUID person, LocalDate day) {
        contacts.merge(shown(person), day, (first, second) -> first.isAfter(second) ? first : second);
    }

    private void readPlan() {
        sql.select(TASK.PERSON, TASK.WORDS, TASK.DUE).from(TASK).where(is(TASK.PERSON)).and(TASK.DONE.isNull()).orderBy(TASK.ID)
                .forEach(row -> next(shown(row.value1()), new Next(text(row.value2()), row.value3())));
        sql.select(STEP.PERSON, STEP.WORDS, STEP.DUE).from(STEP)
                .where(is(STEP.PERSON)).and(STEP.DONE.isNull()).and(STEP.STATE.isNull().or(STEP.STATE.in(OPEN))).orderBy(STEP.ID)
                .forEach(row -> next(shown(row.value1()), new Next(text(row.value2()), row.value3())));
    }

    private void next(UUID person, Next candidate) {
        next.merge(person, candidate, (before, other) -> FIRST_DUE.compare(other.due(), before.due()) < 0 ? other : before);
    }

    private void readSituations() {
        sql.select(SITUATION.PERSON, SITUATION.PRIORITY_NEIGHBOURHOOD).from(SITUATION).where(is(SITUATION.PERSON))
                .orderBy(SITUATION.DATE.asc().nullsFirst(), SITUATION.ID)
                .forEach(row -> {
                    Answer said = constant(Answer.values(), row.value2());
                    if (said != Answer.NOT_SAID) {
                        neighbourhoods.put(shown(row.value1()), said);
                    }
                });
    }

    /// The latest of a theme is how it stands.
    private void readBarriers() {
        sql.select(BARRIER.PERSON, BARRIER.THEME, BARRIER.LEVEL).from(BARRIER).where(is(BARRIER.PERSON))
                .orderBy(BARRIER.DATE.asc().nullsFirst(), BARRIER.ID)
                .forEach(row -> {
                    Value said = json(row.value2());
                    var theme = new Coded(part(said, "framework"), part(said, "code"), part(said, "version"), part(said, "label"));
                    barriers.computeIfAbsent(shown(row.value1()), _ -> new LinkedHashMap<>())
                            .put(theme.key(), new Theme(theme.key(), theme.label(), constant(BarrierLevel.values(), row.value3())));
                });
    }

    private void readOwn() {
        sql.select(OWN_VALUE.PERSON, OWN_VALUE.FIELD, OWN_VALUE.VALUE).from(OWN_VALUE)
                .where(is(OWN_VALUE.PERSON)).and(OWN_VALUE.FIELD.isNotNull()).orderBy(OWN_VALUE.ID)
                .forEach(row -> {
                    if (!text(row.value3()).isEmpty()) {
                        own.computeIfAbsent(shown(row.value1()), _ -> new HashMap<>()).put(new OwnFieldId(row.value2()), text(row.value3()));
                    }
                });
    }

    private UUID shown(UUID person) {
        return PeopleQuery.shown(person, aliases);
    }

    private Condition is(Field<UUID> person) {
        return PeopleQuery.is(person, some);
    }

    private static <T> List<T> of(Map<UUID, List<T>> lists, UUID person) {
        return lists.computeIfAbsent(person, _ -> new ArrayList<>());
    }

    private Value json(@Nullable JSON held) {
        return held == null ? Value.NOTHING : parsed.computeIfAbsent(held.data(), data -> Failures.readable(() -> StateJson.readValue(data)));
    }

    private static String part(Value value, String name) {
        return value instanceof Value.Group(var parts) && parts.get(name) instanceof Value.Text(String text) ? text : "";
    }

    private static List<String> items(Value value) {
        Function<Value, List<String>> word = item -> item instanceof Value.Text(String text) ? List.of(text) : List.of();
        return value instanceof Value.Items(var items) ? items.stream().flatMap(item -> word.apply(item).stream()).toList() : List.of();
    }

    /// What is not known is the first constant, as the codec reads it.
    private static <E extends Enum<E>> E constant(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(constant -> constant.name().equals(name)).findFirst().orElse(all[0]);
    }

    private static String text(@Nullable String held) {
        return held == null ? "" : held;
    }
}

package org.focale.app.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.office.Cell;
import org.focale.domain.Answer;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Gender;
import org.focale.domain.programme.Group;
import org.focale.store.PersonFacts;
import org.focale.store.PersonFacts.Stay;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Everything that a list of people can show, the association's own fields too.
public final class PeopleColumns {

    public static final String NAME = "name";
    public static final String PATHWAY = "pathway";
    public static final String LAST_CONTACT = "last-contact";
    public static final String CV = "cv";

    /// Shown to who chose nothing.
    public static final List<String> STANDARD = List.of(NAME, "age", PATHWAY, LAST_CONTACT, CV, "next-step");

    private static final Set<BarrierLevel> NEEDS = Set.of(BarrierLevel.NEED, BarrierLevel.IN_PROGRESS);

    private final Surroundings known;
    private final Texts texts;
    private final Map<String, PeopleColumn> all = new LinkedHashMap<>();

    public PeopleColumns(Surroundings known, Texts texts) {
        this.known = known;
        this.texts = texts;
        addPerson();
        addPathway();
        addWork();
        known.ownFields().forEach(field -> add("own-" + field.id().value(), field.label(), row -> own(field, row)));
    }

    private void addPerson() {
        add(NAME, texts.get("lists.column.name"), row -> Cell.of(row.displayName()));
        add("first-name", texts.get("lists.column.first-name"), row -> Cell.of(row.firstName()));
        add("last-name", texts.get("lists.column.last-name"), row -> Cell.of(row.lastName()));
        add("age", texts.get("lists.column.age"), row -> amount(known.age(row)));
        add("birth-date", texts.get("lists.column.birth-date"), row -> day(row.birthDate()));
        add("gender", texts.get("lists.column.gender"),
                row -> row.facts().gender() == Gender.NOT_SAID ? Cell.EMPTY : Cell.of(texts.of(row.facts().gender())));
        add("phone", texts.get("lists.column.phone"), row -> Cell.of(row.phone()));
        add("email", texts.get("lists.column.email"), row -> Cell.of(row.facts().email()));
        add("postcode", texts.get("lists.column.postcode"), row -> Cell.of(row.facts().postcode()));
        add("town", texts.get("lists.column.town"), row -> Cell.of(row.facts().city()));
        add("neighbourhood", texts.get("lists.column.neighbourhood"), row -> answer(row.facts().priorityNeighbourhood()));
        add("tags", texts.get("lists.column.tags"), row -> joined(row.facts().tags().stream()));
    }

    private void addPathway() {
        all.put(PATHWAY, new PeopleColumn(PATHWAY, texts.get("lists.column.pathway"), row -> Cell.of(pathway(row)), row -> {
            var stays = known.stays(row);
            return stays.isEmpty() ? null : known.month(stays.getLast());
        }));
        add("stage", texts.get("lists.column.stage"), row -> Cell.of(texts.of(known.stage(row))));
        addStays("programme", texts.get("lists.column.programme"), stay -> known.programmeName(stay.programme()));
        all.put("month", new PeopleColumn("month", texts.get("lists.column.month"),
                row -> joined(known.stays(row).stream().map(this::month)), row -> {
            var stays = known.stays(row);
            return stays.isEmpty() ? null : known.month(stays.getLast());
        }));
        addStays("phase", texts.get("lists.column.phase"), known::phase);
        addStays("branch", texts.get("lists.column.branch"), Stay::branch);
        addStays("group", texts.get("lists.column.group"), this::group);
        addStays("referent", texts.get("lists.column.referent"), Stay::referent);
        add("start", texts.get("lists.column.start"), row -> day(row.start()));
        add("planned-end", texts.get("lists.column.planned-end"), row -> day(row.plannedEnd()));
        add("exit", texts.get("lists.column.exit"), row -> day(row.exit()));
        add("exit-kind", texts.get("lists.column.exit-kind"), row -> joined(known.stays(row).stream().filter(stay -> stay.exit() != null)
                .map(stay -> stay.exitKind().isBlank() ? texts.of(stay.category()) : stay.exitKind())));
    }

    private void addWork() {
        add(LAST_CONTACT, texts.get("lists.column.last-contact"), row -> day(row.facts().lastContact(known.today())));
        add("next-step", texts.get("lists.column.next-step"), row -> Cell.of(row.facts().next() == null ? "" : row.facts().next().words()));
        add("next-due", texts.get("lists.column.next-due"), row -> day(row.facts().next() == null ? null : row.facts().next().due()));
        all.put(CV, new PeopleColumn(CV, texts.get("lists.column.cv"), row -> Cell.of(cv(row)), this::done));
        add("experiences", texts.get("lists.column.experiences"), row -> amount(row.gauge().experiences()));
        add("skills", texts.get("lists.column.skills"), row -> amount(row.gauge().skills()));
        add("soft-skills", texts.get("lists.column.soft-skills"), row -> amount(row.gauge().softSkills()));
        add("needs", texts.get("lists.column.needs"), row -> joined(themes(row, NEEDS)));
        add("strengths", texts.get("lists.column.strengths"), row -> joined(themes(row, Set.of(BarrierLevel.STRENGTH))));
        add("target-job", texts.get("lists.column.target-job"), row -> Cell.of(row.facts().targetJob()));
        add("education", texts.get("lists.column.education"), row -> Cell.of(row.facts().education()));
        add("changed", texts.get("lists.column.changed"),
                row -> day(row.lastChange() == null ? null : LocalDate.ofInstant(row.lastChange(), known.zone())));
    }

    private void add(String key, String title, Function<PersonRow, Cell> cell) {
        all.put(key, new PeopleColumn(key, title, cell));
    }

    private void addStays(String key, String title, Function<Stay, String> words) {
        add(key, title, row -> joined(known.stays(row).stream().map(words)));
    }

    /// In the order in which a screen offers them.
    public List<PeopleColumn> all() {
        return List.copyOf(all.values());
    }

    /// Those of these keys, in their order; what is unknown here is left out, and without any the standard ones are shown.
    public List<PeopleColumn> of(List<String> keys) {
        var found = keys.stream().distinct().flatMap(key -> Stream.ofNullable(all.get(key))).toList();
        return found.isEmpty() && !keys.equals(STANDARD) ? of(STANDARD) : found;
    }

    public boolean has(String key) {
        return all.containsKey(key);
    }

    /// The people in this order; of whom nothing is known there, last. People who say the same stay by name.
    ///
    /// @param byName people in the order of their names
    public List<PersonRow> sorted(List<PersonRow> byName, PeopleOrder order) {
        var column = all.get(order.column());
        if (column == null || order.equals(PeopleOrder.BY_NAME)) {
            return byName;
        }
        var keyed = new ArrayList<Keyed>(byName.size());
        byName.forEach(row -> keyed.add(new Keyed(row, column.order(row))));
        keyed.sort(Comparator.comparing((Keyed each) -> each.key() == null)
                .thenComparing((one, other) -> order.descending() ? compare(other.key(), one.key()) : compare(one.key(), other.key())));
        var rows = new ArrayList<PersonRow>(byName.size());
        keyed.forEach(each -> rows.add(each.row()));
        return Collections.unmodifiableList(rows);
    }

    private record Keyed(PersonRow row, @Nullable Comparable<?> key) {}

    @SuppressWarnings("unchecked") // one column gives keys of one type
    private static int compare(@Nullable Comparable<?> one, @Nullable Comparable<?> other) {
        return one == null || other == null ? 0 : ((Comparable<Object>) one).compareTo(other);
    }

    private String pathway(PersonRow row) {
        return switch (known.stage(row)) {
            case SPOTTED, LEFT -> texts.of(known.stage(row));
            case UNDER_WAY -> known.stays(row).stream().map(this::month).filter(month -> !month.isEmpty())
                    .map(month -> texts.get("lists.pathway.month", month)).findFirst().orElse(texts.of(known.stage(row)));
        };
    }

    /// Never with a stroke: a spreadsheet would read a date.
    private String month(Stay stay) {
        Integer month = known.month(stay);
        Integer months = Pathway.lengthOf(stay.start(), stay.plannedEnd());
        return month == null ? "" : months == null ? String.valueOf(month) : texts.get("lists.month-of", month, months);
    }

    private String group(Stay stay) {
        Group group = stay.group() == null ? null : known.groups().get(stay.group());
        return group == null ? "" : group.name();
    }

    private String cv(PersonRow row) {
        return String.join(", ", texts.count("lists.cv.experience", row.gauge().experiences()), texts.count("lists.cv.skill", row.gauge().skills()),
                texts.count("lists.cv.soft-skill", row.gauge().softSkills()));
    }

    /// How many of the lines that make the CV complete are there.
    private Integer done(PersonRow row) {
        var goals = known.goals(row);
        return Math.min(row.gauge().experiences(), goals.experiences()) + Math.min(row.gauge().skills(), goals.skills())
                + Math.min(row.gauge().softSkills(), goals.softSkills());
    }

    private static Stream<String> themes(PersonRow row, Set<BarrierLevel> levels) {
        return row.facts().barriers().stream().filter(theme -> levels.contains(theme.level())).map(PersonFacts.Theme::label);
    }

    private Cell answer(Answer answer) {
        return answer == Answer.NOT_SAID ? Cell.EMPTY : Cell.of(texts.of(answer));
    }

    private Cell own(OwnField field, PersonRow row) {
        String said = row.facts().own().getOrDefault(field.id(), "");
        if (field.kind() == OwnFieldKind.YES_NO) {
            return said.isEmpty() ? Cell.EMPTY : answer(said.equals("true") ? Answer.YES : Answer.NO);
        }
        return field.kind() == OwnFieldKind.DATE || field.kind() == OwnFieldKind.NUMBER ? OwnCells.typed(field.kind(), said) : Cell.of(said);
    }

    private static Cell joined(Stream<String> words) {
        return Cell.of(words.filter(word -> !word.isBlank()).distinct().collect(Collectors.joining(", ")));
    }

    private static Cell amount(@Nullable Integer number) {
        return number == null ? Cell.EMPTY : Cell.Amount.of(number);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.EMPTY : new Cell.Day(day);
    }
}

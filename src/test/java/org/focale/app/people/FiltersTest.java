package org.focale.app.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.domain.Answer;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.Stage;
import org.focale.domain.person.Gender;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.GroupId;
import org.focale.domain.site.OrganisationId;
import org.focale.store.PersonFacts;
import org.focale.store.PersonFacts.Stay;
import org.focale.store.PersonFacts.Theme;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Each filter lists those of whom it is true, told another way by a slow and simple reference.
class FiltersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Surroundings KNOWN = new Surroundings(TODAY, ZoneOffset.UTC, Map.of(), Map.of(), Map.of(), List.of());
    private static final List<String> TOWNS = List.of("", "Strasbourg", "STRASBOURG", "Sélestat", "selestat", "Saint-Louis");
    private static final List<String> TAGS = List.of("Permis B", "permis b", "QPV", "Œuvre");
    private static final List<String> THEMES = List.of("themes/mobilite", "themes/logement", "garde d’enfants");
    private static final List<UUID> IDS = List.of(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3));
    private static final List<String> WORKERS = List.of("", "Nadia Keller", "Samir Benali");

    private record Crowd(List<PersonRow> people, Random random) {

        <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        <T> List<T> some(List<T> of) {
            return of.stream().filter(_ -> random.nextBoolean()).toList();
        }

        @Nullable LocalDate day(int range) {
            return random.nextInt(5) == 0 ? null : TODAY.minusDays(random.nextInt(range)).plusDays(random.nextInt(30));
        }
    }

    private static Crowd crowd(long seed) {
        var crowd = new Crowd(new ArrayList<>(), new Random(seed));
        for (int i = 0; i < 40; i++) {
            crowd.people().add(person(crowd));
        }
        return crowd;
    }

    private static PersonRow person(Crowd crowd) {
        var stays = new ArrayList<Stay>();
        for (int i = crowd.random().nextInt(3); i > 0; i--) {
            LocalDate start = crowd.day(500);
            LocalDate exit = crowd.random().nextBoolean() ? null : crowd.day(200);
            stays.add(new Stay(crowd.any(List.of("focale", "mobil-emploi")), crowd.any(WORKERS), start, start == null ? null : start.plusMonths(15),
                    exit, exit == null ? ExitCategory.NOT_SAID : crowd.any(List.of(ExitCategory.values())), "", "",
                    crowd.random().nextBoolean() ? null : new GroupId(crowd.any(IDS))));
        }
        var barriers = crowd.some(THEMES).stream().map(theme -> new Theme(theme, theme, crowd.any(List.of(BarrierLevel.values())))).toList();
        var facts = new PersonFacts(crowd.any(List.of(Gender.values())), "", "", crowd.any(TOWNS), crowd.any(List.of(Answer.values())), "", "",
                crowd.some(TAGS), List.copyOf(stays), barriers, crowd.some(IDS).stream().map(OrganisationId::new).toList(), crowd.day(90),
                List.of(), null,
                crowd.some(IDS).stream().collect(Collectors.toMap(OwnFieldId::new, _ -> crowd.any(List.of("oui", "peut-être")))));
        Stay latest = stays.isEmpty() ? new Stay("", "", null, null, null, ExitCategory.NOT_SAID, "", "", null) : stays.getLast();
        return new PersonRow(new PersonId(new UUID(crowd.random().nextLong(), crowd.random().nextLong())), "A", "B", "a b",
                crowd.random().nextInt(5) == 0 ? null : TODAY.minusDays(crowd.random().nextInt(25_000)), "", latest.programme(), latest.referent(),
                latest.start(), latest.plannedEnd(), latest.exit(),
                new CvGauge(crowd.random().nextInt(4), crowd.random().nextInt(3), crowd.random().nextInt(5)), null, facts);
    }

    /// Those that count: under way, else the last.
    private static List<Stay> current(PersonRow row) {
        var open = new ArrayList<Stay>();
        for (Stay stay : row.facts().stays()) {
            if (stay.exit() == null || TODAY.isBefore(stay.exit())) {
                open.add(stay);
            }
        }
        return open.isEmpty() ? row.facts().stays().reversed().stream().limit(1).toList() : open;
    }

    private static boolean over(Stay stay) {
        return stay.exit() != null && !TODAY.isBefore(stay.exit());
    }

    /// What the words of a filter mean, value by value.
    private static boolean reference(FilterKind kind, String value, PersonRow row) {
        var facts = row.facts();
        return switch (kind) {
            case STAGE -> switch (Stage.valueOf(value)) {
                case SPOTTED -> facts.stays().isEmpty();
                case UNDER_WAY -> facts.stays().stream().anyMatch(stay -> !over(stay));
                case LEFT -> !facts.stays().isEmpty() && facts.stays().stream().allMatch(FiltersTest::over);
            };
            case PROGRAMME -> current(row).stream().anyMatch(stay -> stay.programme().equals(value));
            case REFERENT -> current(row).isEmpty() ? value.isEmpty() : current(row).stream().anyMatch(stay -> stay.referent().equals(value));
            case GROUP -> current(row).isEmpty() ? value.isEmpty() : current(row).stream()
                    .anyMatch(stay -> stay.group() == null ? value.isEmpty() : stay.group().value().toString().equals(value));
            case MONTH -> facts.stays().stream().filter(stay -> !over(stay)).anyMatch(stay -> stay.start() != null && inMonths(stay.start(), value));
            case AGE -> row.birthDate() != null && inYears(row.birthDate(), value);
            case GENDER -> facts.gender() == Gender.valueOf(value);
            case TOWN -> Folded.of(facts.city()).equals(value);
            case NEIGHBOURHOOD -> facts.priorityNeighbourhood() == Answer.valueOf(value);
            case TAG -> facts.tags().stream().anyMatch(tag -> Folded.of(tag).equals(value));
            case EXIT -> !facts.stays().isEmpty() && facts.stays().stream().allMatch(FiltersTest::over)
                    && facts.stays().getLast().category().name().equals(value);
            case HOST -> facts.hosts().contains(new OrganisationId(UUID.fromString(value)));
            case BARRIER -> barrier(facts, value);
            case NO_CONTACT -> {
                LocalDate seen = facts.met() == null ? row.start() : facts.met();
                yield seen == null || seen.plusDays(Integer.parseInt(value)).compareTo(TODAY) <= 0;
            }
            case CV -> cv(row.gauge(), value);
            case OWN -> value.substring(37).equals(facts.own().get(new OwnFieldId(UUID.fromString(value.substring(0, 36)))));
            case PHASE -> false;
        };
    }

    private static boolean inMonths(LocalDate start, String span) {
        var ends = Span.of(span).orElseThrow();
        for (int month = 1; month < 60; month++) {
            boolean inIt = !TODAY.isBefore(start.plusMonths(month - 1)) && TODAY.isBefore(start.plusMonths(month));
            if (inIt && (ends.from() == null || month >= ends.from()) && (ends.to() == null || month <= ends.to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inYears(LocalDate birth, String span) {
        var ends = Span.of(span).orElseThrow();
        int years = TODAY.getYear() - birth.getYear() - (TODAY.isBefore(birth.plusYears(TODAY.getYear() - birth.getYear())) ? 1 : 0);
        return (ends.from() == null || years >= ends.from()) && (ends.to() == null || years <= ends.to());
    }

    private static boolean barrier(PersonFacts facts, String value) {
        String[] parts = value.split(" ", 2);
        for (Theme theme : facts.barriers()) {
            if (theme.key().equals(parts[1])) {
                return theme.level().name().equals(parts[0]);
            }
        }
        return parts[0].equals("NOT_DISCUSSED");
    }

    private static boolean cv(CvGauge gauge, String value) {
        var goals = CvGoals.DEFAULT;
        return switch (value) {
            case "experiences" -> gauge.experiences() < goals.experiences();
            case "skills" -> gauge.skills() < goals.skills();
            case "soft-skills" -> gauge.softSkills() < goals.softSkills();
            default -> gauge.isComplete(goals);
        };
    }

    private static List<String> all(FilterKind kind) {
        var ids = IDS.stream().map(UUID::toString).toList();
        return switch (kind) {
            case STAGE -> names(Stage.values());
            case PROGRAMME -> List.of("focale", "mobil-emploi", "autre");
            case REFERENT -> WORKERS;
            case GROUP -> List.of("", ids.get(0), ids.get(1));
            case MONTH -> List.of("1..3", "..6", "7..", "4");
            case AGE -> List.of("16..25", "..17", "55..", "40", "26..45");
            case GENDER -> names(Gender.values());
            case TOWN -> TOWNS.stream().map(Folded::of).distinct().toList();
            case NEIGHBOURHOOD -> names(Answer.values());
            case TAG -> TAGS.stream().map(Folded::of).distinct().toList();
            case EXIT -> names(ExitCategory.values());
            case HOST -> ids;
            case BARRIER -> THEMES.stream().flatMap(theme -> names(BarrierLevel.values()).stream().map(level -> level + " " + theme)).toList();
            case NO_CONTACT -> List.of("30");
            case CV -> List.of("experiences", "skills", "soft-skills", "complete");
            case OWN -> ids.stream().flatMap(id -> List.of(id + " oui", id + " peut-être").stream()).toList();
            case PHASE -> List.of("Une phase");
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Property(tries = 150)
    void oneConditionListsThoseOfWhomOneOfItsValuesIsTrue(@ForAll long seed, @ForAll FilterKind kind) {
        var crowd = crowd(seed);
        var values = new ArrayList<>(crowd.some(all(kind)));
        if (values.isEmpty()) {
            values.add(all(kind).getFirst());
        }
        var expected = crowd.people().stream().filter(row -> values.stream().anyMatch(value -> reference(kind, value, row))).toList();

        assertEquals(expected, Filters.of(new Condition(kind, values)).among(crowd.people(), KNOWN), kind + " " + values);
    }

    @Property(tries = 100)
    void conditionsTogetherListThoseOfWhomEachIsTrue(@ForAll long seed, @ForAll @Size(min = 1, max = 4) List<FilterKind> kinds) {
        var crowd = crowd(seed);
        var conditions = kinds.stream().distinct().map(kind -> new Condition(kind, crowd.any(all(kind)), crowd.any(all(kind)))).toList();
        var filters = new Filters(conditions, List.of());
        var expected = crowd.people().stream().filter(row -> conditions.stream()
                .allMatch(each -> each.values().stream().anyMatch(value -> reference(each.kind(), value, row)
                        || each.kind() == FilterKind.NO_CONTACT && reference(each.kind(), "30", row)))).toList();

        assertEquals(expected, filters.among(crowd.people(), KNOWN));
        assertEquals(filters, Filters.read(filters.texts()));
    }

    @Property(tries = 100)
    void whatIsOfferedSaysHowManyItWouldList(@ForAll long seed, @ForAll FilterKind kind) {
        var crowd = crowd(seed);
        var texts = Texts.in(Locale.FRANCE);
        for (var choice : new FilterWords(KNOWN, crowd.people(), texts).choices(kind, crowd.people(), List.of())) {
            assertEquals(Filters.of(new Condition(kind, choice.value())).among(crowd.people(), KNOWN).size(), choice.count(), choice.toString());
        }
    }

    @Property(tries = 300)
    void aConditionIsReadAsItWasWritten(@ForAll FilterKind kind, @ForAll @Size(min = 1, max = 4) List<@StringLength(max = 12) String> values) {
        var condition = new Condition(kind, values);

        assertEquals(List.of(condition), Condition.of(condition.text()).stream().toList());
    }
}

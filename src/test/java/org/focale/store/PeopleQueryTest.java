package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.focale.base.Folded;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.DiagnosisId;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a list shows of each person is what the file says.
class PeopleQueryTest {

    private static final int PEOPLE = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final AtomicReference<Instant> now = new AtomicReference<>(Workspaces.NOW);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspaces.fresh(folder, Workspaces.ASSOCIATION, Disk.real(), now::get);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Coded skill() {
        return any(List.of(new Coded("a", "1", "1", "Un"), new Coded("a", "1", "2", "Un, autrement"), new Coded("a", "2", "1", "Deux"),
                new Coded("", "", "", "Libre"), new Coded("", "", "", "libre"), new Coded("", "", "", "")));
    }

    private List<Kept> lines(PersonId person) {
        var lines = new ArrayList<Kept>();
        for (int i = random.nextInt(5); i > 0; i--) {
            lines.add(new Experience(new ExperienceId(Workspaces.id()), person, null, "Vendeuse", "", "", null, "",
                    any(List.of(LineState.values()))));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            lines.add(new SkillValidation(new SkillValidationId(Workspaces.id()), person, skill(), "", null, "", any(List.of(LineState.values()))));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            lines.add(new Diagnosis(new DiagnosisId(Workspaces.id()), person, null, any(List.of("", "Au marché", "À l’atelier")), skill(),
                    any(List.of(Level.values())), any(new ArrayList<>(Arrays.asList(null, DAY, DAY.plusDays(3)))),
                    any(List.of("", "Paul Weber")), "", "", any(List.of(LineState.values()))));
        }
        return lines;
    }

    private CvGauge gauge(Person person) {
        var id = person.id();
        return workspace.read(store -> CvLines.of(new PersonFile(person, List.of(), List.of(), List.of(), store.inFile(Diagnosis.class, id),
                store.inFile(Experience.class, id), store.inFile(SkillValidation.class, id), List.of(), List.of())).gauge());
    }

    @Test
    void theGaugeOfTheListIsTheGaugeOfTheFile() {
        System.out.println("Files by seed " + seed);
        var all = new ArrayList<Kept>();
        for (int i = 0; i < PEOPLE; i++) {
            var person = Workspaces.somebody("Personne", "N° " + i);
            all.add(person);
            all.addAll(lines(person.id()));
        }
        Workspaces.add(workspace, all.toArray(Kept[]::new));
        assertGauges();
        all.stream().filter(record -> !(record instanceof Person) && random.nextInt(4) == 0).forEach(record -> Workspaces.delete(workspace, record));
        assertGauges();
        assertTrue(workspace.read(Reading::people).stream().map(PersonRow::gauge).distinct().count() > 3, "files differ");
    }

    private void assertGauges() {
        for (PersonRow row : workspace.read(Reading::people)) {
            var person = workspace.read(store -> store.find(Person.class, row.id())).orElseThrow();
            assertEquals(gauge(person), row.gauge());
            assertEquals(Optional.of(row), workspace.read(store -> store.person(row.id())));
        }
    }

    private static Pathway pathway(PersonId person, String programme, @Nullable LocalDate start, @Nullable Exit exit) {
        return new Pathway(new PathwayId(Workspaces.id()), person, programme, "Nadia Keller", start, start == null ? null : start.plusMonths(15),
                exit);
    }

    @Test
    void theLatestPathwayIsShown() {
        var person = Workspaces.somebody("Aïcha", "D’Œuvre");
        var exit = new Exit(DAY.plusMonths(4), "CDI");
        Workspaces.add(workspace, person, pathway(person.id(), "second", DAY, exit), pathway(person.id(), "first", DAY.minusYears(1), null),
                pathway(person.id(), "unknown", null, null));
        var row = workspace.read(store -> store.person(person.id())).orElseThrow();
        assertEquals("second", row.programme());
        assertEquals("Nadia Keller", row.referent());
        assertEquals(DAY, row.start());
        assertEquals(DAY.plusMonths(15), row.plannedEnd());
        assertEquals(DAY.plusMonths(4), row.exit());
        assertEquals(Folded.of("Aïcha D’Œuvre"), row.folded());
        assertEquals("aicha d oeuvre", row.folded());
    }

    @Test
    void someoneWithoutAPathwayHasARowAllTheSame() {
        var person = Workspaces.somebody("Aïcha", "");
        Workspaces.add(workspace, person);
        assertEquals(new PersonRow(person.id(), "Aïcha", "", "aicha", null, "", "", "", null, null, null, CvGauge.EMPTY, Workspaces.NOW),
                workspace.read(store -> store.person(person.id())).orElseThrow());
    }

    @Test
    void theLastChangeIsThatOfAnythingInTheFile() {
        var person = Workspaces.somebody("Aïcha", "Traoré");
        var other = Workspaces.somebody("Rachid", "Benali");
        Workspaces.add(workspace, person, other);
        var later = Workspaces.NOW.plusSeconds(3600);
        now.set(later);
        Workspaces.add(workspace, pathway(person.id(), "focale", DAY, null));
        assertEquals(later, workspace.read(store -> store.person(person.id())).orElseThrow().lastChange());
        assertEquals(Workspaces.NOW, workspace.read(store -> store.person(other.id())).orElseThrow().lastChange());
    }

    @Test
    void theDeletedAreNotListedAndTheOthersAreInTheOrderOfTheirIds() {
        var people = new ArrayList<Person>();
        for (int i = 0; i < 10; i++) {
            people.add(Workspaces.somebody("Personne", "N° " + i));
        }
        Workspaces.add(workspace, people.toArray(Kept[]::new));
        Workspaces.delete(workspace, people.removeFirst());
        people.sort(Comparator.comparing(person -> person.id().value()));
        assertEquals(people.stream().map(Person::id).toList(), workspace.read(Reading::people).stream().map(PersonRow::id).toList());
        assertEquals(Optional.empty(), workspace.read(store -> store.person(new PersonId(Workspaces.id()))));
    }
}

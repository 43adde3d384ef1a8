package org.focale.app.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Folded;
import org.focale.base.PartialDate;
import org.focale.domain.Coded;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Worker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The samples that ship: whole, in order and alive on whichever day they are opened.
@Execution(ExecutionMode.CONCURRENT)
class SamplesTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 31), LocalDate.of(2027, 7, 15), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1),
            LocalDate.of(2029, 8, 30));

    private static Stream<DynamicTest> eachSample(Consumer<SamplePeople> check) {
        return SampleReader.NAMES.stream().flatMap(name -> DAYS.stream().map(day ->
                DynamicTest.dynamicTest(name + " on " + day, () -> check.accept(SamplePeople.on(name, day)))));
    }

    private static Stream<DynamicTest> eachFile(Check check) {
        return eachSample(sample -> sample.files().forEach(file -> check.check(file, sample.today())));
    }

    private interface Check {
        void check(PersonFile file, LocalDate today);
    }

    @Test
    void theAssociationFollowsThirtyPeopleOrMoreAndTheLeadHasMoreThanTen() {
        assertTrue(SamplePeople.on("association", DAYS.getFirst()).files().size() >= 30);
        assertTrue(SamplePeople.on("lead-partner", DAYS.getFirst()).files().size() >= 12);
    }

    @Test
    void noTwoPeopleHaveOneNameOrTelephone() {
        var files = SampleReader.NAMES.stream().flatMap(name -> SamplePeople.on(name, DAYS.getFirst()).files().stream()).toList();

        assertDistinct(files.stream().map(file -> Folded.of(file.person().displayName())).toList());
        assertDistinct(files.stream().map(file -> Folded.of(file.person().lastName())).toList());
        assertDistinct(files.stream().map(file -> file.person().phone()).filter(phone -> !phone.isEmpty()).toList());
    }

    @TestFactory
    Stream<DynamicTest> theAssociationIsAlive() {
        return DAYS.stream().map(day -> DynamicTest.dynamicTest(day.toString(), () -> isAlive(SamplePeople.on("association", day))));
    }

    private static void isAlive(SamplePeople sample) {
        assertEquals(EnumSet.complementOf(EnumSet.of(ActivityKind.OTHER)),
                seen(sample, file -> file.placements().stream().map(Placement::kind)));
        assertEquals(EnumSet.allOf(Level.class), seen(sample, file -> file.diagnoses().stream().map(Diagnosis::level)));
        assertEquals(EnumSet.allOf(LineState.class), seen(sample, file -> file.diagnoses().stream().map(Diagnosis::state)));
        assertEquals(EnumSet.allOf(LineState.class), seen(sample, file -> file.experiences().stream().map(Experience::state)));
        assertEquals(EnumSet.allOf(LineState.class), seen(sample, file -> file.validations().stream().map(it -> it.state())));
        var gauges = sample.gauges();
        assertTrue(gauges.stream().filter(gauge -> gauge.isComplete(CvGoals.DEFAULT)).count() >= 5);
        assertTrue(gauges.stream().filter(CvGauge.EMPTY::equals).count() >= 5);
        assertTrue(gauges.stream().distinct().count() >= 12);
        var months = seen(sample, file -> file.pathways().stream().map(it -> it.monthOn(sample.today())).filter(Objects::nonNull));
        assertTrue(months.size() >= 13, months.toString());
        var ages = sample.files().stream().map(file -> file.person().ageOn(sample.today())).filter(Objects::nonNull).toList();
        assertEquals(17, ages.stream().mapToInt(Integer::intValue).min().orElseThrow());
        assertEquals(61, ages.stream().mapToInt(Integer::intValue).max().orElseThrow());
    }

    /// What the tour and the pictures show first: five experiences, four skills, six soft skills seen more than once and by several people.
    @TestFactory
    Stream<DynamicTest> mirelasCvIsRich() {
        return DAYS.stream().map(day -> DynamicTest.dynamicTest(day.toString(), () -> {
            var lines = SamplePeople.on("association", day).files().stream().filter(file -> file.person().lastName().equals("Popescu"))
                    .map(CvLines::of).findAny().orElseThrow();
            assertTrue(lines.gauge().experiences() >= 5 && lines.gauge().skills() >= 4 && lines.gauge().softSkills() >= 6);
            assertTrue(lines.softSkills().stream().filter(line -> line.times() >= 2 && line.observers() >= 2).count() >= 3);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyReferenceLeadsSomewhere() {
        return eachSample(sample -> {
            var organisations = SamplePeople.all(sample.sample(), Organisation.class).stream()
                    .collect(Collectors.toMap(Organisation::id, Organisation::name));
            for (PersonFile file : sample.files()) {
                var placements = file.placements().stream().map(Placement::id).collect(Collectors.toSet());
                file.placements().stream().filter(it -> it.host() != null)
                        .forEach(it -> assertEquals(organisations.get(it.host()), it.hostName()));
                file.diagnoses().forEach(it -> assertTrue(it.placement() == null || placements.contains(it.placement())));
                file.experiences().forEach(it -> assertTrue(it.bornOf() == null || placements.contains(it.bornOf())));
                var pathways = file.pathways().stream().map(Pathway::id).toList();
                file.situations().forEach(it -> assertTrue(pathways.contains(it.pathway())));
                var lines = lineKeys(file);
                file.cvs().forEach(cv -> assertTrue(lines.containsAll(cv.hidden())));
            }
        });
    }

    @Test
    void theAssociationsOwnWorkersFollowItsPeople() {
        var sample = SamplePeople.on("association", DAYS.getFirst());
        var workers = SamplePeople.all(sample.sample(), Worker.class).stream().map(Worker::name).collect(Collectors.toSet());

        sample.files().stream().flatMap(file -> file.pathways().stream()).forEach(it -> assertTrue(workers.contains(it.referent())));
    }

    @TestFactory
    Stream<DynamicTest> everyDiagnosisIsGroundedInItsPlacement() {
        return eachFile((file, today) -> file.diagnoses().forEach(diagnosis -> {
            var placement = placement(file, Objects.requireNonNull(diagnosis.placement()));
            var day = Objects.requireNonNull(diagnosis.date());
            assertTrue(diagnosis.isGrounded(), placement.title());
            assertEquals(diagnosis.level() == Level.NOT_OBSERVED, diagnosis.fact().isEmpty(), placement.title());
            assertFalse(day.isAfter(today), placement.title());
            assertFalse(day.isBefore(start(placement)), placement.title());
            assertFalse(day.isAfter(end(placement)), placement.title());
            assertFalse(diagnosis.skill().label().isBlank() || diagnosis.skill().version().isBlank(), diagnosis.skill().code());
        }));
    }

    @TestFactory
    Stream<DynamicTest> placementsHappenDuringAPathway() {
        return eachFile((file, today) -> file.placements().forEach(placement -> {
            assertFalse(end(placement).isBefore(start(placement)), placement.title());
            assertTrue(file.pathways().stream().anyMatch(pathway -> covers(pathway, placement)), placement.title());
            if (placement.kind() == ActivityKind.IMMERSION) {
                assertFalse(end(placement).isAfter(start(placement).plusMonths(1)), placement.title());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> experiencesHappenDuringALife() {
        return eachFile((file, today) -> {
            var birth = file.person().birthDate();
            for (Experience experience : file.experiences()) {
                var period = Objects.requireNonNull(experience.period());
                var from = period.from();
                var to = period.to();
                assertTrue(to == null || from.compareTo(to) <= 0, experience.role());
                assertFalse((to == null ? from : to).earliest().isAfter(today), experience.role());
                assertNotNull(birth, experience.role());
                assertFalse(from.earliest().isBefore(birth.plusYears(14)), experience.role());
                if (experience.bornOf() != null) {
                    var placement = placement(file, experience.bornOf());
                    assertEquals(placement.hostName(), experience.organisation());
                    assertEquals(PartialDate.parse(start(placement).toString().substring(0, 7)), from);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> pathwaysAndWhatWasNotedOfThemAreInOrder() {
        return eachFile((file, today) -> {
            for (Pathway pathway : file.pathways()) {
                var start = pathway.start();
                if (start != null) {
                    assertFalse(start.isAfter(today));
                    assertTrue(!pathway.programme().equals("focale") || start.plusMonths(15).equals(pathway.plannedEnd()), pathway.programme());
                }
                var exit = pathway.exit();
                if (exit != null) {
                    assertTrue(start != null && start.isBefore(exit.date()) && !exit.date().isAfter(today));
                }
            }
            file.situations().forEach(it -> assertFalse(Objects.requireNonNull(it.date()).isAfter(today)));
            file.validations().forEach(it -> {
                assertFalse(Objects.requireNonNull(it.date()).isAfter(today));
                assertTrue(file.pathways().stream().anyMatch(pathway -> !it.date().isBefore(Objects.requireNonNull(pathway.start()))));
            });
        });
    }

    private static <T> Set<T> seen(SamplePeople sample, Function<PersonFile, Stream<T>> what) {
        return sample.files().stream().flatMap(what).collect(Collectors.toSet());
    }

    private static Set<String> lineKeys(PersonFile file) {
        var keys = new HashSet<String>();
        file.experiences().forEach(it -> keys.add(it.id().value().toString()));
        file.validations().forEach(it -> keys.add(it.id().value().toString()));
        file.diagnoses().stream().map(Diagnosis::skill).map(Coded::key).forEach(keys::add);
        return keys;
    }

    private static boolean covers(Pathway pathway, Placement placement) {
        var exit = pathway.exit();
        return pathway.start() != null && !start(placement).isBefore(pathway.start())
                && (exit == null || !end(placement).isAfter(exit.date()));
    }

    private static Placement placement(PersonFile file, PlacementId id) {
        return file.placements().stream().filter(it -> it.id().equals(id)).findAny().orElseThrow();
    }

    private static LocalDate start(Placement placement) {
        return Objects.requireNonNull(placement.start());
    }

    private static LocalDate end(Placement placement) {
        return Objects.requireNonNull(placement.end());
    }

    private static void assertDistinct(List<String> words) {
        var twice = new ArrayList<>(words);
        new HashSet<>(words).forEach(twice::remove);
        assertEquals(List.of(), twice);
    }
}

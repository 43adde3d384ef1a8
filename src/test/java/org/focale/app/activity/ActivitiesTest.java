package org.focale.app.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.focale.app.person.ReadPersonFile;
import org.focale.app.timeline.Happened;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ActivitiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Hours MORNING = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0));

    @TempDir
    Path folder;
    private Office office;
    private ActivityCases cases;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("workspace"));
        cases = office.cases.activities();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Activity workshop(Integer capacity) {
        var made = cases.plan().create("Gérer son temps", ActivityKind.WORKSHOP, capacity);
        var themed = new Activity(made.id(), made.kind(), made.title(), Coded.free("Mobilité"), "", "Salle 2", "Nadia Keller", capacity, List.of(),
                false, "", null);
        office.cases.saves().change(made, themed);
        return themed;
    }

    private List<PersonId> people(int count) {
        var all = new ArrayList<PersonId>();
        for (int i = 1; i <= count; i++) {
            all.add(office.cases.addPerson().add("Personne " + (char) ('A' + i - 1), "Inventée", null));
        }
        return all;
    }

    private ActivityFile file(Activity activity) {
        return cases.read().open(activity.id()).orElseThrow();
    }

    private List<ActivitySession> weekly(Activity activity, int times) {
        return cases.plan().plan(activity.id(), new Series(TODAY.minusWeeks(2), DayOfWeek.MONDAY, 1, MORNING, times, Set.of()), "");
    }

    @Test
    void aSeriesSkipsTheDaysLeftOutAndStillHasAsManySessions() {
        var series = new Series(LocalDate.of(2026, 12, 9), DayOfWeek.TUESDAY, 1, MORNING, 4, Set.of(LocalDate.of(2026, 12, 22),
                LocalDate.of(2026, 12, 29)));
        assertEquals(List.of(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 19)),
                series.days());
    }

    @Test
    void everyTwoWeeksIsEveryOtherWeek() {
        assertEquals(List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 29)),
                new Series(LocalDate.of(2026, 12, 1), DayOfWeek.TUESDAY, 2, null, 3, Set.of()).days());
    }

    @Test
    void aSeriesOfNoneOrBackwardsIsRefused() {
        assertThrows(ActivityRefused.class, () -> new Series(TODAY, DayOfWeek.MONDAY, 1, MORNING, 0, Set.of()).days());
        assertThrows(ActivityRefused.class, () -> new Series(TODAY, DayOfWeek.MONDAY, 1, MORNING, Series.MOST + 1, Set.of()).days());
        assertThrows(ActivityRefused.class, () -> new Series(TODAY, DayOfWeek.MONDAY, 1, new Hours(LocalTime.NOON, LocalTime.of(9, 0)), 1,
                Set.of()).days());
    }

    @Test
    void oneUndoTakesAWholeSeriesBack() {
        var activity = workshop(null);
        weekly(activity, 8);
        assertEquals(8, file(activity).sessions().size());
        office.cases.takeBack().last();
        assertEquals(List.of(), file(activity).sessions());
    }

    @Test
    void whoComesAfterTheLastPlaceWaitsAndIsProposedWhenSomeoneLeaves() {
        var activity = workshop(2);
        var all = people(4);
        assertEquals(new Enrol.Outcome(2, 1, 0), cases.enrol().enrol(activity.id(), all.subList(0, 3)));
        assertEquals(new Enrol.Outcome(0, 1, 1), cases.enrol().enrol(activity.id(), List.of(all.get(3), all.get(0))));
        var longest = waitingSince(activity, all.get(3), TODAY.minusDays(3));
        assertTrue(file(activity).isFull());

        var left = Objects.requireNonNull(file(activity).people().getFirst().enrolment());
        var proposed = cases.enrol().withdraw(left);
        assertEquals(longest.person(), proposed.orElseThrow().person(), "who waits longest");
        assertEquals(1, file(activity).enrolled(), "nobody moves up silently");

        cases.enrol().give(proposed.get());
        assertEquals(2, file(activity).enrolled());
        assertEquals(1, file(activity).waiting().size());
        assertTrue(cases.enrol().next(activity.id()).isEmpty(), "no place is free again");
    }

    private Enrolment waitingSince(Activity activity, PersonId person, LocalDate day) {
        var now = file(activity).waiting().stream().filter(each -> each.person().id().equals(person)).findFirst().orElseThrow().enrolment();
        var before = Enrolment.of(person, activity.id(), EnrolmentState.WAITING, day);
        office.cases.saves().change(Objects.requireNonNull(now), before);
        return before;
    }

    @Test
    void whoWithdrewComesBackAndAnEnrolmentTakenBackCanBeMadeAgain() {
        var activity = workshop(null);
        var person = people(1).getFirst();
        cases.enrol().enrol(activity.id(), List.of(person));
        office.cases.takeBack().last();
        assertEquals(0, file(activity).enrolled());
        cases.enrol().enrol(activity.id(), List.of(person));
        assertEquals(1, file(activity).enrolled());
        cases.enrol().withdraw(Objects.requireNonNull(file(activity).people().getFirst().enrolment()));
        assertEquals(0, file(activity).enrolled());
        assertEquals(new Enrol.Outcome(1, 0, 0), cases.enrol().enrol(activity.id(), List.of(person)));
        assertEquals(1, file(activity).enrolled());
    }

    @Test
    void aPlaceIsNotGivenOverTheHeadsOfThoseWhoWait() {
        var activity = workshop(1);
        var all = people(3);
        cases.enrol().enrol(activity.id(), all.subList(0, 2));
        cases.enrol().withdraw(Objects.requireNonNull(file(activity).people().getFirst().enrolment()));
        assertEquals(new Enrol.Outcome(0, 1, 0), cases.enrol().enrol(activity.id(), List.of(all.get(2))), "someone waited before");
    }

    @Test
    void attendanceIsOneChangeACellAndHoldsTheSession() {
        var activity = workshop(null);
        var person = people(1).getFirst();
        cases.enrol().enrol(activity.id(), List.of(person));
        var session = weekly(activity, 1).getFirst();
        cases.attendance().enter(person, session.id(), AttendanceState.PRESENT, null);
        cases.attendance().enter(person, session.id(), AttendanceState.LATE, 150);
        var file = file(activity);
        assertEquals(SessionState.HELD, file.sessions().getFirst().state());
        assertEquals(150, file.minutes(person));
        assertEquals(1, file.present(file.sessions().getFirst()));

        office.cases.takeBack().last();
        assertEquals(AttendanceState.PRESENT, Objects.requireNonNull(file(activity).attendance(person, session.id())).state());
        assertEquals(180, file(activity).minutes(person));
        office.cases.takeBack().last();
        assertNull(file(activity).attendance(person, session.id()));
        assertEquals(SessionState.PLANNED, file(activity).sessions().getFirst().state());
    }

    @Test
    void emptyingACellSaysNothingAndNotThatSomeoneWasAbsent() {
        var activity = workshop(null);
        var person = people(1).getFirst();
        var session = weekly(activity, 1).getFirst();
        cases.attendance().enter(person, session.id(), AttendanceState.NOT_ENTERED, null);
        cases.attendance().enter(person, session.id(), AttendanceState.ABSENT, null);
        cases.attendance().enter(person, session.id(), AttendanceState.NOT_ENTERED, null);
        assertTrue(file(activity).isToEnter(file(activity).sessions().getFirst(), TODAY));
        assertEquals(1, cases.read().all().getFirst().toEnter());
    }

    @Test
    void whoCameUnexpectedlyIsInTheGridWithoutAPlace() {
        var activity = workshop(1);
        var all = people(2);
        cases.enrol().enrol(activity.id(), List.of(all.getFirst()));
        var session = weekly(activity, 1).getFirst();
        cases.attendance().enter(all.get(1), session.id(), AttendanceState.PRESENT, null);
        var file = file(activity);
        assertEquals(2, file.people().size());
        assertEquals(1, file.enrolled());
        assertFalse(file.people().get(1).isEnrolled());
    }

    @Test
    void aCancelledSessionCountsNoHoursAndIsNotWaitedFor() {
        var activity = workshop(null);
        var person = people(1).getFirst();
        cases.enrol().enrol(activity.id(), List.of(person));
        var sessions = weekly(activity, 2);
        cases.attendance().enter(person, sessions.getFirst().id(), AttendanceState.PRESENT, null);
        cases.plan().cancel(file(activity).sessions().getFirst());
        cases.plan().cancel(file(activity).sessions().get(1));
        assertEquals(0, file(activity).minutes(person));
        assertEquals(List.of(), cases.hours().count(TODAY.minusYears(1), TODAY));
        assertEquals(0, cases.read().all().getFirst().toEnter());
    }

    @Test
    void aSessionWithPeopleIsNotForgotten() {
        var activity = workshop(null);
        var sessions = weekly(activity, 2);
        cases.attendance().enter(people(1).getFirst(), sessions.getFirst().id(), AttendanceState.PRESENT, null);
        assertThrows(ActivityRefused.class, () -> cases.plan().remove(sessions.getFirst()));
        cases.plan().remove(sessions.get(1));
        assertEquals(1, file(activity).sessions().size());
    }

    @Test
    void movingKeepsWhatElseASessionSays() {
        var activity = workshop(null);
        var session = cases.plan().plan(activity.id(), new Series(TODAY, DayOfWeek.MONDAY, 1, MORNING, 1, Set.of()), "Le budget").getFirst();
        var afternoon = new Hours(LocalTime.of(14, 0), LocalTime.of(16, 30));
        assertTrue(cases.plan().move(session, TODAY.plusDays(1), afternoon));
        var moved = file(activity).sessions().getFirst();
        assertEquals("Le budget", moved.topic());
        assertEquals(TODAY.plusDays(1), moved.date());
        assertEquals(150, ActivityFile.whole(moved));
    }

    @Test
    void hoursAreCountedByPersonThemeAndMonthAndWritten() throws Exception {
        var activity = workshop(null);
        var all = people(2);
        cases.enrol().enrol(activity.id(), all);
        var sessions = cases.plan().plan(activity.id(), new Series(LocalDate.of(2026, 10, 26), DayOfWeek.MONDAY, 1, MORNING, 3, Set.of()), "");
        sessions.forEach(each -> cases.attendance().enter(all.getFirst(), each.id(), AttendanceState.PRESENT, null));
        cases.attendance().enter(all.get(1), sessions.get(1).id(), AttendanceState.LEFT_EARLY, 90);
        cases.attendance().enter(all.get(1), sessions.get(2).id(), AttendanceState.EXCUSED, null);

        var lines = cases.hours().count(LocalDate.of(2026, 10, 1), TODAY);
        assertEquals(List.of("Personne A Inventée Mobilité 2026-10 1 180", "Personne A Inventée Mobilité 2026-11 2 360",
                "Personne B Inventée Mobilité 2026-11 1 90"), lines.stream().map(line -> line.person().displayName() + " " + line.theme() + " "
                + line.month() + " " + line.sessions() + " " + line.minutes()).toList());
        Path csv = folder.resolve("heures.csv");
        CountHours.write(csv, lines, office.texts, Progress.NONE);
        assertTrue(Files.readString(csv).contains("Personne B Inventée;Mobilité;2026-11;1;1,5"), Files.readString(csv));
        Path xlsx = folder.resolve("heures.xlsx");
        CountHours.write(xlsx, lines, office.texts, Progress.NONE);
        assertTrue(Files.size(xlsx) > 1000);
    }

    @Test
    void whatSomeoneAttendedIsInTheirThreadAndInTheirFile() {
        var activity = workshop(null);
        var person = people(1).getFirst();
        cases.enrol().enrol(activity.id(), List.of(person));
        var sessions = weekly(activity, 3);
        cases.attendance().enter(person, sessions.getFirst().id(), AttendanceState.PRESENT, null);
        cases.attendance().enter(person, sessions.get(1).id(), AttendanceState.ABSENT, null);
        var attended = office.cases.timeline().thread().read(person).happened().stream().filter(Happened.Attended.class::isInstance)
                .map(Happened.Attended.class::cast).toList();
        assertEquals(1, attended.size(), "an absence is no event of the thread");
        assertEquals(TODAY.minusWeeks(2), attended.getFirst().day());
        assertEquals("Gérer son temps", attended.getFirst().activity().title());

        var part = cases.read().of(person).getFirst();
        assertEquals(1, part.sessions());
        assertEquals(180, part.minutes());
        assertEquals(EnrolmentState.ENROLLED, part.state());
        assertTrue(new ReadPersonFile(office.session()).read(person).isPresent());
    }

    @Test
    void whatGoesOnIsListedByItsNextSessionAndWhatIsClosedLast() {
        var closed = workshop(null);
        cases.plan().close(closed);
        var later = cases.plan().create("Plus tard", ActivityKind.WORKSHOP, null);
        var soon = cases.plan().create("Bientôt", ActivityKind.TRAINING, 8);
        cases.plan().plan(later.id(), new Series(TODAY.plusWeeks(2), DayOfWeek.MONDAY, 1, MORNING, 2, Set.of()), "");
        cases.plan().plan(soon.id(), new Series(TODAY, DayOfWeek.MONDAY, 1, MORNING, 2, Set.of()), "");
        var lines = cases.read().all();
        assertEquals(List.of("Bientôt", "Plus tard", "Gérer son temps"), lines.stream().map(line -> line.activity().title()).toList());
        assertEquals(TODAY, Objects.requireNonNull(lines.getFirst().next()).date());
    }
}

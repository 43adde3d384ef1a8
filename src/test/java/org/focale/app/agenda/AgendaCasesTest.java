package org.focale.app.agenda;

import static org.focale.app.agenda.Lines.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.app.record.RecordRefused;
import org.focale.app.record.TakeBack;
import org.focale.desktop.Office;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.DayHours;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.AgendaKind;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.ClashKind;
import org.focale.domain.agenda.Holiday;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.agenda.Territory;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.SamePerson;
import org.focale.domain.person.SamePersonId;
import org.focale.domain.site.Organisation;
import org.focale.store.Workspaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The agenda of a real workspace: read, written, undone.
@Execution(ExecutionMode.CONCURRENT)
class AgendaCasesTest {

    private static final LocalDate DAY = Lines.DAY;

    @TempDir
    Path folder;
    private Office office;
    private AgendaCases agenda;
    private PersonId mirela;
    private PersonId yanis;

    @BeforeEach
    void open() {
        office = Office.association(folder);
        agenda = office.cases.agenda();
        mirela = person("Mirela", "Popescu");
        yanis = person("Yanis", "Traoré");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PersonId person(String first, String last) {
        var id = new PersonId(Workspaces.id());
        office.save(Person.named(id, first, last));
        return id;
    }

    private Appointment appointment(PersonId who, LocalDate day, String hours) {
        var made = agenda.write().appointment(who, day, hours(hours), "Point d’étape", "Bureau", "Nadia Keller");
        agenda.write().create(made);
        return made;
    }

    private ActivityId workshop(PersonId... enrolled) {
        var id = new ActivityId(Workspaces.id());
        office.save(new Activity(id, ActivityKind.WORKSHOP, "Atelier mobilité", Coded.NONE, "", "Salle 2", "Samir Benali", null, List.of(), false, "",
                null));
        for (PersonId who : enrolled) {
            office.save(Enrolment.of(who, id, EnrolmentState.ENROLLED, DAY));
        }
        return id;
    }

    private ActivitySession session(ActivityId of, LocalDate day, String hours, String topic) {
        var made = new ActivitySession(new ActivitySessionId(Workspaces.id()), of, day, hours(hours), topic, "", "", SessionState.PLANNED);
        office.save(made);
        return made;
    }

    private Placement placement(PersonId who, @Nullable LocalDate from, @Nullable LocalDate to, List<DayHours> days) {
        var made = new Placement(new PlacementId(Workspaces.id()), who, ActivityKind.IMMERSION, "Immersion en boulangerie", null, "Le Fournil",
                "", "",
                from, to, null, "", Coded.NONE, null, "", days);
        office.save(made);
        return made;
    }

    private List<AgendaEntry> on(LocalDate day) {
        return agenda.read().read(day, day).entries();
    }

    private AgendaEntry only(LocalDate day) {
        assertEquals(1, on(day).size());
        return on(day).getFirst();
    }

    // reading

    @Test
    void allThatHasADayIsReadAtOnceInTheOrderOfTheHours() {
        var workshop = workshop(mirela, yanis);
        session(workshop, DAY, "14:00-16:00", "Lire un plan");
        appointment(mirela, DAY, "09:00-09:30");
        agenda.write().create(agenda.write().meeting(DAY, null, hours("11:00-12:00"), "Réunion", "", ""));
        office.save(new Task(new TaskId(Workspaces.id()), yanis, "Rappeler la crèche", DAY, "", null));
        placement(yanis, DAY.minusDays(3), DAY.plusDays(3), List.of());

        var day = on(DAY);
        assertEquals("PLACEMENT TASK APPOINTMENT MEETING SESSION", day.stream().map(entry -> entry.kind().name()).collect(Collectors.joining(" ")));
        var group = day.getLast();
        assertEquals("Atelier mobilité : Lire un plan", group.title());
        assertEquals("Salle 2", group.place());
        assertEquals("Samir Benali", group.worker());
        assertEquals(Set.of(mirela, yanis), group.people());
        assertEquals("Mirela Popescu", day.get(2).name());
        assertEquals(List.of(), on(DAY.plusDays(10)));
    }

    @Test
    void whoIsExcusedIsFreeAndWhoCameWithoutAPlaceIsNot() {
        var session = session(workshop(mirela), DAY, "14:00-16:00", "");
        office.save(Attendance.of(mirela, session.id(), AttendanceState.EXCUSED, null, ""),
                Attendance.of(yanis, session.id(), AttendanceState.PRESENT, null, ""));

        assertEquals(Set.of(yanis), only(DAY).people());
    }

    @Test
    void whoWaitsForAPlaceIsNotExpected() {
        var workshop = workshop();
        office.save(Enrolment.of(mirela, workshop, EnrolmentState.WAITING, DAY), Enrolment.of(yanis, workshop, EnrolmentState.WITHDRAWN, DAY));
        session(workshop, DAY, "14:00-16:00", "");

        assertEquals(Set.of(), only(DAY).people());
    }

    @Test
    void thePlacementThatKnowsItsHoursIsThereAtThoseHoursOnly() {
        placement(mirela, DAY, DAY.plusDays(4), List.of(new DayHours(DAY, List.of(at("08:00-12:00"), at("13:00-15:00"))),
                new DayHours(DAY.plusDays(2), List.of(at("08:00-12:00")))));

        assertEquals(2, on(DAY).size());
        assertEquals(0, on(DAY.plusDays(1)).size());
        assertEquals(at("08:00-12:00"), only(DAY.plusDays(2)).hours());
        assertEquals("Le Fournil", only(DAY.plusDays(2)).place());
    }

    private static Hours at(String words) {
        return Objects.requireNonNull(hours(words));
    }

    @Test
    void aPlacementWithoutAnEndIsOfItsFirstDay() {
        placement(mirela, DAY, null, List.of());
        placement(yanis, null, null, List.of());

        assertEquals(1, on(DAY).size());
        assertEquals(0, on(DAY.plusDays(1)).size());
    }

    @Test
    void aMeetingOfSeveralDaysIsOnEachOfThem() {
        agenda.write().create(agenda.write().meeting(DAY, DAY.plusDays(2), null, "Congé", "", "Nadia Keller"));

        assertEquals(1, on(DAY.plusDays(2)).size());
        assertEquals(0, on(DAY.plusDays(3)).size());
        assertEquals(1, agenda.read().read(DAY.minusDays(1), DAY).entries().size());
    }

    @Test
    void filesOfOnePersonAreOnePersonHereToo() {
        var twin = person("Mirela", "Popesco");
        office.save(new SamePerson(new SamePersonId(Workspaces.id()), twin, mirela));
        appointment(mirela, DAY, "09:00-10:00");
        appointment(twin, DAY, "09:30-10:30");

        var read = agenda.read().read(DAY, DAY);
        assertEquals(Set.of(Set.of(mirela)), read.entries().stream().map(AgendaEntry::people).collect(Collectors.toSet()));
        assertTrue(read.clashes(read.entries().getFirst()).stream().anyMatch(clash -> clash.kind() == ClashKind.PERSON));
    }

    @Test
    void whatIsLeftOfAFileThatWasTakenAwayIsNotShown() {
        appointment(mirela, DAY, "09:00-10:00");
        office.cases.saves().delete(office.session().read(reading -> reading.find(Person.class, mirela)).orElseThrow());

        assertEquals(List.of(), on(DAY));
    }

    @Test
    void publicHolidaysFollowThePostcodeUntilTheAssociationChooses() {
        LocalDate second = LocalDate.of(2026, 12, 26);
        assertEquals(List.of(), on(second));

        var ours = office.session().read(reading -> reading.find(Organisation.class, office.session().organisation()));
        ours.ifPresent(now -> office.cases.saves().change(now, new Organisation(now.id(), now.name(), now.kind(), now.city(), now.phone(),
                now.siret(), now.address(), "67000", now.email(), now.website(), now.sector(), now.doNotAsk(), now.doNotAskWhy(), now.checked(),
                now.delegatedUntil(), now.comment())));
        if (ours.isEmpty()) {
            agenda.territory().choose(Territory.ALSACE_MOSELLE);
        }
        assertEquals(Holiday.SECOND_CHRISTMAS, only(second).holiday());

        agenda.territory().choose(Territory.REUNION);
        assertEquals(Territory.REUNION, agenda.territory().now());
        assertEquals(List.of(), on(second));
        assertEquals(Holiday.ABOLITION, only(LocalDate.of(2026, 12, 20)).holiday());
    }

    // clashes

    @Test
    void aClashIsToldBeforeItIsSavedAndAfter() {
        session(workshop(mirela), DAY, "09:00-11:00", "");
        var wanted = agenda.write().appointment(mirela, DAY, hours("10:00-10:30"), "Point", "", "Nadia Keller");

        var told = agenda.read().clashes(agenda.read().line(wanted, DAY));
        assertEquals(List.of(ClashKind.PERSON), told.stream().map(Clash::kind).toList());

        agenda.write().create(wanted);
        var read = agenda.read().read(DAY, DAY);
        assertEquals(2, read.clashes().size());
        assertEquals(List.of(ClashKind.PERSON), agenda.read().clashes(agenda.read().line(wanted, DAY)).stream().map(Clash::kind).toList(),
                "not with itself");
    }

    // writing

    @Test
    void whatIsMovedKeepsEverythingElseAndComesBack() {
        var seen = appointment(mirela, DAY, "09:00-09:30");
        assertTrue(agenda.write().move(only(DAY), DAY.plusDays(1), hours("14:00-14:30")));

        var moved = only(DAY.plusDays(1));
        assertEquals(new Appointment(seen.id(), mirela, DAY.plusDays(1), hours("14:00-14:30"), seen.title(), seen.place(), seen.worker(),
                seen.state()), moved.record());
        assertInstanceOf(TakeBack.Outcome.TakenBack.class, office.cases.takeBack().last());
        assertEquals(seen, only(DAY).record());
    }

    @Test
    void whatIsStretchedSaysWhenItEnds() {
        session(workshop(), DAY, "09:00-11:00", "");
        agenda.write().move(only(DAY), DAY, hours("09:00-12:15"));

        assertEquals(hours("09:00-12:15"), only(DAY).hours());
        assertThrows(RecordRefused.class, () -> agenda.write().move(only(DAY), DAY, hours("09:00-08:00")));
        assertEquals(hours("09:00-12:15"), only(DAY).hours());
    }

    @Test
    void aMeetingOfSeveralDaysKeepsTheirNumber() {
        agenda.write().create(agenda.write().meeting(DAY, DAY.plusDays(2), null, "Congé", "", ""));
        agenda.write().move(only(DAY), DAY.plusDays(7), null);

        var moved = (Meeting) Objects.requireNonNull(only(DAY.plusDays(7)).record());
        assertEquals(DAY.plusDays(9), moved.until());
    }

    @Test
    void aTaskGetsAnotherDayAndAPlacementDoesNot() {
        office.save(new Task(new TaskId(Workspaces.id()), yanis, "Rappeler", DAY, "", null));
        agenda.write().move(only(DAY), DAY.plusDays(1), null);
        assertEquals(AgendaKind.TASK, only(DAY.plusDays(1)).kind());

        placement(mirela, DAY, DAY, List.of());
        assertFalse(agenda.write().move(only(DAY), DAY.plusDays(2), null));
        assertFalse(only(DAY).mayMove());
    }

    @Test
    void whatIsDeletedComesBack() {
        appointment(mirela, DAY, "09:00-09:30");
        agenda.write().delete(only(DAY));
        assertEquals(List.of(), on(DAY));

        office.cases.takeBack().last();
        assertEquals(1, on(DAY).size());
    }

    @Test
    void aSessionWhoseAttendanceWasEnteredIsNotTakenAwayButCalledOff() {
        var session = session(workshop(mirela), DAY, "14:00-16:00", "");
        office.save(Attendance.of(mirela, session.id(), AttendanceState.PRESENT, null, ""));

        assertThrows(SessionEntered.class, () -> agenda.write().delete(only(DAY)));
        assertTrue(agenda.write().callOff(only(DAY)));
        assertTrue(only(DAY).cancelled());
    }

    /// Hours are those of the wall: the night on which a clock jumps is a night like others.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2026-03-29, 01:30-03:30", "2026-03-29, 02:15-02:45", "2026-10-25, 02:00-02:30", "2026-10-25, 09:00-17:00"})
    void onTheDaysOfSummerTimeHoursStayAsTheyWereTyped(LocalDate day, String typed) {
        appointment(mirela, day, typed);
        assertEquals(hours(typed), only(day).hours());
        assertEquals(Objects.requireNonNull(hours(typed)).minutes(), Objects.requireNonNull(only(day).hours()).minutes());

        agenda.write().move(only(day), day.plusDays(1), WriteAgenda.movedTo(at(typed), LocalTime.of(10, 0)));
        assertEquals(at(typed).minutes(), Objects.requireNonNull(only(day.plusDays(1)).hours()).minutes());
    }

    @Test
    void whatWouldGoOnPastMidnightEndsBefore() {
        assertEquals(at("23:00-23:59"), WriteAgenda.movedTo(at("09:00-11:00"), LocalTime.of(23, 0)));
        assertEquals(at("13:15-15:15"), WriteAgenda.movedTo(at("09:00-11:00"), LocalTime.of(13, 15)));
    }

    @Test
    void theWeekIsPrinted() {
        appointment(mirela, DAY, "09:00-09:30");
        var read = agenda.read().read(PrintWeek.monday(DAY), PrintWeek.monday(DAY).plusDays(6));

        assertTrue(agenda.print().pdf(read, DAY, "", false, office.texts).length > 5_000);
        assertEquals("Semaine 48 de 2026.pdf", PrintWeek.proposedName(DAY, office.texts));
        assertEquals("Semaine 53 de 2026.pdf", PrintWeek.proposedName(LocalDate.of(2027, 1, 1), office.texts));
    }
}

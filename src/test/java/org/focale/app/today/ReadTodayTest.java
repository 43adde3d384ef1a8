package org.focale.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.domain.Answer;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.AssessmentId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.EndedBy;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.Followed;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentId;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.FollowUpId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.SharedScope;
import org.focale.store.PersonRow;
import org.focale.store.Workspaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What is due on a Monday in November, from a real workspace.
@Execution(ExecutionMode.CONCURRENT)
class ReadTodayTest {

    private static final LocalDate TODAY = Someone.TODAY;

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = Office.association(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Today read() {
        return office.cases.today().read();
    }

    private PersonId someone(String name, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate exit) {
        var person = Person.named(new PersonId(Workspaces.id()), name, "");
        office.save(person, new Pathway(new PathwayId(Workspaces.id()), person.id(), "focale", "Nadia Keller", start, end,
                exit == null ? null : new Exit(exit, "CDI")));
        return person.id();
    }

    private void task(PersonId person, String words, @Nullable LocalDate due, @Nullable LocalDate done) {
        office.save(new Task(new TaskId(Workspaces.id()), person, words, due, "", done));
    }

    private void note(PersonId person, Medium medium, LocalDate day) {
        office.save(new Note(new NoteId(Workspaces.id()), person, medium, day, null, "Nadia Keller", "Venue.", Sharing.MINE));
    }

    @Test
    void overdueTasksComeFirstAndWhatIsDoneOrFarOffIsLeftOut() {
        var aicha = someone("Aïcha", TODAY.minusDays(3), null, null);
        task(aicha, "bientôt", TODAY.plusDays(7), null);
        task(aicha, "en retard", TODAY.minusDays(3), null);
        task(aicha, "aujourd’hui", TODAY, null);
        task(aicha, "loin", TODAY.plusDays(8), null);
        task(aicha, "sans date", null, null);
        task(aicha, "fait", TODAY.minusDays(3), TODAY.minusDays(1));

        assertEquals(List.of("en retard", "aujourd’hui", "bientôt"), read().tasks().stream().map(each -> each.task().words()).toList());
    }

    @Test
    void whoeverWasNotHeardOfForThirtyDaysIsTold() {
        note(someone("Heard", TODAY.minusMonths(6), null, null), Medium.CALL, TODAY.minusDays(29));
        note(someone("Silent", TODAY.minusMonths(6), null, null), Medium.CALL, TODAY.minusDays(30));
        note(someone("Noted", TODAY.minusMonths(6), null, null), Medium.OTHER, TODAY.minusDays(1));
        someone("Newcomer", TODAY.minusDays(29), null, null);
        note(someone("Gone", TODAY.minusMonths(9), null, TODAY.minusMonths(3)), Medium.CALL, TODAY.minusMonths(4));
        office.save(Person.named(new PersonId(Workspaces.id()), "Spotted", ""));

        assertEquals(List.of("Noted", "Silent"), names(read().silent().stream().map(Today.Silent::person).toList()));
        assertEquals(TODAY.minusMonths(6), read().silent().getFirst().since());
    }

    @Test
    void whoeverComesToAGroupOrKeepsAnAppointmentWasHeardOf() {
        var comes = someone("Comes", TODAY.minusMonths(6), null, null);
        var excused = someone("Excused", TODAY.minusMonths(6), null, null);
        var kept = someone("Kept", TODAY.minusMonths(6), null, null);
        var missed = someone("Missed", TODAY.minusMonths(6), null, null);
        var session = new ActivitySession(new ActivitySessionId(Workspaces.id()), new ActivityId(Workspaces.id()), TODAY.minusDays(6), null,
                "", "", "", SessionState.HELD);
        office.save(session, Attendance.of(comes, session.id(), AttendanceState.LATE, null, ""),
                Attendance.of(excused, session.id(), AttendanceState.EXCUSED, null, ""),
                appointment(kept, AppointmentState.KEPT), appointment(missed, AppointmentState.MISSED));
        assertEquals(List.of("Excused", "Missed"), names(read().silent().stream().map(Today.Silent::person).toList()));

        office.cases.saves().change(session, new ActivitySession(session.id(), session.activity(), session.date(), null, "", "", "",
                SessionState.CANCELLED));
        assertEquals(List.of("Comes", "Excused", "Missed"), names(read().silent().stream().map(Today.Silent::person).toList()));
    }

    @Test
    void whoeverIsAtAPlacementWasHeardOfUntilItsLastDay() {
        placed("There", "2026-11-02", "2026-12-18");
        placed("Over", "2026-09-01", "2026-09-30");
        placed("Planned", "2026-12-01", "2026-12-18");
        placed("Lately", "2026-10-01", "2026-11-10");

        assertEquals(List.of("Planned", "Over"), names(read().silent().stream().map(Today.Silent::person).toList()));
        assertEquals(LocalDate.of(2026, 9, 30), read().silent().getLast().since());
    }

    private void placed(String name, String from, String to) {
        office.save(new Placement(new PlacementId(Workspaces.id()), someone(name, TODAY.minusMonths(6), null, null), ActivityKind.IMMERSION,
                "Vente", null, "", "", "", LocalDate.parse(from), LocalDate.parse(to), null, ""));
    }

    private static Appointment appointment(PersonId person, AppointmentState state) {
        return new Appointment(new AppointmentId(Workspaces.id()), person, TODAY.minusDays(2), null, "Point", "", "", state);
    }

    @Test
    void theAssociationSaysAfterHowManyDays() {
        note(someone("Silent", TODAY.minusMonths(6), null, null), Medium.VISIT, TODAY.minusDays(40));
        assertEquals(1, read().silent().size());

        office.cases.today().tellAfter(41);
        assertEquals(41, office.cases.today().silentDays());
        assertEquals(0, read().silent().size());

        office.cases.today().tellAfter(40);
        assertEquals(1, read().silent().size());
        office.cases.today().tellAfter(-5);
        assertEquals(1, office.cases.today().silentDays());
    }

    @Test
    void pathwaysThatEndWithinTwoMonthsOrShouldHaveEndedAreTold() {
        someone("Soon", TODAY, TODAY.plusMonths(2), null);
        someone("Late", TODAY.minusMonths(9), TODAY.minusDays(1), null);
        someone("Far", TODAY, TODAY.plusMonths(2).plusDays(1), null);
        someone("Left", TODAY.minusMonths(9), TODAY.plusDays(3), TODAY.minusDays(1));

        assertEquals(List.of("Late", "Soon"), names(read().ending().stream().map(Today.Ending::person).toList()));
    }

    @Test
    void aPlacementIsToEnterUntilSomethingOfItWasDiagnosed() {
        var mirela = Someone.named("Mirela", "Popescu");
        var seen = mirela.placed(ActivityKind.IMMERSION, "Vue", "", "", "2026-11-02", "2026-11-13", null);
        mirela.seen("Travailler en équipe", Level.ON_ONES_OWN, seen, "M. Weber", "2026-11-13");
        mirela.placed(ActivityKind.IMMERSION, "À saisir", "", "", "2026-11-02", "2026-11-20", null);
        mirela.placed(ActivityKind.IMMERSION, "En cours", "", "", "2026-11-16", "2026-11-27", null);
        mirela.placed(ActivityKind.IMMERSION, "Oubliée", "", "", "2026-02-02", "2026-02-13", null);
        office.save(mirela.records());

        assertEquals(List.of("À saisir"), read().toEnter().stream().map(Today.ToEnter::what)
                .flatMap(each -> each instanceof Today.Waiting.Undiagnosed it ? Stream.of(it.placement().title()) : Stream.empty()).toList());
    }

    @Test
    void aPlacementIsToAssessUntilSomebodySaidHowItWent() {
        var mirela = Someone.named("Mirela", "Popescu");
        var done = mirela.placed(ActivityKind.IMMERSION, "Bilan fait", "", "", "2026-11-02", "2026-11-13", null);
        mirela.placed(ActivityKind.IMMERSION, "Bilan à faire", "", "", "2026-11-02", "2026-11-20", null);
        mirela.placed(ActivityKind.IMMERSION, "Finit aujourd’hui", "", "", "2026-11-16", "2026-11-23", null);
        mirela.placed(ActivityKind.WORKSHOP, "Atelier", "", "", "2026-11-02", "2026-11-13", null);
        office.save(mirela.records());
        office.save(new Assessment(AssessmentId.of(done), mirela.id(), done, TODAY, Ending.COMPLETED, null, null, EndedBy.NOT_SAID, "", "", "",
                Followed.NOT_SAID, "", null));

        assertEquals(List.of("Bilan à faire"), read().toEnter().stream().map(Today.ToEnter::what)
                .flatMap(each -> each instanceof Today.Waiting.Unassessed it ? Stream.of(it.placement().title()) : Stream.empty()).toList());
    }

    @Test
    void whatWasObservedIsToTalkOverOnceForEachPlacement() {
        var mirela = Someone.named("Mirela", "Popescu").proposed();
        var seen = mirela.placed(ActivityKind.IMMERSION, "Vue", "", "", "2026-11-02", "2026-11-13", null);
        mirela.seen("Travailler en équipe", Level.ON_ONES_OWN, seen, "M. Weber", "2026-11-13");
        mirela.seen("Rigueur", Level.SOME_HELP, seen, "M. Weber", "2026-11-12");
        mirela.seen("Autonomie", Level.NOT_OBSERVED, seen, "M. Weber", "2026-11-13");
        office.save(mirela.records());

        var told = read().toEnter().stream().filter(each -> each.what() instanceof Today.Waiting.NotTalkedOver).toList();
        assertEquals(1, told.size());
        assertEquals(2, assertInstanceOf(Today.Waiting.NotTalkedOver.class, told.getFirst().what()).count());
        assertEquals(LocalDate.of(2026, 11, 13), told.getFirst().day());

        var file = office.cases.placements().read().read(seen).orElseThrow();
        office.cases.placements().write().talkedOver(file.notTalkedOver(), TODAY);
        assertTrue(read().toEnter().stream().noneMatch(each -> each.what() instanceof Today.Waiting.NotTalkedOver));
    }

    @Test
    void followUpsConsentsAndDocumentsAreTold() {
        var left = someone("Left", TODAY.minusMonths(9), null, TODAY.minusMonths(3));
        var here = someone("Here", TODAY.minusDays(1), null, null);
        office.save(new FollowUp(new FollowUpId(Workspaces.id()), left, null, 3, TODAY.plusDays(2), null, Answer.NOT_SAID, "",
                ExitCategory.NOT_SAID));
        office.save(new Consent(new ConsentId(Workspaces.id()), here, SharedScope.FOLLOW_UP, "", TODAY.minusMonths(1), TODAY.plusDays(20), null, ""));
        office.save(new Consent(new ConsentId(Workspaces.id()), here, SharedScope.FOLLOW_UP, "", TODAY.minusMonths(1), TODAY.plusDays(20),
                TODAY.minusDays(3), ""));
        office.save(document(here, TODAY.plusDays(80)), document(here, TODAY.plusDays(120)), document(left, TODAY.plusDays(5)));

        assertEquals(List.of(Today.Waiting.Following.class, Today.Waiting.Consenting.class, Today.Waiting.Expiring.class),
                read().toEnter().stream().<Class<?>>map(each -> each.what().getClass()).toList());
    }

    private static Attachment document(PersonId person, LocalDate expires) {
        return new Attachment(new AttachmentId(Workspaces.id()), person, "titre.pdf", "titre de séjour", "application/pdf", 10, "00", TODAY, expires,
                true, "", null, null);
    }

    @Test
    void whatIsMineIsWhatIDoAndWhomIFollow() {
        var aicha = someone("Aïcha", TODAY.minusMonths(6), TODAY.plusDays(3), null);
        task(aicha, "sans nom", TODAY, null);
        office.save(new Task(new TaskId(Workspaces.id()), aicha, "à Samir", TODAY, "Samir Benali", null));

        assertEquals(1, read().of("Nadia Keller").tasks().size());
        assertEquals("à Samir", read().of("Samir Benali").tasks().getFirst().task().words());
        assertEquals(0, read().of("Samir Benali").silent().size() + read().of("Samir Benali").ending().size());
    }

    @Test
    void whatIsLeftOfAFileTakenAwayIsNotTold() {
        var aicha = someone("Aïcha", TODAY.minusMonths(6), TODAY.plusDays(3), null);
        task(aicha, "orpheline", TODAY, null);
        office.cases.saves().delete(office.cases.files().read(aicha).orElseThrow().person());

        var today = read();
        assertTrue(today.tasks().isEmpty() && today.silent().isEmpty() && today.ending().isEmpty());
    }

    private static List<String> names(List<PersonRow> rows) {
        return rows.stream().map(row -> row.firstName()).toList();
    }
}

package org.focale.app.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentId;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LettersTest {

    private static final LocalDate TODAY = Someone.TODAY;
    private static final Hours AFTERNOON = new Hours(LocalTime.of(14, 0), LocalTime.of(16, 30));

    @TempDir
    Path folder;
    private Office office;
    private LetterCases letters;
    private PersonId mirela;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("office"));
        letters = office.cases.letters();
        var someone = Someone.named("Mirela", "Popescu");
        mirela = someone.id();
        office.save(someone.records());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private UUID id() {
        return office.session().ids().next();
    }

    private Activity activity(String title) {
        var activity = new Activity(new ActivityId(id()), ActivityKind.WORKSHOP, title, Coded.NONE, "", "salle bleue", "Samir Benali", null,
                List.of(), false, "", null);
        office.save(activity);
        return activity;
    }

    private ActivitySession session(Activity activity, LocalDate date, @Nullable Hours hours, SessionState state) {
        var session = new ActivitySession(new ActivitySessionId(id()), activity.id(), date, hours, "", "", "", state);
        office.save(session);
        return session;
    }

    private void there(ActivitySession session, AttendanceState state, @Nullable Integer minutes) {
        office.save(Attendance.of(mirela, session.id(), state, minutes, ""));
    }

    private LetterTemplate template(LetterKind kind) {
        return letters.templates().all().stream().map(LetterTemplates.Offered::template).filter(each -> each.kind() == kind).findFirst()
                .orElseThrow();
    }

    private WriteLetter.Letter fill(LetterKind kind, Occasion occasion) {
        return letters.write().fill(template(kind), mirela, occasion, office.texts).orElseThrow();
    }

    @Test
    void anInvitationIsAboutWhatIsToCome() {
        var cv = activity("Atelier CV");
        var other = activity("Atelier jardin");
        office.save(Enrolment.of(mirela, cv.id(), EnrolmentState.ENROLLED, TODAY), Enrolment.of(mirela, other.id(), EnrolmentState.WAITING, TODAY));
        session(cv, TODAY.minusDays(1), AFTERNOON, SessionState.HELD);
        session(cv, TODAY.plusDays(9), AFTERNOON, SessionState.CANCELLED);
        session(cv, LocalDate.of(2026, 12, 1), AFTERNOON, SessionState.PLANNED);
        session(other, TODAY.plusDays(2), AFTERNOON, SessionState.PLANNED);
        office.save(new Appointment(new AppointmentId(id()), mirela, TODAY.plusDays(3), null, "Point d’étape", "", "Nadia Keller",
                        AppointmentState.PLANNED),
                new Appointment(new AppointmentId(id()), mirela, TODAY.plusDays(1), null, "Annulé", "", "", AppointmentState.CANCELLED));

        var found = letters.occasions().of(mirela, LetterKind.INVITATION);
        assertEquals(2, found.size(), found.toString());
        assertEquals("Point d’étape", ((Occasion.OfAppointment) found.getFirst()).appointment().title());

        var letter = fill(LetterKind.INVITATION, found.getLast());
        assertEquals("Invitation : Atelier CV", letter.subject().text());
        String body = Office.plain(letter.body().text());
        assertTrue(body.contains("Bonjour Mirela,"), body);
        assertTrue(body.contains("le mardi 1er décembre 2026, de 14 h à 16 h 30, pour : Atelier CV"), body);
        assertTrue(body.contains("Lieu : salle bleue\nAvec : Samir Benali"), body);
        assertEquals(Set.of(LetterWord.PHONE), letter.body().missing(), "the association has not said its telephone");
    }

    @Test
    void aCertificateCountsOnlyWhereThePersonWasAndForHowLong() {
        var cv = activity("Atelier CV");
        var garden = activity("Atelier jardin");
        there(session(cv, LocalDate.of(2026, 9, 1), AFTERNOON, SessionState.HELD), AttendanceState.PRESENT, null);
        there(session(cv, LocalDate.of(2026, 9, 8), AFTERNOON, SessionState.HELD), AttendanceState.LEFT_EARLY, 45);
        there(session(cv, LocalDate.of(2026, 9, 15), AFTERNOON, SessionState.HELD), AttendanceState.LATE, 600);
        there(session(cv, LocalDate.of(2026, 9, 22), AFTERNOON, SessionState.HELD), AttendanceState.ABSENT, 90);
        there(session(cv, LocalDate.of(2026, 9, 23), AFTERNOON, SessionState.HELD), AttendanceState.EXCUSED, null);
        there(session(cv, LocalDate.of(2026, 9, 24), AFTERNOON, SessionState.HELD), AttendanceState.NOT_ENTERED, null);
        there(session(garden, LocalDate.of(2026, 10, 2), null, SessionState.HELD), AttendanceState.PRESENT, 80);
        there(session(garden, LocalDate.of(2026, 10, 9), null, SessionState.HELD), AttendanceState.PRESENT, null);

        var found = letters.occasions().of(mirela, LetterKind.ATTENDANCE_CERTIFICATE);
        assertEquals(List.of("", "Atelier CV", "Atelier jardin"), found.stream().map(each -> ((Occasion.OfPresence) each).title()).toList());

        String cvOnly = Office.plain(fill(LetterKind.ATTENDANCE_CERTIFICATE, found.get(1)).body().text());
        assertTrue(cvOnly.contains("Les Jardins de l’Ill atteste que Mirela Popescu"), cvOnly);
        assertTrue(cvOnly.contains("""
                – 1er septembre 2026 : Atelier CV (2 h 30)
                – 8 septembre 2026 : Atelier CV (45 min)
                – 15 septembre 2026 : Atelier CV (2 h 30)
                """), cvOnly);
        assertTrue(cvOnly.contains("Soit 3 séances, pour une durée de 5 h 45, du 1er septembre 2026 au 15 septembre 2026."), cvOnly);

        String all = Office.plain(fill(LetterKind.HOURS_SUMMARY, found.getFirst()).body().text());
        assertTrue(all.contains("– 9 octobre 2026 : Atelier jardin (durée non notée)"), all);
        assertTrue(all.contains("Au total : 7 h 05, en 5 séances."), all);
    }

    @Test
    void theAssociationHasItsOwnWordsAndMayGoBack() {
        var shipped = letters.templates().all();
        assertEquals(List.of(LetterKind.INVITATION, LetterKind.ATTENDANCE_CERTIFICATE, LetterKind.HOURS_SUMMARY, LetterKind.MESSAGE),
                shipped.stream().map(each -> each.template().kind()).toList());
        assertFalse(shipped.getFirst().kept());

        var first = shipped.getFirst().template();
        var ours = new LetterTemplate(first.id(), first.kind(), first.name(), first.subject(), "Salut {prénom} !");
        office.cases.saves().create(ours);
        var own = letters.templates().add("Lettre au bailleur");
        assertEquals(List.of("Salut {prénom} !", own.body()), List.of(letters.templates().all().getFirst().template().body(),
                letters.templates().all().getLast().template().body()));
        assertTrue(letters.templates().all().getFirst().kept());

        office.cases.saves().delete(ours);
        assertEquals(first, letters.templates().all().getFirst().template());
        office.cases.saves().create(ours);
        assertEquals("Salut {prénom} !", letters.templates().all().getFirst().template().body(), "and forth again");
    }

    @Test
    void thePageIsWrittenWithoutBraces() throws Exception {
        Path target = folder.resolve("lettre.pdf");
        letters.write().print(mirela, "Invitation {ami}", "Bonjour {prénom}, à {x", target, office.texts);
        try (var pages = PdfPages.of(Files.readAllBytes(target))) {
            String text = pages.text();
            assertFalse(text.contains("{") || text.contains("}") || text.contains("ami"), text);
            assertTrue(text.contains("Mirela Popescu"), text);
            assertTrue(text.contains("Nadia Keller"), text);
        }
        assertEquals("Invitation Mirela Popescu.pdf", letters.write().proposedName(template(LetterKind.INVITATION), mirela));
        assertThrows(LetterToNobody.class, () -> letters.write().pdf(new PersonId(id()), "", "", office.texts));
    }
}

package org.focale.app.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.focale.desktop.Office;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentId;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.own.Setting;
import org.focale.domain.own.SettingId;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.ContactKind;
import org.focale.domain.rights.LastContact;
import org.focale.store.Workspaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Files are proposed for closing two years after the last contact, with the reason; nothing is touched. Today is 23 November 2026.
@Execution(ExecutionMode.CONCURRENT)
class RetentionTest {

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

    private PersonId somebody(String name) {
        var person = Workspaces.somebody(name, "Test");
        office.save(person);
        return person.id();
    }

    private void note(PersonId person, String day) {
        office.save(new Note(new NoteId(Workspaces.id()), person, Medium.CALL, LocalDate.parse(day), null, "", "Appel", Sharing.ASSOCIATION));
    }

    private void placement(PersonId person, @Nullable LocalDate start, @Nullable LocalDate end) {
        office.save(new Placement(new PlacementId(Workspaces.id()), person, ActivityKind.IMMERSION, "Immersion", null, "", "", "",
                start, end, null, ""));
    }

    private void pathway(PersonId person, String start, @Nullable Exit exit) {
        office.save(new Pathway(new PathwayId(Workspaces.id()), person, "focale", "", LocalDate.parse(start), null, exit));
    }

    private Retention retention() {
        return office.cases.rights().retention();
    }

    private List<String> names() {
        return retention().list().files().stream().map(file -> file.person().firstName()).toList();
    }

    @Test
    void aFileIsProposedTwoYearsAfterTheLastContactAndListedAMonthBefore() {
        note(somebody("Veille"), "2024-11-22");
        note(somebody("Pile"), "2024-11-23");
        note(somebody("Bientôt"), "2024-12-23");
        note(somebody("Après"), "2024-12-24");
        var files = retention().list().files();
        assertEquals(List.of("Veille", "Pile", "Bientôt"), files.stream().map(file -> file.person().firstName()).toList());
        assertEquals(List.of(true, true, false), files.stream().map(file -> file.isDueOn(LocalDate.of(2026, 11, 23))).toList());
        assertEquals(new LastContact(LocalDate.of(2024, 11, 22), ContactKind.NOTE), files.getFirst().last());
        assertEquals(LocalDate.of(2026, 11, 22), files.getFirst().due());
    }

    @Test
    void theLatestOfAllContactsCounts() {
        var person = somebody("Amina");
        note(person, "2023-01-10");
        pathway(person, "2022-03-01", new Exit(LocalDate.of(2024, 2, 1), "CDI"));
        var last = retention().lastContact(person).orElseThrow();
        assertEquals(new LastContact(LocalDate.of(2024, 2, 1), ContactKind.EXIT), last);
        assertEquals(List.of("Amina"), names());
        note(person, "2025-06-01");
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsOnlyPlannedIsNoContact() {
        var person = somebody("Paul");
        note(person, "2024-01-01");
        note(person, "2027-01-01");
        placement(person, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 15));
        assertEquals(List.of("Paul"), names());
        placement(person, LocalDate.of(2026, 11, 2), LocalDate.of(2027, 1, 15));
        assertEquals(List.of(), names(), "one that is under way is a contact of today");
    }

    @Test
    void whoeverComesToAGroupKeepsTheirFile() {
        var comes = somebody("Vient");
        var absent = somebody("Absente");
        note(comes, "2023-01-10");
        note(absent, "2023-01-10");
        var day = LocalDate.of(2026, 11, 18);
        var session = new ActivitySession(new ActivitySessionId(Workspaces.id()), new ActivityId(Workspaces.id()), day, null, "", "", "",
                SessionState.HELD);
        office.save(session, Attendance.of(comes, session.id(), AttendanceState.PRESENT, null, ""),
                Attendance.of(absent, session.id(), AttendanceState.ABSENT, null, ""));
        assertEquals(List.of("Absente"), names());
        assertEquals(new LastContact(day, ContactKind.SESSION), retention().lastContact(comes).orElseThrow());
        assertEquals(ContactKind.NOTE, retention().lastContact(absent).orElseThrow().kind());
        office.cases.saves().change(session, new ActivitySession(session.id(), session.activity(), LocalDate.of(2027, 1, 6), null, "", "", "",
                SessionState.PLANNED));
        assertEquals(List.of("Absente", "Vient"), names().stream().sorted().toList(), "a day to come is no contact yet");
    }

    @Test
    void anAppointmentIsAContactWhenItWasKept() {
        var person = somebody("Lina");
        note(person, "2023-01-10");
        var kept = LocalDate.of(2026, 10, 5);
        office.save(new Appointment(new AppointmentId(Workspaces.id()), person, kept, null, "Point", "", "", AppointmentState.KEPT),
                new Appointment(new AppointmentId(Workspaces.id()), person, kept.plusDays(9), null, "Point", "", "", AppointmentState.MISSED));
        assertEquals(new LastContact(kept, ContactKind.APPOINTMENT), retention().lastContact(person).orElseThrow());
        assertEquals(List.of(), names());
    }

    @Test
    void tidyingAFileIsNoContact() {
        var person = somebody("Lina");
        note(person, "2024-01-01");
        var seen = office.session().read(reading -> reading.find(Person.class, person)).orElseThrow();
        office.cases.saves().change(seen, Person.named(person, "Lina", "Rangée"));
        assertEquals(List.of("Lina"), names());
    }

    @Test
    void aFileWithoutAnyContactCountsFromItsLastChange() {
        somebody("Neuve");
        assertEquals(List.of(), names());
        retention().setRule(2, "essai");
        assertEquals(List.of(), names());
        retention().setRule(1, "essai");
        assertEquals(List.of("Neuve"), names());
        assertEquals(ContactKind.FILE, retention().list().files().getFirst().last().kind());
    }

    @Test
    void aPathwayWithoutAnExitIsSaid() {
        var person = somebody("Omar");
        pathway(person, "2023-01-01", null);
        assertTrue(retention().list().files().getFirst().isOpen());
    }

    @Test
    void theDurationIsASettingThatWantsAReason() {
        note(somebody("Récente"), "2026-08-01");
        assertEquals(new Retention.Rule(24, ""), retention().rule());
        assertEquals("retention.refused.reason", assertThrows(RetentionRefused.class, () -> retention().setRule(3, " ")).key());
        assertEquals("retention.refused.months", assertThrows(RetentionRefused.class, () -> retention().setRule(0, "x")).key());
        assertEquals("retention.refused.months", assertThrows(RetentionRefused.class, () -> retention().setRule(121, "x")).key());
        retention().setRule(3, "convention de 2026");
        assertEquals(new Retention.Rule(3, "convention de 2026"), retention().rule());
        assertEquals(List.of("Récente"), names());
        retention().setRule(24, "");
        assertTrue(retention().rule().isDefault());
        assertEquals(List.of(), names());
    }

    @Test
    void aSettingThatNobodyCanCountWithIsPassedOver() {
        for (String value : List.of("", "x", "-1", "0", "999", "24 mois", "99999999999")) {
            office.save(new Setting(new SettingId(Workspaces.id()), "retention.months", value));
            assertEquals(24, retention().rule().months(), value);
        }
    }

    @Test
    void theListChangesNothing() {
        note(somebody("Veille"), "2024-11-22");
        var before = office.session().read(reading -> reading.changes(10)).size();
        assertFalse(retention().list().files().isEmpty());
        assertEquals(before, office.session().read(reading -> reading.changes(10)).size());
    }
}

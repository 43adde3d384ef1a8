package org.focale.app.agenda;

import static org.focale.app.agenda.Lines.DAY;
import static org.focale.app.agenda.Lines.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves as a calendar file, and what comes in.
class CalendarsTest {

    @TempDir
    Path folder;
    private Office office;
    private AgendaCases agenda;
    private PersonId mirela;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("workspace"));
        agenda = office.cases.agenda();
        mirela = new PersonId(Workspaces.id());
        office.save(Person.named(mirela, "Mirela", "Popescu"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<AgendaEntry> read() {
        return agenda.read().read(DAY.minusDays(20), DAY.plusDays(40)).entries().stream().filter(entry -> entry.record() != null).toList();
    }

    private static byte[] calendar(String... events) {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n");
        for (String event : events) {
            text.append("BEGIN:VEVENT\r\nDTSTAMP:20261101T000000Z\r\n").append(event).append("\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private ImportCalendar.Plan take(byte[] file) {
        var plan = agenda.importing().plan(file, "Nadia Keller", "Occupé");
        agenda.importing().take(plan, Progress.NONE);
        return plan;
    }

    // in

    @Test
    void theSameFileTwiceChangesNothing() {
        byte[] file = calendar("UID:a\r\nSUMMARY:Dentiste\r\nDTSTART;TZID=Europe/Paris:20261124T090000\r\nDURATION:PT1H",
                "UID:b\r\nDTSTART;VALUE=DATE:20261125\r\nRRULE:FREQ=DAILY;COUNT=2");
        assertEquals(3, take(file).added().size());
        var before = office.session().read(reading -> reading.changes(10)).size();
        var again = take(file);

        assertTrue(again.isEmpty());
        assertEquals(3, again.same());
        assertEquals(before, office.session().read(reading -> reading.changes(10)).size());
        assertEquals(List.of("Dentiste", "Occupé", "Occupé"), read().stream().map(AgendaEntry::title).toList());
        assertEquals("Nadia Keller", read().getFirst().worker());
    }

    @Test
    void aNewerFileBringsWhatIsThereUpToDate() {
        take(calendar("UID:a\r\nSUMMARY:Dentiste\r\nDTSTART;TZID=Europe/Paris:20261124T090000\r\nDURATION:PT1H"));
        var plan = take(calendar("UID:a\r\nSUMMARY:Dentiste\r\nDTSTART;TZID=Europe/Paris:20261126T140000\r\nDURATION:PT1H"));

        assertEquals(1, plan.changed().size());
        assertEquals(1, read().size());
        assertEquals(LocalDate.of(2026, 11, 26), read().getFirst().from());
        assertEquals(hours("14:00-15:00"), read().getFirst().hours());
    }

    @Test
    void oneUndoTakesTheWholeFileBack() {
        take(calendar("UID:a\r\nDTSTART:20261124T080000Z", "UID:b\r\nDTSTART:20261125T080000Z"));
        office.cases.takeBack().last();

        assertEquals(List.of(), read());
    }

    @Test
    void whatLeftFromHereDoesNotComeBackTwice() {
        agenda.write().create(agenda.write().appointment(mirela, DAY, hours("09:00-10:00"), "Point", "", ""));
        byte[] file = agenda.export().ics(read(), true, office.texts);

        assertTrue(take(file).isEmpty());
        assertEquals(1, read().size());
    }

    // out

    @Test
    void peopleAreInitialsUntilTheirNamesAreAskedFor() throws Exception {
        agenda.write().create(agenda.write().appointment(mirela, DAY, hours("09:00-10:00"), "Point avec Mirela", "Chez Mme Popescu", "Nadia Keller"));
        Path file = folder.resolve("agenda.ics");
        agenda.export().export(read(), false, file, office.texts);
        String hidden = Files.readString(file);

        assertTrue(hidden.contains("SUMMARY:M. P. · Point avec M."), hidden);
        assertFalse(hidden.contains("Mirela") || hidden.contains("Popescu"), hidden);
        String named = new String(agenda.export().ics(read(), true, office.texts), StandardCharsets.UTF_8);
        assertTrue(named.contains("SUMMARY:Mirela Popescu · Point avec Mirela"), named);
    }

    @Test
    void aPersonIsGivenWhatTheyComeToAndNotWhatWeNoteForOurselves() {
        agenda.write().create(agenda.write().appointment(mirela, DAY, hours("09:00-10:00"), "Point", "", ""));
        agenda.write().create(agenda.write().meeting(DAY, null, null, "Réunion", "", ""));
        office.save(new Task(new TaskId(Workspaces.id()), mirela, "Vérifier ses droits", DAY, "", null));

        assertEquals(List.of("Point"), agenda.export().of(mirela).stream().map(AgendaEntry::title).toList());
    }

    @Test
    void anEventOfAnotherAgendaKeepsItsNameWhenItLeavesAgain() {
        take(calendar("UID:a\r\nDTSTART:20261124T080000Z"));
        assertEquals("a", ((Meeting) Objects.requireNonNull(read().getFirst().record())).uid());
        assertTrue(new String(agenda.export().ics(read(), false, office.texts), StandardCharsets.UTF_8).contains("UID:a\r\n"));
    }
}

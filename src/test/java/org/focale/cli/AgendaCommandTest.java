package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.focale.domain.Hours;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `focale agenda`: what stands in the agenda, for a person, another agenda, a spreadsheet.
class AgendaCommandTest {

    @TempDir
    static Path folder;

    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    private static Path workspace = Path.of("");

    @BeforeAll
    static void someone() {
        workspace = Terminal.workspace(folder);
        Terminal.in(workspace, cases -> {
            var aicha = cases.addPerson().add("Aïcha", "Traoré", null);
            var write = cases.agenda().write();
            write.create(write.appointment(aicha, DAY, new Hours(LocalTime.of(9, 0), LocalTime.of(9, 45)), "Point\u001b[2J", "Bureau 2", "Nadia"));
            write.create(write.meeting(DAY, null, null, "=HYPERLINK(\"http://x\")", "", ""));
        });
    }

    private static Terminal.Said run(String... more) {
        var args = new ArrayList<Object>(List.of("agenda", workspace, "--from", DAY, "--to", DAY.plusDays(1)));
        args.addAll(List.of(more));
        return Terminal.ofScript().run(args.toArray());
    }

    @Test
    void aTableIsReadByAPerson() {
        var said = run();

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("2026-12-24             09:00-09:45  Rendez-vous           Aïcha Traoré · Point"), said.out());
        assertTrue(said.out().contains("2026-12-25") && said.out().contains("Noël"), said.out());
        assertFalse(said.out().contains("\u001b"), "nothing steers a terminal");
    }

    @Test
    void anotherAgendaReadsInitialsUnlessNamesAreAskedFor() {
        String hidden = run("--format", "ics").out();
        assertTrue(hidden.startsWith("BEGIN:VCALENDAR") && hidden.contains("DTSTART:20261224T080000Z"), hidden);
        assertFalse(hidden.contains("Traor"), hidden);
        assertTrue(run("--format", "ics", "--names").out().contains("Aïcha Traoré"));
    }

    @Test
    void noCellBecomesAFormula() {
        String table = run("--format", "csv").out();
        assertTrue(table.contains("Bureau 2"), table);
        assertFalse(table.lines().anyMatch(line -> line.contains(";=") || line.contains(";\"=")), table);
    }

    @Test
    void nothingAndNonsenseAreToldInWords() {
        var nothing = Terminal.ofScript().run("agenda", workspace, "--from", "2027-02-01", "--to", "2027-02-02");
        assertEquals("Rien dans l’agenda pour ces jours.\n", nothing.out());
        assertEquals(1, Terminal.ofScript().run("agenda", workspace, "--from", "2027-02-02", "--to", "2027-02-01").code());
        assertEquals(2, Terminal.ofScript().run("agenda", workspace, "--from", "demain", "--to", "2027-02-01").code());
        assertEquals(2, Terminal.ofScript().run("agenda", workspace).code());
    }
}

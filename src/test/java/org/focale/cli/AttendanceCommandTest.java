package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focale.app.activity.Series;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.Hours;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.AttendanceState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class AttendanceCommandTest {

    @TempDir
    Path folder;
    private Path workspace = Path.of("");

    @BeforeEach
    void aWorkshop() {
        workspace = Terminal.workspace(folder);
        Terminal.in(workspace, cases -> {
            var person = cases.addPerson().add("Aïcha", "Traoré", null);
            var activities = cases.activities();
            var id = activities.plan().create("Gérer son temps\u001b[2J", ActivityKind.WORKSHOP, null).id();
            activities.enrol().enrol(id, List.of(person));
            var sessions = activities.plan().plan(id, new Series(LocalDate.of(2026, 11, 16), DayOfWeek.MONDAY, 1,
                    new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)), 2, Set.of()), "");
            activities.attendance().enter(person, sessions.getFirst().id(), AttendanceState.PRESENT, null);
        });
    }

    @Test
    void withoutASessionTheSessionsAreListedAndOneOfThemIsPrinted() throws Exception {
        var listed = Terminal.ofScript().run("attendance", workspace);
        assertEquals(0, listed.code(), listed.err());
        var lines = listed.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().contains("2026-11-16  09:00-12:00") && lines.getFirst().contains("(1 présents sur 1)"), listed.out());
        assertTrue(lines.get(1).endsWith("(prévue)"), listed.out());
        assertFalse(listed.out().contains("\u001b"), "nothing steers a terminal");

        String id = lines.getFirst().substring(0, 36);
        Path sheet = folder.resolve("sheet.pdf");
        var printed = Terminal.ofScript().run("attendance", workspace, "--session", id, "--out", sheet);
        assertEquals(0, printed.code(), printed.err());
        try (var pages = PdfPages.of(Files.readAllBytes(sheet))) {
            assertTrue(pages.text().contains("Aïcha Traoré"));
        }
    }

    @Test
    void aSessionThatIsNotThereOrASheetWithoutAFileIsRefused() {
        Path sheet = folder.resolve("sheet.pdf");
        var unknown = Terminal.ofScript().run("attendance", workspace, "--session", new UUID(0, 1), "--out", sheet);
        assertEquals(1, unknown.code());
        assertFalse(Files.exists(sheet));
        var nowhere = Terminal.ofScript().run("attendance", workspace, "--session", new UUID(0, 1));
        assertEquals(1, nowhere.code());
        assertTrue(nowhere.err().contains("--out"));
        assertEquals(2, Terminal.ofScript().run("attendance", workspace, "--session", "x", "--out", sheet).code());
    }

    @Test
    void noSessionIsToldInWords() {
        var quiet = Terminal.workspace(folder.resolve("quiet"));
        assertEquals("Il n’y a pas encore de séance.", Terminal.ofScript().run("attendance", quiet).out().strip());
    }
}

package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `focale today`: what is to be done, for a person or a program.
class TodayCommandTest {

    @TempDir
    static Path folder;

    private static Path workspace = Path.of("");

    @BeforeAll
    static void someone() {
        workspace = Terminal.workspace(folder);
        Terminal.in(workspace, cases -> {
            var today = cases.session().today();
            var aicha = cases.addPerson().add("Aïcha", "Traoré", today.minusMonths(14));
            cases.timeline().tasks().add(aicha, "Rappeler\u001b[2J", today.minusDays(2), "");
            cases.saves().create(new Organisation(new OrganisationId(cases.session().ids().next()), "Mission locale", "", "", "", "", "", "", "", "",
                    "", false, "", null, today.plusDays(20), ""));
        });
    }

    @Test
    void aTableIsReadByAPerson() {
        var said = Terminal.ofScript().run("today", workspace);

        assertEquals(0, said.code(), said.err());
        List<String> kinds = said.out().lines().map(line -> line.substring(0, 21).strip()).toList();
        assertEquals(List.of("À faire", "Sans nouvelles depuis", "Fin de parcours", "Délégation qui finit"), kinds);
        assertTrue(said.out().contains("Aïcha Traoré"));
        assertFalse(said.out().contains("\u001b"), "nothing steers a terminal");
    }

    @Test
    void aProgramReadsKindsDaysAndPeople() {
        var said = Terminal.ofScript().run("today", workspace, "--format", "json");

        var entries = JsonMapper.shared().readTree(said.out());
        assertEquals(4, entries.size());
        assertEquals(List.of("kind", "day", "person", "name", "what"), List.copyOf(entries.get(0).propertyNames()));
        assertEquals("task", entries.get(0).get("kind").asString());
        assertTrue(LocalDate.parse(entries.get(0).get("day").asString()).isBefore(LocalDate.parse(entries.get(2).get("day").asString())));
    }

    @Test
    void nothingToDoIsToldInWords() {
        var quiet = Terminal.workspace(folder.resolve("quiet"));
        var said = Terminal.ofScript().run("today", quiet);

        assertEquals("Rien à faire aujourd’hui.\n", said.out());
        assertEquals("[ ]\n", Terminal.ofScript().run("today", quiet, "--format", "json").out());
    }

    @Test
    void aFolderWithoutWorkspaceIsRefused() {
        assertEquals(1, Terminal.ofScript().run("today", folder).code());
    }
}

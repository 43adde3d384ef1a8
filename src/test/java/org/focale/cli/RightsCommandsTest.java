package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `focale handover` and `focale retention`, as a script runs them.
class RightsCommandsTest {

    @TempDir
    static Path folder;

    private static Path workspace = Path.of("");
    private static PersonId aicha = new PersonId(new UUID(0, 0));

    @BeforeAll
    static void twoPeople() {
        workspace = Terminal.workspace(folder);
        Terminal.in(workspace, cases -> {
            aicha = cases.addPerson().add("Aïcha", "Traoré", LocalDate.of(2026, 4, 10));
            cases.addPerson().add("Jo\u001b[2J", "Ancienne", LocalDate.of(2020, 1, 15));
        });
    }

    @Test
    void aFileIsHandedOverInAZip() throws Exception {
        Path zip = folder.resolve("dossier.zip");
        var said = Terminal.ofScript().run("handover", workspace, "--person", aicha.value().toString(), "--out", zip);

        assertEquals(0, said.code(), said.err());
        try (var opened = new ZipFile(zip.toFile())) {
            assertTrue(opened.stream().anyMatch(entry -> entry.getName().equals("Dossier de Aïcha Traoré/dossier.json")));
        }
    }

    @Test
    void nobodyIsHandedOver() {
        Path zip = folder.resolve("personne.zip");
        var said = Terminal.ofScript().run("handover", workspace, "--person", new UUID(1, 2).toString(), "--out", zip);

        assertEquals(CommandLineDoor.REFUSED, said.code());
        assertTrue(said.err().contains("Ce dossier n’est plus dans l’espace"), said.err());
        assertFalse(Files.exists(zip));
    }

    @Test
    void theFilesToCloseAreListedWithTheirReasonAndNothingIsErased() {
        var table = Terminal.ofScript().run("retention", workspace);
        assertEquals(0, table.code(), table.err());
        assertTrue(table.out().contains("Jo[2J Ancienne"), table.out());
        assertTrue(table.out().contains("2020-01-15       2022-01-15   Entrée en parcours · parcours sans sortie"), table.out());
        assertFalse(table.out().contains("Aïcha"));

        var json = JsonMapper.builder().build().readTree(Terminal.ofScript().run("retention", workspace, "--format", "json").out());
        assertEquals(1, json.size());
        assertEquals("ENTRY", json.get(0).path("lastContactKind").asString());
        assertEquals("2022-01-15", json.get(0).path("due").asString());
        Terminal.in(workspace, cases -> assertEquals(2, cases.session().read(reading -> reading.all(Person.class)).size()));
    }

    @Test
    void bothExplainThemselves() {
        for (String command : List.of("handover", "retention")) {
            assertTrue(Terminal.silent().run(command, "--help").out().contains("Usage\u00a0: focale " + command));
        }
    }
}

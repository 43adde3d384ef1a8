package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.focale.app.people.Condition;
import org.focale.app.people.FilterKind;
import org.focale.app.people.Filters;
import org.focale.app.people.PeopleOrder;
import org.focale.base.Progress;
import org.focale.document.office.TableReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// `focale list`: a view or filters, with the columns that are wanted, for a person, a spreadsheet or a program.
class ListCommandTest {

    @TempDir
    static Path folder;

    private static Path workspace = Path.of("");

    @BeforeAll
    static void threePeopleAndAView() {
        workspace = Terminal.workspace(folder);
        Terminal.in(workspace, cases -> {
            cases.addPerson().add("Aïcha", "Traoré", LocalDate.of(2026, 4, 10));
            cases.addPerson().add("=HYPERLINK(\"http://x\")", "Ben; Ali", null);
            cases.addPerson().add("Jo\u001b[2J\nanne", "Œrtel", LocalDate.of(2026, 9, 1));
            cases.peopleCases().views().create("Suivis récents", Filters.of(new Condition(FilterKind.STAGE, "UNDER_WAY")), List.of("name", "month"),
                    new PeopleOrder("start", true));
        });
    }

    @Test
    void aViewIsShownAsItWasSaved() {
        var said = Terminal.ofScript().run("list", workspace, "--view", "suivis recents");

        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("Nom               Mois", "Jo[2J anne Œrtel  3 sur 15", "Aïcha Traoré      8 sur 15"), said.out().lines().toList());
    }

    @Test
    void optionsRefineTheView() {
        var said = Terminal.ofScript().run("list", workspace, "--view", "Suivis récents", "--filter", "month=5..", "--columns", "start, name",
                "--format", "json");
        var people = JsonMapper.shared().readTree(said.out());

        assertEquals(1, people.size());
        assertEquals(List.of("id", "start", "name"), List.copyOf(people.get(0).propertyNames()));
        assertEquals("2026-04-10", people.get(0).get("start").asString());
    }

    @Test
    void aWorkbookAndACsvHoldTheSame() throws Exception {
        for (String format : List.of("xlsx", "csv")) {
            Path file = folder.resolve("liste." + format);
            var said = Terminal.ofScript().run("list", workspace, "--columns", "name,age", "--order", "-name", "--format", format, "--out", file);
            var table = TableReader.read(file, Progress.NONE);

            assertEquals(0, said.code(), said.err());
            assertEquals(List.of("Nom", "Âge"), table.names());
            assertEquals(3, table.rows().size());
            assertEquals("=HYPERLINK(\"http://x\") Ben; Ali", table.rows().get(1).cell(0).text());
        }
        assertFalse(Files.readString(folder.resolve("liste.csv")).matches("(?s).*[\\n;\"]=.*"));
    }

    @Test
    void aCsvIsShownWithoutAFile() {
        assertTrue(Terminal.ofScript().run("list", workspace, "--format", "csv", "--columns", "name").out().startsWith("\uFEFFNom\r\n"));
    }

    @Test
    void aNameSteersNoTerminal() {
        assertFalse(Terminal.ofScript().run("list", workspace).out().contains("\u001b"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '¦', value = {
        "L1 ¦ --view    ¦ Autre       ¦ Aucune vue ne s’appelle « Autre ». Vues : Suivis récents.",
        "L2 ¦ --columns ¦ name,lune   ¦ Colonne inconnue : « lune ». Colonnes : name, first-name",
        "L3 ¦ --order   ¦ -lune       ¦ Colonne inconnue : « lune ». Colonnes : name, first-name",
        "L4 ¦ --filter  ¦ lune=pleine ¦ Filtre incompris : « lune=pleine ». Un filtre s’écrit genre=valeur",
        "L5 ¦ --format  ¦ xlsx        ¦ Un classeur XLSX s’écrit dans un fichier. Ajoutez --out FICHIER."})
    void whatIsNotThereIsToldWithWhatIs(String row, String option, String value, String reason) {
        var said = Terminal.ofScript().run("list", workspace, option, value);

        assertEquals(1, said.code());
        assertTrue(said.err().replace('\u00a0', ' ').startsWith(reason), said.err());
    }
}

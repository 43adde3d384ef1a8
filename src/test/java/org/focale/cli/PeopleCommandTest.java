package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.focale.domain.person.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `focale people`: who is followed, for a person, a spreadsheet or a program.
class PeopleCommandTest {

    private static final String COLUMNS = "Identifiant;Nom;Âge;Dispositif;Mois;Expériences;Compétences;Savoir-être";

    @TempDir
    static Path folder;

    private static Path workspace = Path.of("");

    @BeforeAll
    static void threePeople() {
        workspace = Terminal.workspace(folder);
        Terminal.in(workspace, cases -> {
            var aicha = cases.addPerson().add("Aïcha", "Traoré", LocalDate.of(2026, 4, 10));
            var seen = cases.session().read(reading -> reading.find(Person.class, aicha)).orElseThrow();
            cases.saves().change(seen, born(seen, LocalDate.of(1997, 3, 2)));
            cases.addPerson().add("=HYPERLINK(\"http://x\")", "Ben; Ali", null);
            cases.addPerson().add("Jo\u001b[2J\nanne", "Œrtel", null);
        });
    }

    @Test
    void aTableIsReadByAPerson() {
        var said = Terminal.ofScript().run("people", workspace, "--search", "trao");

        assertEquals(0, said.code());
        assertEquals(List.of(
                "Nom                               Âge  Dispositif  Mois  Expériences  Compétences  Savoir-être",
                "Aïcha Traoré                       29  focale         8            0            0            0"), said.out().lines().toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "S1, traore, 1", "S2, TRAORÉ, 1", "S3, ai tr, 1", "S4, oer, 1", "S5, œr, 1", "S6, aoré, 0",
        "S7, '', 3", "S8, '  ', 3", "S9, lune, 0"})
    void theFirstLettersAreEnough(String row, String typed, int found) {
        var said = Terminal.ofScript().run("people", workspace, "--format", "json", "--search", typed);

        assertEquals(found, json(said).size());
    }

    @Test
    void nobodyIsToldInWords() {
        var said = Terminal.ofScript().run("people", workspace, "--search", "lune");

        assertEquals(0, said.code());
        assertEquals("Personne ne correspond.\n", said.out());
    }

    @Test
    void aSpreadsheetOpensWithAccentsAndColumns() {
        String csv = csv("trao");

        assertTrue(csv.startsWith("\uFEFF" + COLUMNS + "\r\n"), csv);
        assertTrue(csv.endsWith(";Aïcha Traoré;29;focale;8;0;0;0\r\n"), csv);
    }

    @Test
    void noCellOfASpreadsheetIsAFormulaOrLeavesItsColumn() {
        String line = csv("hyper").lines().skip(1).findFirst().orElseThrow();

        assertTrue(line.endsWith(";\"'=HYPERLINK(\"\"http://x\"\") Ben; Ali\";;;;0;0;0"), line);
    }

    @Test
    void nobodyIsAnEmptySpreadsheetAndAnEmptyList() {
        assertEquals("\uFEFF" + COLUMNS + "\r\n", csv("lune"));
        assertEquals("[ ]\n", Terminal.ofScript().run("people", workspace, "--format", "JSON", "--search", "lune").out());
    }

    @Test
    void aProgramReadsWhatIsKnownAndWhatIsNot() {
        var person = json(Terminal.ofScript().run("people", workspace, "--format", "json", "--search", "oer")).get(0);

        assertEquals(List.of("id", "name", "age", "programme", "month", "experiences", "skills", "soft-skills"), List.copyOf(person.propertyNames()));
        assertEquals("Jo\u001b[2J\nanne Œrtel", person.get("name").asString());
        assertTrue(person.get("age").isNull());
        assertTrue(person.get("month").isNull());
    }

    @Test
    void aNameSteersNoTerminal() {
        var said = Terminal.ofScript().run("people", workspace);

        assertEquals(4, said.out().lines().count());
        assertFalse(said.out().contains("\u001b"));
    }

    @Test
    void aFolderWithoutWorkspaceIsRefused() {
        var said = Terminal.ofScript().run("people", folder);

        assertEquals(1, said.code());
        assertEquals("Il n’y a pas d’espace de travail dans ce dossier. Choisissez un autre dossier, ou créez-y un nouvel espace.\n", said.err());
    }

    private static String csv(String search) {
        var said = Terminal.ofScript().run("people", workspace, "--format", "csv", "--search", search);
        assertEquals(0, said.code());
        return said.out();
    }

    private static JsonNode json(Terminal.Said said) {
        assertEquals(0, said.code(), said.err());
        return JsonMapper.shared().readTree(said.out());
    }

    private static Person born(Person person, LocalDate day) {
        return new Person(person.id(), person.firstName(), person.lastName(), day, person.gender(), person.phone(), person.email(), person.address(),
                person.education(), person.languages(), person.drivingLicences(), person.mobility(), person.availability(), person.targetJob(),
                person.tags());
    }
}

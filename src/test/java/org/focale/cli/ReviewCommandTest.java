package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focale.desktop.exchange.Disagreement;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.focale.domain.person.Person;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `focale review`: the list, and deciding from a file, on a workspace whose two PCs wrote the same fields.
class ReviewCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void open() {
        try (var disagreement = new Disagreement(folder)) {
            var thomas = disagreement.known("Thomas", "Wolff");
            var aicha = disagreement.known("Aïcha", "Traoré");
            disagreement.sent();
            disagreement.both(thomas, Map.of("phone", "06 00 00 00 77", "birthDate", "1988-04-12"),
                    Map.of("phone", "06 00 00 00 48", "birthDate", "1988-12-04"));
            disagreement.both(aicha, Map.of("targetJob", "Cuisinière"), Map.of("targetJob", "Aide-cuisinière"));
            disagreement.met();
        }
        workspace = folder.resolve("association");
        Workspaces.setPassphrase(workspace, Terminal.PHRASE);
    }

    private Terminal.Said run(Object... more) {
        var words = new Object[more.length + 2];
        words[0] = "review";
        words[1] = workspace;
        System.arraycopy(more, 0, words, 2, more.length);
        var said = Terminal.ofScript().run(words);
        return new Terminal.Said(said.code(), said.out().replace('\u00a0', ' '), said.err().replace('\u00a0', ' '));
    }

    private ArrayNode json() {
        return (ArrayNode) JSON.readTree(run("--format", "json").out());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private ObjectNode entry(ArrayNode list, String field) {
        for (JsonNode each : list) {
            if (each.path("field").asString().equals(field)) {
                return (ObjectNode) each;
            }
        }
        throw new AssertionError(field);
    }

    private Person read(String firstName) {
        var found = new Person[1];
        Terminal.in(workspace, cases -> found[0] = cases.session().read(reading -> reading.all(Person.class)).stream()
                .filter(person -> person.firstName().equals(firstName)).findFirst().orElseThrow());
        return found[0];
    }

    @Test
    void theListSaysWhoseWhatBeforeAndBothVersions() {
        assertEquals(new Terminal.Said(0, """
                Aïcha Traoré · Métier visé
                  1 sur ce poste             Cuisinière (Nadia Keller, 23 novembre 2026)
                  2 Poste du jardin          Aide-cuisinière (Samir Benali, 23 novembre 2026)
                Thomas Wolff · Date de naissance
                    avant                    2 mars 1985
                  1 sur ce poste             12 avril 1988 (Nadia Keller, 23 novembre 2026)
                  2 Poste du jardin          4 décembre 1988 (Samir Benali, 23 novembre 2026)
                Thomas Wolff · Téléphone
                    avant                    06 00 00 00 31
                  1 sur ce poste             06 00 00 00 77 (Nadia Keller, 23 novembre 2026)
                  2 Poste du jardin          06 00 00 00 48 (Samir Benali, 23 novembre 2026)
                3 informations ont deux versions.
                """, ""), run());
    }

    @Test
    void theListForProgramsIsCompletedAndGivenBack() throws IOException {
        var list = json();
        entry(list, "phone").put("keep", 2);
        entry(list, "targetJob").put("value", "Cuisinière en collectivité");
        var said = run("--resolve", file("choix.json", list.toString()));
        assertEquals(new Terminal.Said(0, "2 informations vérifiées.\n", ""), said);
        assertEquals("06 00 00 00 48", read("Thomas").phone());
        assertEquals("Cuisinière en collectivité", read("Aïcha").targetJob());
        assertEquals(1, json().size());
    }

    @Test
    void aTableDecidesToo() throws IOException {
        String thomas = entry(json(), "phone").path("id").asString();
        assertEquals(0, run("--resolve", file("choix.csv", "type;id;field;keep;value\nperson;%s;phone;both;\nperson;%s;birthDate;;1988-04-13\n"
                .formatted(thomas, thomas))).code());
        assertEquals("06 00 00 00 77 / 06 00 00 00 48", read("Thomas").phone());
        assertEquals(13, Objects.requireNonNull(read("Thomas").birthDate()).getDayOfMonth());
    }

    @Test
    void oneSideIsKeptForOnePersonOrForAll() {
        assertEquals(new Terminal.Said(0, "2 informations vérifiées.\n", ""), run("--keep", "theirs", "--person", "thomas wolff"));
        assertEquals("06 00 00 00 48", read("Thomas").phone());
        assertEquals(0, run("--keep", "ours").code());
        assertEquals("Cuisinière", read("Aïcha").targetJob());
        assertEquals(new Terminal.Said(0, "Aucune information n’a deux versions.\n", ""), run());
    }

    @Test
    void whatWasDecidedIsToldToAProgramInJson() throws IOException {
        var kept = JSON.readTree(run("--keep", "theirs", "--person", "thomas wolff", "--format", "json").out());
        assertEquals("[{\"decided\":2,\"still\":0}]", kept.toString());
        var list = json();
        entry(list, "targetJob").put("keep", 1);
        var resolved = JSON.readTree(run("--resolve", file("choix.json", list.toString()), "--format", "json").out());
        assertEquals("[{\"decided\":1,\"still\":0}]", resolved.toString());
    }

    @Test
    void aNameThatNobodyHasIsRefused() {
        assertEquals(new Terminal.Said(1, "", "Rien n’est en deux versions pour « Personne ». Vérifiez le nom.\n"), run("--person", "Personne"));
    }

    @Test
    void aFileThatIsNotUnderstoodChangesNothing() throws IOException {
        var list = json();
        refused("Ce fichier ne dit pas quoi garder.", "rien");
        refused("Ce fichier ne dit pas quoi garder.", "{}");
        entry(list, "phone").put("keep", 3);
        refused("Ligne 3 : écrivez soit le numéro d’une version", list.toString());
        entry(list, "phone").put("keep", 1).put("value", "06");
        refused("Ligne 3 : écrivez soit le numéro d’une version", list.toString());
        entry(list, "phone").remove("value");
        entry(list, "birthDate").put("keep", "both");
        refused("Ligne 2 : ces deux valeurs ne peuvent pas être gardées ensemble.", list.toString());
        entry(list, "birthDate").remove("keep");
        entry(list, "birthDate").put("value", "hier");
        refused("Cette valeur ne convient pas à ce champ.", list.toString());
        entry(list, "birthDate").put("field", "birthday");
        refused("Ligne 2 : rien n’y est en deux versions", list.toString());
        assertEquals(3, json().size());
    }

    @Test
    void aNumberIsNeverTakenForAnotherVersionThanTheOneThatWasRead() throws IOException {
        var list = json();
        ((ObjectNode) entry(list, "phone").path("versions").get(0)).put("value", "06 00 00 00 00");
        entry(list, "phone").put("keep", 1);
        refused("Ligne 3 : d’autres versions sont arrivées depuis cette liste.", list.toString());
    }

    @Test
    void bothWaysAtOnceAreNotUnderstood() throws IOException {
        assertEquals(2, run("--keep", "ours", "--resolve", file("choix.json", "[]")).code());
    }

    private void refused(String why, String content) throws IOException {
        var said = run("--resolve", file("choix.json", content));
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith(why), said.err());
        assertFalse(said.err().contains("Exception"));
    }

    /// Taken away on this computer, written in on the other.
    @Test
    void aRecordTakenAwayAndWrittenInIsDecidedFromTheListOfPrograms() throws IOException {
        try (var disagreement = new Disagreement(folder.resolve("gone"))) {
            var goal = new Task(new TaskId(UUID.randomUUID()), disagreement.known("Thomas", "Wolff"), "Appeler la mairie", null, "", null);
            disagreement.save(goal);
            disagreement.sent();
            disagreement.goneHere(goal, Map.of("words", "Appeler la mairie avant mardi"));
            disagreement.met();
        }
        workspace = folder.resolve("gone/association");
        Workspaces.setPassphrase(workspace, Terminal.PHRASE);
        var entry = entry(json(), "deleted");
        assertEquals("[\"words\"]", entry.path("unseen").toString());
        assertTrue(run().out().contains("2 Poste du jardin          gardée, modifiée sans que ce soit vu : À faire"), run().out());

        entry.put("keep", 2);
        assertEquals(0, run("--resolve", file("choix.json", "[" + entry + "]")).code());

        assertEquals(0, json().size());
        Terminal.in(workspace, cases -> assertEquals("Appeler la mairie avant mardi",
                cases.session().read(reading -> reading.all(Task.class)).getFirst().words()));
    }
}

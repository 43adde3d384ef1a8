package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.focale.store.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.json.JsonMapper;

/// `focale erase`, as a script runs it.
@Execution(ExecutionMode.CONCURRENT)
class EraseCommandTest {

    @TempDir
    Path folder;

    private Path workspace = Path.of("");
    private PersonId aicha = new PersonId(new UUID(0, 0));

    @BeforeEach
    void somebody() {
        workspace = Terminal.workspace(folder);
        Terminal.in(workspace, cases -> aicha = cases.addPerson().add("Aïcha", "Traoré", LocalDate.of(2026, 4, 10)));
    }

    private Terminal.Said run(Object... words) {
        var all = new Object[words.length + 2];
        all[0] = "erase";
        all[1] = workspace;
        System.arraycopy(words, 0, all, 2, words.length);
        return Terminal.ofScript().run(all);
    }

    private long people() {
        var count = new long[1];
        Terminal.in(workspace, cases -> count[0] = cases.session().read(Reading::people).size());
        return count[0];
    }

    @Test
    void withoutYesItOnlySaysWhatWouldGo() {
        var said = run(aicha.value());
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("fiches s’effacent"), said.out());
        assertTrue(said.out().contains("Rien n’a été effacé. Ajoutez --yes"), said.out());
        assertEquals(1, people());
    }

    @Test
    void withYesTheFileIsGoneAndTheListHasNoName() {
        var said = run(aicha.value(), "--yes", "--format", "json");
        assertEquals(0, said.code(), said.err());
        var json = JsonMapper.builder().build().readTree(said.out());
        assertTrue(json.path("erased").asBoolean(false));
        assertTrue(json.path("everywhere").asBoolean(false));
        assertEquals(0, people());

        var list = run("--list");
        assertTrue(list.out().contains("1 dossier · personne d’autre ne l’avait"), list.out());
        assertFalse(list.out().contains("Aïcha") || list.out().contains("Traoré"));
        var listed = JsonMapper.builder().build().readTree(run("--list", "--format", "json").out());
        assertEquals(aicha.value().toString(), listed.get(0).path("ids").get(0).asString());
        assertEquals(0, listed.get(0).path("asked").asInt(-1));

        var again = run(aicha.value(), "--yes");
        assertEquals(CommandLineDoor.REFUSED, again.code());
        assertTrue(again.err().contains("Ce dossier n’est plus dans l’espace"), again.err());
    }

    @Test
    void nothingErasedYetIsSaid() {
        assertTrue(run("--list").out().contains("Aucun dossier n’a été effacé."));
        assertTrue(Terminal.silent().run("erase", "--help").out().contains("Usage\u00a0: focale erase"));
    }

    @Test
    void anOldDatabaseThatIsPutBackIsSaidWhereItIsOpened() throws Exception {
        byte[] old = Files.readAllBytes(workspace.resolve("workspace.mv.db"));
        run(aicha.value(), "--yes");
        Files.write(workspace.resolve("workspace.mv.db"), old);
        Files.delete(workspace.resolve("workspace.saves"));
        var said = run("--list");
        assertTrue(said.err().contains("1 dossier effacé depuis cette sauvegarde l’a été de nouveau."), said.err());
        assertEquals(0, people());
    }
}

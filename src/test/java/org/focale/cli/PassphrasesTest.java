package org.focale.cli;

import static org.focale.cli.Terminal.PHRASE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a passphrase comes from: a file, the environment or the keyboard.
class PassphrasesTest {

    private static final String WRONG = "Cette phrase de passe n’ouvre pas ce fichier.";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path workspace = Path.of("");

    @BeforeAll
    static void aWorkspace() {
        workspace = Terminal.workspace(shared);
    }

    @Test
    void theEnvironmentOpens() {
        assertEquals(0, Terminal.silent().with("FOCALE_PASSPHRASE", PHRASE).run("check", workspace).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {PHRASE, PHRASE + "\n", PHRASE + "\r\n", PHRASE + "\nautre chose\n", "\uFEFF" + PHRASE + "\n"})
    void theFirstLineOfAFileOpens(String content) throws IOException {
        assertEquals(0, Terminal.silent().run("check", workspace, "--passphrase-file", file(content)).code());
    }

    @Test
    void theKeyboardOpens() {
        var terminal = Terminal.silent().typing(PHRASE);

        assertEquals(0, terminal.run("check", workspace).code());
        assertEquals(List.of("Phrase de passe\u00a0:"), terminal.asked());
    }

    @Test
    void aFileIsHeardBeforeTheEnvironmentAndTheKeyboard() throws IOException {
        var terminal = Terminal.silent().with("FOCALE_PASSPHRASE", "autre").typing("autre");

        assertEquals(0, terminal.run("check", workspace, "--passphrase-file", file(PHRASE)).code());
        assertEquals(List.of(), terminal.asked());
    }

    @Test
    void anEmptyVariableSaysNothing() {
        assertEquals(0, Terminal.silent().with("FOCALE_PASSPHRASE", "").typing(PHRASE).run("check", workspace).code());
    }

    @Test
    void aWrongPhraseIsRefused() {
        var said = Terminal.silent().with("FOCALE_PASSPHRASE", "lune jardin").run("check", workspace);

        assertEquals(1, said.code());
        assertTrue(said.err().startsWith(WRONG), said.err());
        assertEquals("", said.out());
        assertFalse(said.err().contains("lune") || said.err().contains("\tat "), said.err());
    }

    @Test
    void withNobodyAtTheKeyboardTheCommandSaysHowToGiveIt() {
        refused("Il manque la phrase de passe. Donnez-la par --passphrase-file ou par la variable FOCALE_PASSPHRASE.",
                Terminal.silent().run("check", workspace));
        refused("Il manque la phrase de passe. Donnez-la par --passphrase-file ou par la variable FOCALE_PASSPHRASE.",
                Terminal.silent().typing().run("check", workspace));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF\n", "\n" + PHRASE})
    void aFileWithNothingOnItsFirstLineIsRefused(String content) throws IOException {
        refused("La première ligne du fichier de la phrase de passe est vide. Écrivez-y la phrase, puis recommencez.",
                Terminal.silent().run("check", workspace, "--passphrase-file", file(content)));
    }

    @Test
    void aFileThatIsNotThereIsRefusedByName() {
        refused("Impossible de lire « phrase.txt ». Vérifiez que le fichier est bien là et que c’est le bon, puis recommencez.",
                Terminal.silent().run("check", workspace, "--passphrase-file", folder.resolve("phrase.txt")));
    }

    @Test
    void aNewPhraseIsProposedThenTypedTwice() {
        var terminal = Terminal.silent().typing("neige canal pomme", "neige canal pomme");

        assertEquals(0, terminal.run(make()).code());
        assertEquals(3, terminal.asked().size());
        assertTrue(terminal.asked().getFirst().matches("Six mots proposés\u00a0: (\\p{L}+ ){5}\\p{L}+"), terminal.asked().getFirst());
        assertEquals(List.of("Choisissez une phrase de passe\u00a0:", "Encore une fois\u00a0:"), terminal.asked().subList(1, 3));
        assertEquals(0, Terminal.silent().typing("neige canal pomme").run("check", folder.resolve("neuf")).code());
    }

    @Test
    void twoDifferentPhrasesMakeNothing() {
        refused("Les deux phrases de passe sont vides ou différentes. Recommencez.",
                Terminal.silent().typing("neige canal pomme", "neige canal pommes").run(make()));
        refused("Les deux phrases de passe sont vides ou différentes. Recommencez.", Terminal.silent().typing("", "").run(make()));
        assertEmpty();
    }

    @Test
    void aShortPhraseMakesNothing() {
        refused("Cette phrase de passe est trop courte : 12 lettres au moins. Six mots pris au hasard conviennent.",
                Terminal.silent().with("FOCALE_PASSPHRASE", "onze lettre").run(make()));
        assertEmpty();
    }

    private Object[] make() {
        return new Object[] {"new", folder.resolve("neuf"), "--name", "Essai", "--role", "lead", "--programme", "focale",
            "--recovery-out", folder.resolve("feuille.pdf")};
    }

    private void assertEmpty() {
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(List.of(), there.toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("secret"), content);
    }

    private static void refused(String sentence, Terminal.Said said) {
        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertEquals(sentence + "\n", said.err().replace('\u00a0', ' '));
    }
}

package org.focale.desktop.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.focale.app.Entrances;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.settings.Settings;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The door of a workspace: the right words open it, others say at once what is wrong.
class OpeningViewModelTest {

    private static final String PHRASE = "lune jardin pomme canal";
    private static final RecoveryKey PAPER = RecoveryKey.generate();

    @TempDir
    static Path shared;

    private static Path workspace = Path.of("");

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Texts texts = Texts.in(Locale.FRENCH);
    private final List<Session> sessions = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final Settings settings = Settings.DEFAULT.opened(shared.resolve("parti"), "Partis").opened(workspace, "Les Essais");
    private final OpeningViewModel opening = new OpeningViewModel(Entrances.MONDAY, () -> settings, Jobs.direct(dialogs, texts), dialogs, texts,
            (folder, session) -> {
                folders.add(folder);
                sessions.add(session);
            });

    @BeforeAll
    static void aWorkspace() {
        workspace = shared.resolve("espace");
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            var asked = new CreateWorkspace.Asked(workspace, "Les Essais", Role.REFERENT, "Accueil", "", "focale");
            Entrances.MONDAY.create().create(asked, phrase, PAPER).close();
        }
    }

    @AfterEach
    void closeWhatWasOpened() {
        sessions.forEach(Session::close);
    }

    @Test
    void onlyWorkspacesThatAreStillThereAreRecent() {
        assertEquals(List.of("Les Essais"), opening.recent().stream().map(Settings.Recent::organisation).toList());
    }

    @Test
    void thePassphraseOpens() {
        var at = unlock();
        opening.passphrase().set(PHRASE);
        opening.open(at);

        assertEquals(List.of(workspace), folders);
        assertEquals("Les Essais", sessions.getFirst().organisationName());
        assertEquals("", opening.passphrase().get());
        assertEquals("", opening.wrong().get());
        assertFalse(opening.busy().get());
    }

    @Test
    void aWrongPassphraseSaysSoAndMayBeTypedAgain() {
        var at = unlock();
        opening.passphrase().set("lune jardin");
        opening.open(at);

        assertTrue(opening.wrong().get().startsWith("Cette phrase de passe n’ouvre pas ce fichier."), opening.wrong().get());
        assertEquals("", opening.passphrase().get());
        assertFalse(opening.busy().get());
        assertEquals(List.of(), sessions);
        assertEquals(at, opening.stage().get());
    }

    @Test
    void aFolderThatIsAWorkspaceAsksForItsPassphrase() {
        dialogs.answer(workspace);
        opening.chooseFolder();

        assertEquals(new OpeningViewModel.Stage.Unlock(workspace, "espace"), opening.stage().get());
    }

    @Test
    void aFolderThatIsNoneSaysSo() {
        dialogs.answer(shared);
        opening.chooseFolder();

        assertInstanceOf(OpeningViewModel.Stage.Welcome.class, opening.stage().get());
        assertTrue(opening.wrong().get().contains("n’est pas un espace de travail Focale"), opening.wrong().get());
    }

    @Test
    void whoGoesBackFromTheChoiceStaysWhereTheyWere() {
        dialogs.answer(Optional.empty());
        opening.chooseFolder();

        assertInstanceOf(OpeningViewModel.Stage.Welcome.class, opening.stage().get());
        assertEquals("", opening.wrong().get());
    }

    @Test
    void whatWasTypedAtOneDoorIsForgottenAtTheNext() {
        unlock();
        opening.passphrase().set(PHRASE);
        opening.welcome();

        assertEquals("", opening.passphrase().get());
    }

    @Test
    void thePaperOpensAndGivesANewPassphrase() throws Exception {
        var copy = copyOfTheWorkspace();
        var at = lost(copy);
        opening.paper().set(String.join(" ", PAPER.groups()));
        opening.renewed().set("neige canal pomme");
        opening.recover(at);

        assertEquals("", opening.wrong().get());
        assertEquals(1, sessions.size());
        sessions.removeFirst().close();
        opening.unlock(copy, "");
        opening.passphrase().set("neige canal pomme");
        opening.open((OpeningViewModel.Stage.Unlock) opening.stage().get());
        assertEquals(1, sessions.size());
    }

    @Test
    void aSheetWithALetterWrongIsToldAndNothingIsLostOfTheRest() {
        var at = lost(workspace);
        opening.paper().set("ABCD " + String.join(" ", PAPER.groups().subList(1, 15)));
        opening.renewed().set("neige canal pomme");
        opening.recover(at);

        assertTrue(opening.wrong().get().startsWith("Ce n’est pas une clé de secours complète"), opening.wrong().get());
        assertEquals("neige canal pomme", opening.renewed().get());
        assertEquals(List.of(), sessions);
    }

    @Test
    void theSheetOfAnotherWorkspaceIsRefused() {
        var at = lost(workspace);
        opening.paper().set(String.join("", RecoveryKey.generate().groups()));
        opening.renewed().set("neige canal pomme");
        opening.recover(at);

        assertFalse(opening.wrong().get().isEmpty());
        assertEquals(List.of(), sessions);
    }

    @Test
    void aShortNewPassphraseIsNotEvenTried() {
        var at = lost(workspace);
        opening.paper().set(String.join(" ", PAPER.groups()));
        opening.renewed().set("onze lettre");
        opening.recover(at);

        assertTrue(opening.wrong().get().contains("12 lettres au moins"), opening.wrong().get());
        assertEquals(List.of(), sessions);
    }

    @Test
    void theSampleOpensWithoutAWordAndIsGoneWhenClosed() {
        opening.sample();

        Path folder = folders.getFirst();
        assertTrue(Files.exists(folder));
        sessions.removeFirst().close();
        assertFalse(Files.exists(folder));
    }

    @Test
    void creatingMayBeLeftAgain() {
        opening.create();
        var creation = assertInstanceOf(OpeningViewModel.Stage.Create.class, opening.stage().get()).creation();
        creation.back();

        assertInstanceOf(OpeningViewModel.Stage.Welcome.class, opening.stage().get());
    }

    private OpeningViewModel.Stage.Unlock unlock() {
        opening.unlock(workspace, "Les Essais");
        return (OpeningViewModel.Stage.Unlock) opening.stage().get();
    }

    private OpeningViewModel.Stage.Recover lost(Path folder) {
        opening.lost(new OpeningViewModel.Stage.Unlock(folder, "Les Essais"));
        return (OpeningViewModel.Stage.Recover) opening.stage().get();
    }

    private static Path copyOfTheWorkspace() throws Exception {
        Path copy = Files.createDirectory(shared.resolve("copie"));
        try (var files = Files.list(workspace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}

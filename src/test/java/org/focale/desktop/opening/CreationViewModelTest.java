package org.focale.desktop.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.app.Entrances;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The four steps to a new workspace: none is passed with something missing.
class CreationViewModelTest {

    private static final String PHRASE = "lune jardin pomme canal";

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Texts texts = Texts.in(Locale.FRENCH);
    private final List<String> left = new ArrayList<>();
    private final List<Session> made = new ArrayList<>();
    private final CreationViewModel creation = new CreationViewModel(Entrances.MONDAY, Jobs.direct(dialogs, texts), dialogs, texts, null,
            () -> left.add("left"), (_, session) -> made.add(session));

    @BeforeEach
    void hereNotAtHome() {
        creation.folder().set(folder.resolve("espace"));
    }

    @AfterEach
    void closeWhatWasMade() {
        made.forEach(Session::close);
    }

    @Test
    void aNameIsNeeded() {
        creation.organisation().set("  ");
        creation.next();

        stays(1, "Il manque le nom de votre structure.");
    }

    @Test
    void theProgrammesThatExistAreOffered() {
        assertEquals(Set.copyOf(ReferenceFiles.programmes()), creation.programme().shown().stream().map(Programme::key).collect(Collectors.toSet()));
        assertEquals("focale", creation.programme().key());
    }

    @Test
    void sixWordsAreProposedAndOthersOnDemand() {
        String first = creation.proposed().get();
        creation.propose();

        assertEquals(6, first.split(" ").length);
        assertNotEquals(first, creation.proposed().get());
    }

    @Test
    void aShortPhraseIsNotPassed() {
        at(3);
        creation.passphrase().set("onze lettre");
        creation.again().set("onze lettre");
        creation.next();

        stays(3, "Cette phrase est trop courte\u00a0: 12 lettres au moins. Les six mots proposés conviennent.");
    }

    @Test
    void aPhraseTypedOtherwiseTheSecondTimeIsNotPassed() {
        at(3);
        creation.passphrase().set(PHRASE);
        creation.again().set(PHRASE + "s");
        creation.next();

        stays(3, "Les deux phrases ne sont pas les mêmes. Retapez-les.");
    }

    @Test
    void theSheetMustBeSavedFirst() {
        at(4);
        creation.typedBack().set(creation.check().expected());
        creation.next();

        stays(4, "Enregistrez d’abord la feuille de secours.");
        assertEquals(List.of(), made);
    }

    @Test
    void theGroupsAskedForMustBeThoseOfTheSheet() {
        at(4);
        saveSheet(folder.resolve("feuille.pdf"));
        creation.typedBack().set("ABCD EFGH");
        creation.next();

        stays(4, "Ces huit caractères ne sont pas ceux de la feuille. Vérifiez les deux groupes demandés.");
    }

    @Test
    void theFourthStepMakesTheWorkspaceAndForgetsThePhrase() {
        at(4);
        creation.role().set(Role.LEAD);
        creation.worker().set(" Nadia Keller ");
        saveSheet(folder.resolve("feuille.pdf"));
        creation.typedBack().set(creation.check().expected().toLowerCase(Locale.ROOT));
        creation.next();

        assertEquals("", creation.wrong().get());
        var session = made.getFirst();
        assertEquals("Les Essais", session.organisationName());
        assertEquals(Role.LEAD, session.site().role());
        assertEquals("Poste principal", session.site().name());
        assertEquals("Nadia Keller", session.author());
        assertEquals("", creation.passphrase().get() + creation.again().get());
        assertFalse(creation.busy().get());
        assertTrue(Files.exists(folder.resolve("feuille.pdf")));
    }

    @Test
    void aSiteWithoutANameGetsAPlainOne() {
        at(4);
        creation.site().set("  ");
        saveSheet(folder.resolve("feuille.pdf"));
        creation.typedBack().set(creation.check().expected());
        creation.next();

        assertEquals("Poste principal", made.getFirst().site().name());
    }

    @Test
    void theSheetIsNotSavedIntoTheWorkspace() {
        at(4);
        saveSheet(folder.resolve("espace").resolve("feuille.pdf"));

        assertFalse(creation.sheetSaved().get());
        assertEquals(List.of("app.workspace.sheet-inside"), dialogs.refusals.stream().map(Refused::key).toList());
        assertFalse(Files.exists(folder.resolve("espace")));
    }

    @Test
    void whoGoesBackFromSavingTheSheetHasNotSavedIt() {
        at(4);
        dialogs.answer(Optional.empty());
        creation.saveSheet();

        assertFalse(creation.sheetSaved().get());
    }

    @Test
    void aFolderThatIsNotFreeIsToldAndAnotherMayBeChosen() throws IOException {
        Files.createDirectory(folder.resolve("espace"));
        Files.writeString(folder.resolve("espace").resolve("lettre.txt"), "bonjour");
        at(4);
        saveSheet(folder.resolve("feuille.pdf"));
        creation.typedBack().set(creation.check().expected());
        creation.next();

        stays(4, "Ce dossier contient déjà des fichiers. Choisissez un dossier vide ou donnez le nom d’un nouveau dossier.");
        assertFalse(creation.busy().get());
        dialogs.answer(folder.resolve("ailleurs"));
        creation.chooseFolder();
        creation.next();
        assertEquals(1, made.size());
    }

    @Test
    void backLeadsToTheStepBeforeAndOutFromTheFirst() {
        at(3);
        creation.next();
        creation.back();
        assertEquals(2, creation.step().get());
        assertEquals("", creation.wrong().get());
        creation.back();
        assertEquals(List.of(), left);
        creation.back();
        assertEquals(List.of("left"), left);
    }

    /// Fills the steps before this one as they should be.
    private void at(int step) {
        creation.organisation().set("Les Essais");
        if (step > 3) {
            creation.passphrase().set(PHRASE);
            creation.again().set(PHRASE);
        }
        while (creation.step().get() < step) {
            creation.next();
        }
    }

    private void saveSheet(Path file) {
        dialogs.answer(file);
        creation.saveSheet();
    }

    private void stays(int step, String wrong) {
        assertEquals(step, creation.step().get());
        assertEquals(wrong, creation.wrong().get());
    }
}

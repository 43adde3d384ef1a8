package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.focale.app.Entrances;
import org.focale.app.reference.ReferenceFiles;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Role;
import org.focale.domain.site.Worker;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `focale new`: a workspace and the only spare key to it.
class NewCommandTest {

    private static final Pattern GROUP = Pattern.compile("(?m)^\\d{1,2}\\s+([0-9A-Z]{2,4})$");

    @TempDir
    Path folder;

    @Test
    void theWorkspaceIsAsItWasAskedFor() {
        var said = make("--site", "Accueil", "--worker", "Nadia Keller");

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("Espace de travail créé dans " + workspace()), said.out());
        Terminal.in(workspace(), cases -> {
            var session = cases.session();
            assertEquals("Les Jardins de l’Ill", session.organisationName());
            assertEquals("Accueil", session.site().name());
            assertEquals(Role.REFERENT, session.site().role());
            assertEquals("Nadia Keller", session.author());
            assertEquals(List.of("focale"), session.read(reading -> reading.all(Programme.class)).stream().map(Programme::key).toList());
            assertEquals(List.of("Nadia Keller"), session.read(reading -> reading.all(Worker.class)).stream().map(Worker::name).toList());
            assertEquals(1, session.read(reading -> reading.all(Organisation.class)).size());
            assertEquals(0, session.read(Reading::people).size());
        });
    }

    @Test
    void whoSaysNothingOfTheSiteGetsAPlainName() {
        assertEquals(0, make().code());

        Terminal.in(workspace(), cases -> {
            assertEquals("Poste principal", cases.session().site().name());
            assertEquals("Les Jardins de l’Ill", cases.session().author());
        });
    }

    @Test
    void theSheetOpensTheWorkspaceWithoutThePassphrase() throws IOException {
        make();

        try (var renewed = new Passphrase("neige canal pomme".toCharArray());
                var session = Entrances.MONDAY.open().recover(workspace(), keyOn(sheet()), renewed)) {
            assertEquals("Les Jardins de l’Ill", session.organisationName());
        }
        assertEquals(0, Terminal.silent().with("FOCALE_PASSPHRASE", "neige canal pomme").run("check", workspace()).code());
    }

    @Test
    void aSheetThatIsThereIsNeverReplaced() throws IOException {
        byte[] other = {1, 2, 3};
        Files.write(sheet(), other);

        refused("« " + sheet() + " » existe déjà : c’est peut-être la feuille de secours d’un autre espace. Choisissez un autre nom.", make());
        assertArrayEquals(other, Files.readAllBytes(sheet()));
        assertFalse(Files.exists(workspace()));
    }

    @Test
    void aSheetIsNotKeptInTheFolderThatItOpens() {
        var said = Terminal.ofScript().run("new", workspace(), "--name", "n", "--role", "lead", "--programme", "focale",
                "--recovery-out", folder.resolve("autre").resolve("..").resolve("espace").resolve("feuille.pdf"));

        refused("La feuille de secours ne se garde pas dans le dossier qu’elle ouvre. Enregistrez-la ailleurs, par exemple sur une clé USB.", said);
        assertFalse(Files.exists(workspace()));
    }

    @Test
    void aFolderThatIsNotFreeIsLeftAsItIsAndNoSheetStays() throws IOException {
        Files.createDirectory(workspace());
        Files.writeString(workspace().resolve("lettre.txt"), "bonjour");

        refused("Ce dossier contient déjà des fichiers. Choisissez un dossier vide ou donnez le nom d’un nouveau dossier.", make());
        assertEquals("bonjour", Files.readString(workspace().resolve("lettre.txt")));
        assertFalse(Files.exists(sheet()));
    }

    @Test
    void anUnknownProgrammeMakesNothingAndNamesThoseThatExist() {
        var said = Terminal.ofScript().run("new", workspace(), "--name", "n", "--role", "lead", "--programme", "lune", "--recovery-out", sheet());

        refused("Aucun dispositif ne s’appelle « lune ». Ceux qui existent : " + String.join(", ", ReferenceFiles.programmes()) + ".", said);
        assertFalse(Files.exists(workspace()));
        assertFalse(Files.exists(sheet()));
    }

    @Test
    void aSheetThatCannotBeWrittenMakesNoWorkspace() throws IOException {
        Files.writeString(folder.resolve("fichier"), "");
        var said = Terminal.ofScript().run("new", workspace(), "--name", "n", "--role", "lead", "--programme", "focale",
                "--recovery-out", folder.resolve("fichier").resolve("feuille.pdf"));

        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("Impossible d’écrire dans"), said.err());
        assertFalse(Files.exists(workspace()));
    }

    private Terminal.Said make(Object... more) {
        var words = new ArrayList<Object>(List.of("new", workspace(), "--name", "Les Jardins de l’Ill", "--role", "REFERENT",
                "--programme", "focale", "--recovery-out", sheet()));
        words.addAll(List.of(more));
        return Terminal.ofScript().run(words.toArray());
    }

    private Path workspace() {
        return folder.resolve("espace");
    }

    private Path sheet() {
        return folder.resolve("feuille.pdf");
    }

    /// As a person types it: each group stands after its number.
    private static RecoveryKey keyOn(Path sheet) throws IOException {
        try (var pdf = Loader.loadPDF(sheet.toFile())) {
            var groups = GROUP.matcher(new PDFTextStripper().getText(pdf)).results().map(found -> found.group(1)).toList();
            assertEquals(15, groups.size(), groups.toString());
            return RecoveryKey.parse(String.join(" ", groups));
        }
    }

    private static void refused(String sentence, Terminal.Said said) {
        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertEquals(sentence + "\n", said.err().replace('\u00a0', ' '));
    }
}

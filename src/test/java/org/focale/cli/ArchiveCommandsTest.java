package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.focale.store.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `focale export` and `focale load`: out of a workspace, and into a new one.
class ArchiveCommandsTest {

    @TempDir
    Path folder;

    @Test
    void whatWentOutMakesAWorkspaceThatItsPassphraseOpens() {
        var from = folder.resolve("espace");
        assertEquals(0, Terminal.ofScript().run("sample", "association", from.toString()).code());
        var zip = folder.resolve("sortie.zip");
        var out = Terminal.ofScript().run("export", from.toString(), "--out", zip.toString());
        assertEquals(0, out.code(), out.err());
        assertTrue(out.out().contains("n’est pas chiffré"), out.out());

        var again = folder.resolve("nouveau");
        var sheet = folder.resolve("feuille.pdf");
        var in = Terminal.ofScript().run("load", again.toString(), zip.toString(), "--recovery-out", sheet.toString());
        assertEquals(0, in.code(), in.err());
        assertTrue(Files.exists(sheet));
        Terminal.in(again, cases -> Terminal.in(from, first -> assertEquals(
                first.session().read(Reading::people), cases.session().read(Reading::people))));
    }

    @Test
    void anotherFileMakesNothing() throws Exception {
        var letter = Files.writeString(folder.resolve("lettre.zip"), "Bonjour");
        var sheet = folder.resolve("feuille.pdf");
        var said = Terminal.ofScript().run("load", folder.resolve("nouveau").toString(), letter.toString(), "--recovery-out",
                sheet.toString());
        assertEquals(1, said.code());
        assertTrue(said.err().contains("focale export"), said.err());
        assertTrue(Files.notExists(sheet) && Files.notExists(folder.resolve("nouveau")));
    }
}

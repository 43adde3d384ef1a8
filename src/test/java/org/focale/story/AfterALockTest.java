package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.focale.app.Entrances;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.kit.Fx;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Called away in the middle of a note, one locks; whoever comes back with the passphrase finds it as it was left.
class AfterALockTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final String PHRASE = "mirabelle quetsche cerise prune";

    @TempDir
    Path folder;

    @Test
    void aNoteThatWasBegunIsThereAgain() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        var entrance = Entrances.at(CLOCK);
        var asked = new CreateWorkspace.Asked(folder.resolve("espace"), "Les Jardins de l’Ill", Role.REFERENT, "Accueil", "Nadia Keller", "focale");
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            entrance.create().create(asked, phrase, RecoveryKey.generate()).close();
        }
        var settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(Settings.DEFAULT.opened(asked.folder(), asked.organisation()));
        var nadia = Side.shown(0, entrance, settings, CLOCK);
        nadia.hand().press("recent-0");
        nadia.hand().see("passphrase");
        nadia.hand().type(PHRASE, KeyCode.ENTER);
        nadia.hand().press("rail-people");
        nadia.hand().press("add-first-person");
        nadia.write("first-name", "Thomas");
        nadia.write("last-name", "Wolff");
        nadia.hand().press("dialog-verb");
        nadia.write("note-text", "Appel de sa conseillère");

        nadia.hand().press("rail-lock");
        nadia.hand().see("passphrase");
        nadia.hand().type(PHRASE, KeyCode.ENTER);
        nadia.hand().see("rail-people");
        nadia.find("wolff");
        assertEquals("Appel de sa conseillère", ((TextInputControl) nadia.hand().see("note-text")).getText());
        nadia.close();
    }
}

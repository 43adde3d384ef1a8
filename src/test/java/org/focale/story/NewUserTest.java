package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.app.Entrance;
import org.focale.app.Entrances;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Fx;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Note;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.Person;
import org.focale.domain.rights.Consent;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Someone who never saw the program: from an empty workspace to a whole file, without a mouse, through the real window.
class NewUserTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final String PHRASE = "mirabelle quetsche cerise prune";

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private final ArrayDeque<Path> chosen = new ArrayDeque<>();
    private final Entrance entrance = Entrances.at(CLOCK);

    @BeforeEach
    void anEmptyWorkspace() throws Exception {
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            var asked = new CreateWorkspace.Asked(folder.resolve("espace"), "Centre des Mirabelles", Role.REFERENT, "Poste", "Nadia Keller",
                    "focale");
            entrance.create().create(asked, phrase, RecoveryKey.generate()).close();
        }
        var settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(Settings.DEFAULT.opened(folder.resolve("espace"), "Centre des Mirabelles"));
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        Fx.run(() -> new FocaleWindow(new Stage(), entrance, settings, CLOCK,
                (owner, theme, texts, toasts) -> ChosenFiles.over(FocaleWindow.DialogsMaker.REAL.make(owner, theme, texts, toasts), chosen)).show());
    }

    @Test
    void aWholeFileIsMadeWithTheKeyboard() throws Exception {
        hand.tabTo("recent-0");
        hand.keys(KeyCode.ENTER);
        hand.see("passphrase");
        hand.type(PHRASE, KeyCode.ENTER);

        hand.tabTo("rail-people");
        hand.keys(KeyCode.ENTER);
        hand.see("import-people");
        hand.tabTo("add-first-person");
        hand.keys(KeyCode.ENTER);
        hand.until("the first field", () -> hand.hasFocus("first-name"));
        hand.type("Mirela");
        hand.tabTo("last-name");
        hand.type("Popescu");
        hand.tabTo("pathway-start");
        hand.type("01/11/2026", KeyCode.ENTER);
        assertEquals("Mirela Popescu", hand.words("person-name"));

        hand.tabTo("note-text");
        hand.type("Premier entretien, envie de travailler dehors");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.see("happened-1-edit");

        section("timeline", 1);
        hand.tabTo("add-objective");
        hand.type("Me déplacer seule", KeyCode.ENTER);
        hand.until("the first step", () -> hand.hasFocus("objective-1-add-step"));
        hand.type("Passer le code", KeyCode.ENTER);
        hand.see("objective-1-step-1-words");
        hand.tabTo("open-theme-mobilite");
        hand.keys(KeyCode.DIGIT1);
        hand.see("theme-1-level");

        section("pathway", 2);
        chosen.add(Files.writeString(folder.resolve("courrier.txt"), "Madame, votre rendez-vous est le 3 décembre."));
        hand.tabTo("attach-documents");
        hand.keys(KeyCode.SPACE);
        assertEquals("courrier.txt", hand.words("document-name"));

        section("documents", 1);
        hand.tabTo("add-consent");
        hand.keys(KeyCode.SPACE);
        hand.tabTo("consent-with");
        hand.type("la structure porteuse", KeyCode.ENTER);
        hand.see("consent-1");

        hand.tabTo("rail-lock");
        hand.keys(KeyCode.ENTER);
        hand.see("passphrase");
        check();
    }

    /// Goes from one section of the file to another by its tab and the arrows.
    private void section(String from, int further) {
        hand.tabTo("tab-" + from);
        for (int i = 0; i < further; i++) {
            hand.keys(KeyCode.RIGHT);
        }
    }

    private void check() {
        try (var phrase = new Passphrase(PHRASE.toCharArray()); var session = entrance.open().open(folder.resolve("espace"), phrase)) {
            var mirela = session.read(reading -> reading.all(Person.class)).getFirst().id();
            assertEquals("Premier entretien, envie de travailler dehors",
                    session.read(reading -> reading.inFile(Note.class, mirela)).getFirst().text());
            assertEquals("Me déplacer seule", session.read(reading -> reading.inFile(Objective.class, mirela)).getFirst().title());
            assertEquals("Passer le code", session.read(reading -> reading.inFile(Step.class, mirela)).getFirst().words());
            assertEquals(BarrierLevel.NEED, session.read(reading -> reading.inFile(Barrier.class, mirela)).getFirst().level());
            assertEquals("courrier.txt", session.read(reading -> reading.inFile(Attachment.class, mirela)).getFirst().name());
            assertEquals("la structure porteuse", session.read(reading -> reading.inFile(Consent.class, mirela)).getFirst().with());
        }
    }
}

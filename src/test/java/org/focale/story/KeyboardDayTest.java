package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
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
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A morning without a mouse, through the real window: what is due is ticked, a contact noted, a task added.
class KeyboardDayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final String PHRASE = "mirabelle quetsche cerise prune";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private final Entrance entrance = Entrances.at(CLOCK);
    private PersonId mirela = new PersonId(new UUID(0, 0));

    @BeforeEach
    void someoneWithATask() throws Exception {
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            var asked = new CreateWorkspace.Asked(folder.resolve("espace"), "Centre des Mirabelles", Role.REFERENT, "Poste", "Nadia Keller",
                    "focale");
            try (var session = entrance.create().create(asked, phrase, RecoveryKey.generate())) {
                var cases = entrance.in(session);
                mirela = cases.addPerson().add("Mirela", "Popescu", TODAY.minusMonths(3));
                cases.timeline().tasks().add(mirela, "Signer le plan", TODAY.minusDays(2), "");
            }
        }
        var settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(Settings.DEFAULT.opened(folder.resolve("espace"), "Centre des Mirabelles"));
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        Fx.run(() -> new FocaleWindow(new Stage(), entrance, settings, CLOCK, FocaleWindow.DialogsMaker.REAL).show());
        hand.press("recent-0");
        hand.write("passphrase", PHRASE);
        hand.keys(KeyCode.ENTER);
    }

    @Test
    void aMorningIsDoneFromTheKeyboard() throws Exception {
        hand.tabTo("today-task-1-done");
        hand.keys(KeyCode.SPACE);
        hand.until("the task done", () -> hand.isGone("today-task-1"));

        hand.tabTo("today-silent-1-note");
        hand.keys(KeyCode.ENTER);
        hand.until("the note box", () -> hand.hasFocus("note-text"));
        hand.type("Elle sort de prison, dit sa voisine");
        hand.until("the quiet hint", () -> ((Label) hand.see("word-hint")).getText().contains("prison"));
        hand.tabTo("note-minutes");
        hand.keys(KeyCode.SPACE);
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.ENTER);
        hand.tabTo("note-text");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.see("happened-1-edit");
        hand.tabTo("happened-1");
        hand.keys(KeyCode.ENTER);
        hand.until("the note open in its place", () -> hand.hasFocus("rewrite-text"));
        hand.keys(KeyCode.CONTROL, KeyCode.A);
        hand.type("Elle va bien");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.until("the other wording", () -> hand.isGone("rewrite-text"));

        hand.keys(KeyCode.ALT, KeyCode.LEFT);
        hand.tabTo("new-task-what");
        hand.type("Rappeler la voisine");
        hand.tabTo("new-task-person");
        hand.type("mir");
        hand.see("new-task-match-0");
        hand.keys(KeyCode.ENTER);
        hand.until("back in the task", () -> hand.hasFocus("new-task-what"));
        hand.keys(KeyCode.ENTER);
        hand.tabTo("rail-lock");
        hand.keys(KeyCode.ENTER);
        hand.see("passphrase");
        check();
    }

    private void check() {
        try (var phrase = new Passphrase(PHRASE.toCharArray()); var session = entrance.open().open(folder.resolve("espace"), phrase)) {
            var note = session.read(reading -> reading.inFile(Note.class, mirela)).getFirst();
            assertEquals("Elle va bien", note.text());
            assertTrue(note.minutes() != null, "a length was chosen");
            var tasks = session.read(reading -> reading.inFile(Task.class, mirela));
            assertEquals(List.of("Signer le plan", "Rappeler la voisine"), tasks.stream().map(Task::words).toList());
            assertEquals(TODAY, tasks.getFirst().done());
        }
    }
}

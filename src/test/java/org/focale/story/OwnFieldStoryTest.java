package org.focale.story;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.app.Entrances;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Through the real window: a field is added in the settings, filled in a file, and taken back.
class OwnFieldStoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Hand hand = new Hand();

    @Test
    void aFieldOfTheAssociationIsAskedFilledInAndTakenBack() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        Fx.run(() -> new FocaleWindow(new Stage(), Entrances.at(CLOCK), new SettingsFile(folder.resolve("settings.json")), CLOCK,
                FocaleWindow.DialogsMaker.REAL).showSample());
        hand.press("rail-settings");
        hand.press("tab-own-fields");
        hand.see("own-field-5");
        hand.write("own-field-label", "Langue parlée à la maison");
        hand.tabTo("own-field-add");
        hand.type(KeyCode.SPACE);
        hand.see("own-field-7");

        hand.write("search", "Mirela");
        hand.see("search-hit-0");
        hand.type(KeyCode.ENTER);
        hand.press("tab-identity");
        var field = (TextField) hand.see("own-6-value");
        Fx.run(field::requestFocus);
        hand.type(KeyCode.R, KeyCode.O, KeyCode.M);
        hand.leave();
        hand.until("what was typed", () -> field.getText().equals("rom"));
        hand.undo();
        hand.until("the undo", () -> field.getText().isEmpty());
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}

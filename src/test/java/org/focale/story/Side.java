package org.focale.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.focale.app.Entrance;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Fx;

/// One of two windows side by side, with a home and settings of its own, and the hand that works in it.
final class Side {

    static final int WIDTH = 1366;
    static final int HEIGHT = 768;

    private final ArrayDeque<Path> chosen = new ArrayDeque<>();
    private final Stage stage;
    private final Hand hand;

    private Side(Stage stage) {
        this.stage = stage;
        this.hand = new Hand(stage);
    }

    /// @param place 0 for the left one, 1 for the one at its right
    static Side shown(int place, Entrance entrance, SettingsFile settings, Clock clock) throws Exception {
        var side = Fx.get(() -> new Side(new Stage()));
        Fx.run(() -> {
            new FocaleWindow(side.stage, entrance, settings, clock, (owner, theme, texts, toasts) ->
                    ChosenFiles.over(FocaleWindow.DialogsMaker.REAL.make(owner, theme, texts, toasts), side.chosen)).show();
            side.stage.setX((double) place * WIDTH);
            side.stage.setY(0);
            side.stage.setWidth(WIDTH);
            side.stage.setHeight(HEIGHT);
        });
        return side;
    }

    Hand hand() {
        return hand;
    }

    /// Presses what asks for a file, and chooses this one.
    void choose(String id, Path file) {
        chosen.add(file);
        hand.press(id);
        hand.until(file.getFileName() + " is chosen", chosen::isEmpty);
    }

    /// Presses what writes a file, and says where; it is there afterwards.
    Path save(String id, Path file) {
        choose(id, file);
        hand.until(file.getFileName() + " is written", () -> Files.exists(file));
        return file;
    }

    /// Writes there what no keyboard of a robot has: accents, apostrophes.
    void write(String id, String words) {
        hand.press(id);
        hand.type(words);
    }

    void find(String typed) {
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        hand.type(typed);
        hand.see("search-hit-0");
        hand.type(KeyCode.DOWN, KeyCode.ENTER);
    }

    /// The window, and the dialog over it.
    List<Scene> scenes() {
        return Window.getWindows().stream().filter(window -> window == stage || window instanceof Stage dialog && dialog.getOwner() == stage)
                .map(Window::getScene).toList();
    }

    void close() throws Exception {
        Fx.run(() -> stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        hand.until("closed", () -> !stage.isShowing());
    }
}

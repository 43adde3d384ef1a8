package org.focale.story;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a user's hand does: presses what it sees and writes there, and waits for what is to come as long as it takes.
final class Hand {

    private static final int PATIENCE = 60;
    private static final int MOST_TABS = 80;

    private final FxRobot robot = new FxRobot();

    /// Waits until it is on the screen.
    Node see(String id) {
        until(id, () -> robot.lookup("#" + id).tryQuery().filter(Node::isVisible).filter(node -> !node.isDisabled()).isPresent());
        return robot.lookup("#" + id).query();
    }

    void press(String id) {
        see(id);
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void write(String id, String words) {
        press(id);
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types where one is.
    void type(String words, KeyCode then) {
        for (char letter : words.toCharArray()) {
            robot.interact(() -> typeInFront(letter));
        }
        robot.type(then);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Without a display a window behind a dialog says that it has the focus, too: the dialog is who is typed to.
    private void typeInFront(char letter) {
        var front = robot.listTargetWindows().stream().filter(Stage.class::isInstance).filter(Window::isShowing)
                .reduce((_, last) -> last).orElseThrow();
        var focused = front.getScene().getFocusOwner();
        String typed = String.valueOf(letter);
        focused.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
    }

    void key(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void leave() {
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Keys pressed together: `CONTROL, ENTER`.
    void keys(KeyCode... together) {
        robot.push(together);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Writes where the focus is, in the window that was opened last.
    void type(String words) {
        for (char letter : words.toCharArray()) {
            robot.interact(() -> typeInFront(letter));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Goes from one control to the next until this one has the focus: with the keyboard one reaches everything.
    void tabTo(String id) {
        see(id);
        for (int i = 0; i < MOST_TABS; i++) {
            if (hasFocus(id)) {
                return;
            }
            leave();
        }
        throw new AssertionError("not reached by the keyboard: " + id);
    }

    boolean isGone(String id) {
        return robot.lookup("#" + id).tryQuery().isEmpty();
    }

    boolean hasFocus(String id) {
        return robot.lookup("#" + id).tryQuery().filter(node -> node.getScene().getFocusOwner() == node).isPresent();
    }

    /// These keys, one after the other.
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The last saved change is taken back.
    void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The words on a label or a button.
    String words(String id) {
        return Objects.requireNonNull(((Labeled) see(id)).getText());
    }

    void until(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, holds));
        } catch (TimeoutException late) {
            throw new AssertionError("never seen: " + what + "; the focus is on "
                    + robot.listTargetWindows().stream().map(window -> String.valueOf(window.getScene().getFocusOwner())).toList(), late);
        }
    }
}

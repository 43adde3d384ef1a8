package org.focale.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a user's hand does: presses what it sees and writes there, and waits for what is to come as long as it takes.
final class Hand {

    private static final int PATIENCE = 60;
    private static final int MOST_TABS = 80;

    private final FxRobot robot = new FxRobot();
    private final @Nullable Stage only;

    /// At work in whatever window there is.
    Hand() {
        this.only = null;
    }

    /// At work in this window and in the dialogs that it opens: there is another one beside it.
    Hand(Stage only) {
        this.only = only;
    }

    /// Asked by what [#until] waits for: the window must not wait for itself, it is asked again.
    private static final class NotYet extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Waits until it is on the screen and can be used.
    Node see(String id) {
        if (Platform.isFxApplicationThread()) {
            return usable(id).orElseThrow(NotYet::new);
        }
        var seen = new AtomicReference<Node>();
        until(id, () -> {
            usable(id).ifPresent(seen::set);
            return seen.get() != null;
        });
        return seen.get();
    }

    private Optional<Node> usable(String id) {
        return found(id).filter(Node::isVisible).filter(node -> !node.isDisabled());
    }

    void press(String id) {
        Node node;
        Optional<Point2D> there;
        do { // a screen that is read anew meanwhile shows another one there, or shows it elsewhere
            node = see(id);
            there = center(node);
            if (there.isPresent() && only == null) {
                robot.moveTo(node); // brings its window to the front, too
            } else {
                there.ifPresent(robot::moveTo);
            }
        } while (there.isEmpty() || !there.equals(center(node)));
        robot.clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where it is on the screen, once all has its place; empty of one that is gone.
    private static Optional<Point2D> center(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, () -> {
            if (node.getScene() == null) {
                return Optional.empty();
            }
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
            var bounds = node.localToScreen(node.getLayoutBounds());
            return Optional.of(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        });
    }

    /// Goes to what stands further down, where Tab would lead in the end, and presses it with the space bar.
    void pressBelow(String id) {
        var node = see(id);
        if (!node.isFocusTraversable()) {
            throw new AssertionError("not reached by the keyboard: " + id);
        }
        robot.interact(node::requestFocus);
        stroke(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Node> found(String id) {
        var roots = windows().stream().map(window -> (Node) window.getScene().getRoot()).toArray(Node[]::new);
        return only == null ? robot.lookup("#" + id).tryQuery() : robot.from(roots).lookup("#" + id).tryQuery();
    }

    /// Those that this hand works in; the one that was opened last is the last.
    private List<Window> windows() {
        var shown = only == null ? robot.listTargetWindows() : List.copyOf(Window.getWindows());
        return shown.stream().filter(window -> window.isShowing() && window.getScene() != null)
                .filter(window -> only == null || isOf(only, window)).toList();
    }

    private static boolean isOf(Stage stage, Window window) {
        return window == stage || window instanceof Stage dialog && dialog.getOwner() == stage
                || window instanceof PopupWindow popup && popup.getOwnerWindow() != null && isOf(stage, popup.getOwnerWindow());
    }

    /// Keys pressed together, the last one being the one that counts. Without a display every window says that it has the focus, and the
    /// robot's keys go to any: beside another window they are told to the front one of this hand.
    private void stroke(KeyCode... together) {
        if (only == null) {
            robot.push(together);
            return;
        }
        var held = List.of(together).subList(0, together.length - 1);
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Platform.runLater(() -> Event.fireEvent(focused(), new KeyEvent(type, "", "", together[together.length - 1],
                    held.contains(KeyCode.SHIFT), held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), false)));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// Where the focus is, in the window that was opened last.
    private EventTarget focused() {
        var front = windows().stream().filter(Stage.class::isInstance).reduce((_, last) -> last).orElseThrow().getScene();
        return front.getFocusOwner() == null ? front : front.getFocusOwner();
    }

    void write(String id, String words) {
        press(id);
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types where one is. The first letter may open what the others go to.
    void type(String words, KeyCode then) {
        for (char letter : words.toCharArray()) {
            robot.interact(() -> typeInFront(letter));
        }
        stroke(then);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Without a display a window behind a dialog says that it has the focus, too: the dialog is who is typed to.
    private void typeInFront(char letter) {
        String typed = String.valueOf(letter);
        Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
    }

    void key(KeyCode... keys) {
        stroke(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void leave() {
        stroke(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Keys pressed together: `CONTROL, ENTER`.
    void keys(KeyCode... together) {
        stroke(together);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Writes where the focus is, in the window that was opened last.
    void type(String words) {
        robot.interact(() -> words.chars().forEach(letter -> typeInFront((char) letter)));
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
        return found(id).isEmpty();
    }

    boolean hasFocus(String id) {
        return found(id).filter(node -> node.getScene().getFocusOwner() == node).isPresent();
    }

    /// These keys, one after the other.
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            stroke(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The last saved change is taken back.
    void undo() {
        stroke(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The words on a label or a button.
    String words(String id) {
        return Objects.requireNonNull(((Labeled) see(id)).getText());
    }

    void until(String what, Callable<Boolean> holds) {
        Callable<Boolean> asked = () -> {
            try {
                return holds.call();
            } catch (NotYet _) {
                return false;
            }
        };
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, asked));
        } catch (TimeoutException late) {
            throw new AssertionError("never seen: " + what + "; the focus is on "
                    + windows().stream().map(window -> String.valueOf(window.getScene().getFocusOwner())).toList(), late);
        }
    }
}

package org.focale.desktop.kit;

import java.util.stream.Collectors;
import javafx.event.EventTarget;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of a list in a card: a picture, what it is, a detail under it, and what can be done at its right.
public final class Line extends HBox {

    private final Prose title;
    private final VBox words = new VBox();
    private Runnable action = () -> {};

    /// Words alone, calm: "Mobilité".
    public Line(String title) {
        getStyleClass().addAll("line", "line-plain");
        this.title = new Prose(title, "line-title");
        words.getStyleClass().add("line-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.getChildren().setAll(this.title);
        getChildren().setAll(words);
    }

    public Line(Icons icon, Tone tone, String title, String detail) {
        this(new IconTile(icon, tone), title, detail);
    }

    /// @param start  an avatar, a box to tick, a handle
    /// @param detail may be empty
    public Line(Node start, String title, String detail) {
        this(title);
        getStyleClass().remove("line-plain");
        getChildren().addFirst(start);
        if (!detail.isEmpty()) {
            words.getChildren().add(new Prose(detail, Style.SMALL_MUTED));
        }
    }

    /// After a short title, in small letters: "17 novembre · 40 min". Once.
    public Line aside(String text) {
        var head = new Wrap();
        head.getStyleClass().add("line-head");
        words.getChildren().set(0, head);
        head.getChildren().setAll(title, new Prose(text, Style.SMALL_MUTED));
        return this;
    }

    /// Under the title: chips and short words.
    public Line below(Node... nodes) {
        var below = new Wrap(nodes);
        below.getStyleClass().add("line-below");
        words.getChildren().add(below);
        return this;
    }

    /// Under the title, in plain ink.
    public Line says(String text) {
        return says(new Prose(text, Style.SMALL));
    }

    /// Under the title, over the whole width.
    public Line says(Prose text) {
        words.getChildren().add(text);
        return this;
    }

    /// At the right end: a chip, a gauge, a button.
    public Line end(Node... nodes) {
        var end = new HBox(nodes);
        end.getStyleClass().add("line-end");
        end.setMinWidth(USE_PREF_SIZE);
        getChildren().add(end);
        return this;
    }

    /// Makes the whole line a button that opens the place where it is done.
    public Line opens(String id, Runnable action) {
        this.action = action;
        setId(id);
        getStyleClass().add("line-opens");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isOnButton(event.getTarget())) {
                event.consume();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                action.run();
            }
        });
        return this;
    }

    /// A button on the line does its own thing.
    private boolean isOnButton(EventTarget target) {
        for (@Nullable Node node = target instanceof Node hit ? hit : null; node != null && node != this; node = node.getParent()) {
            if (node instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    /// All its words, as a screen reader says them.
    String words() {
        return lookupAll(".label").stream().map(node -> ((Label) node).getText()).collect(Collectors.joining(", "));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}

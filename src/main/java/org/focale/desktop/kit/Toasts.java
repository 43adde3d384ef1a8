package org.focale.desktop.kit;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.focale.base.Texts;

/// Where short messages appear; each goes after a while, unless the mouse rests on it. Three at a time.
public final class Toasts extends VBox {

    private static final int MOST = 3;
    private static final Duration PLAIN = Duration.seconds(5);
    private static final Duration WITH_ACTION = Duration.seconds(12);

    private final Texts texts;

    public Toasts(Texts texts) {
        this.texts = texts;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
    }

    public void show(Toast toast) {
        var words = new Label(toast.message());
        words.setWrapText(true);
        var box = new HBox(words);
        box.getStyleClass().add("toast");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(toast.message());
        if (toast.verb() != null && toast.action() != null) {
            Runnable action = toast.action();
            box.getChildren().add(Buttons.bare(Buttons.link("toast-action", toast.verb(), Icons.UNDO, () -> {
                getChildren().remove(box);
                action.run();
            })));
        }
        box.getChildren().add(Buttons.icon("toast-close", texts.get("kit.close"), Icons.REMOVE, () -> getChildren().remove(box)));
        getChildren().add(box);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        var rest = new PauseTransition(toast.action() == null ? PLAIN : WITH_ACTION);
        rest.setOnFinished(_ -> getChildren().remove(box));
        box.hoverProperty().addListener((_, _, over) -> {
            if (over) {
                rest.stop();
            } else {
                rest.playFromStart();
            }
        });
        rest.play();
    }
}

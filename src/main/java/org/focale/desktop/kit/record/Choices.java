package org.focale.desktop.kit.record;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;

/// Values to choose one of, each with who said it and when.
final class Choices<V> {

    private final Texts texts;
    private final VBox sentences = new VBox();
    private final VBox values = new VBox();
    private final ToggleGroup group = new ToggleGroup();

    Choices(Texts texts) {
        this.texts = texts;
    }

    void say(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add(Style.MUTED);
        sentences.getChildren().add(label);
    }

    /// @param may whether it can be chosen: the value that stands already cannot be brought back
    void add(V value, String text, String by, boolean may) {
        if (may) {
            values.getChildren().add(new Line(radio(value, text + ", " + by), text, by));
        } else {
            values.getChildren().add(new Line(Icons.DONE, Tone.ACCENT, text, by)
                    .end(new Chip(texts.get("kit.history.now"), Tone.ACCENT)));
        }
    }

    private Node radio(V value, String text) {
        var radio = new RadioButton();
        radio.setId("value-" + (group.getToggles().size() + 1));
        radio.setAccessibleText(text);
        radio.setUserData(value);
        radio.setToggleGroup(group);
        var box = new StackPane(radio);
        box.getStyleClass().add("choice");
        return box;
    }

    Optional<V> chosen() {
        @SuppressWarnings("unchecked") // put there by radio()
        var chosen = Optional.ofNullable(group.getSelectedToggle()).map(toggle -> (V) toggle.getUserData());
        return chosen;
    }

    Parent content() {
        var scroll = new ScrollPane(values);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "sheet-scroll");
        return new VBox(sentences, scroll);
    }
}

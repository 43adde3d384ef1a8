package org.focale.desktop.people;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Tone;

/// A filter that is on: pressed, it opens what can be chosen; its cross, or the Delete key, takes it away.
final class FilterChip extends HBox {

    private final Button words;

    /// What is read aloud of its two buttons.
    record Aloud(String edit, String remove) {}

    FilterChip(String id, String text, Aloud aloud, Runnable edit, Runnable remove) {
        getStyleClass().addAll("chip", "chip-pair");
        Tone.NEUTRAL.dress(this);
        words = part(id, aloud.edit(), edit);
        words.setText(text);
        var cross = part(id + "-remove", aloud.remove(), remove);
        cross.getStyleClass().add("chip-cross");
        cross.setGraphic(Icons.REMOVE.node());
        getChildren().setAll(words, cross);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove.run();
                event.consume();
            }
        });
    }

    Button words() {
        return words;
    }

    private static Button part(String id, String aloud, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().setAll("chip-part");
        button.setAccessibleText(aloud);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

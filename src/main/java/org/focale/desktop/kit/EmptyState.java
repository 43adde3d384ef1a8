package org.focale.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What a screen shows when it has nothing yet: one sentence, and the first thing to do as a button.
public final class EmptyState extends VBox {

    public EmptyState(Icons icon, String sentence) {
        getStyleClass().add("empty-state");
        getChildren().setAll(new IconTile(icon, Tone.ACCENT), new Prose(sentence, Style.MUTED));
    }

    public EmptyState(Icons icon, String sentence, Button first) {
        this(icon, sentence);
        getChildren().add(first);
    }
}

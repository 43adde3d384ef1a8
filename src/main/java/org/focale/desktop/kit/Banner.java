package org.focale.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A sentence that matters, where it matters: "Une fiche ressemble à celle-ci".
public final class Banner extends HBox {

    private final Prose words = new Prose("");

    public Banner(Icons icon, Tone tone, String sentence, Node... actions) {
        getStyleClass().add("banner");
        tone.dress(this);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        show(sentence);
        getChildren().setAll(icon.node(), words);
        getChildren().addAll(actions);
    }

    /// An empty sentence hides the banner and gives its place back.
    public void show(String sentence) {
        words.setText(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
    }
}

package org.focale.desktop.kit;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;

/// A box at the head of a line: ticking it says that it is done.
public final class Tick extends StackPane {

    /// @param words what is done, as a screen reader says it
    public Tick(String id, String words, Runnable done) {
        getStyleClass().add("choice");
        var box = new CheckBox();
        box.setId(id);
        box.setAccessibleText(words);
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                done.run();
            }
        });
        getChildren().setAll(box);
    }
}

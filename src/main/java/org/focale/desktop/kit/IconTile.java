package org.focale.desktop.kit;

import javafx.scene.layout.StackPane;

/// A picture on its soft colour, at the head of a line.
public final class IconTile extends StackPane {

    public IconTile(Icons icon, Tone tone) {
        getStyleClass().add("icon-tile");
        tone.dress(this);
        getChildren().setAll(icon.node());
    }
}

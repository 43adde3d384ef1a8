package org.focale.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One number that matters, with its words under it: "17 · dossiers mis à jour".
public final class Figure extends VBox {

    public Figure(String number, String words, Tone tone) {
        getStyleClass().addAll("card", "figure-card");
        tone.dress(this);
        var figure = new Label(number);
        figure.getStyleClass().add(Style.FIGURE);
        getChildren().setAll(figure, new Prose(words, Style.MUTED));
    }
}

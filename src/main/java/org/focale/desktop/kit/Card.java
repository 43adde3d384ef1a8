package org.focale.desktop.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A white plate with a title and one action at most; what it holds comes below.
public final class Card extends VBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Prose title = new Prose("", Style.CARD_TITLE);
    private final HBox head = new HBox();
    private final VBox body = new VBox();

    /// A card without a title.
    public Card(Node... content) {
        getStyleClass().add("card");
        head.getStyleClass().add("card-head");
        body.getStyleClass().add("card-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getChildren().subscribe(this::markFirst);
        body.getChildren().setAll(content);
        getChildren().setAll(body);
    }

    public Card(String words, Node... content) {
        this(content);
        title.setText(words);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().setAll(title, space);
        getChildren().setAll(head, body);
    }

    public Label title() {
        return title;
    }

    /// The title in one of the three colours, where the card is one of the three blocks.
    public Card tone(Tone tone) {
        tone.dress(head);
        return this;
    }

    public Card action(Node action) {
        head.getChildren().add(action);
        return this;
    }

    /// Lets a table or a list reach nearly to the edges of the plate.
    public Card flush() {
        getStyleClass().add("flush");
        return this;
    }

    /// Below the title.
    public VBox body() {
        return body;
    }

    /// Lines are parted by a thin rule, so the first one has none above it.
    private void markFirst() {
        for (int i = 0; i < body.getChildren().size(); i++) {
            body.getChildren().get(i).pseudoClassStateChanged(FIRST, i == 0);
        }
    }

    /// Takes the height that is left in its column.
    public Card fill() {
        VBox.setVgrow(this, Priority.ALWAYS);
        setMaxHeight(Double.MAX_VALUE);
        return this;
    }
}

package org.focale.desktop.people;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.jspecify.annotations.Nullable;

/// What a chip above the list opens over it: something to choose, at once. Escape closes it and goes back to the chip.
final class Plate extends VBox {

    /// At 100 %.
    private static final double WIDTH = 640;
    private static final double AROUND = 30;

    private final Label title = new Label();
    private final ScrollPane scroll;
    private String opener = "";
    private Runnable goBack = () -> {};
    private @Nullable Region content;

    Plate(String closeWords) {
        setId("plate");
        getStyleClass().add("plate");
        title.getStyleClass().add(Style.CARD_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = Buttons.icon("plate-close", closeWords, Icons.REMOVE, this::close);
        var head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        scroll = new ScrollPane() {
            @Override
            protected double computePrefHeight(double width) {
                return content == null ? 0 : content.prefHeight(inside()) + 4;
            }
        };
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        setMaxHeight(USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    private double scale() {
        return getScene() == null ? 1 : Theme.scale(getScene()).getValue();
    }

    private double inside() {
        return Math.min(WIDTH * scale(), getParent() == null ? WIDTH : ((Region) getParent()).getWidth()) - AROUND * scale();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH * scale();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return WIDTH * scale();
    }

    /// @param from id of the chip that opens it
    /// @param back gives that chip the focus again
    void open(String words, Region what, String from, Runnable back) {
        title.setText(words);
        opener = from;
        goBack = back;
        content = what;
        scroll.setContent(what);
        setVisible(true);
        scroll.setVvalue(0);
    }

    void close() {
        if (isVisible()) {
            boolean wasHere = isFocusWithin();
            setVisible(false);
            if (wasHere) {
                goBack.run();
            }
            content = null;
            scroll.setContent(null);
        }
    }

    boolean isOpenFor(String from) {
        return isVisible() && opener.equals(from);
    }
}

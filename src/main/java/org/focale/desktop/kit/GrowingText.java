package org.focale.desktop.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Several lines to write in, as high as what is written, up to a point where it scrolls.
public final class GrowingText extends TextArea {

    private static final double AROUND = 18;

    private final int most;

    /// @param least rows while nothing is written
    /// @param most  rows before it scrolls
    public GrowingText(int least, int most) {
        this.most = most;
        setWrapText(true);
        setPrefRowCount(least);
        getStyleClass().add("growing-text");
        textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Tab goes on, as from any other control: nobody is caught here who has no mouse.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double least = super.computePrefHeight(width);
        if (!(lookup(".text") instanceof Text text)) {
            return least;
        }
        double line = text.getFont().getSize() * 1.4;
        return Math.max(least, Math.min(text.getLayoutBounds().getHeight() + AROUND, line * most + AROUND));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The words are wrapped by now: they may be higher than they were.
        if (Math.abs(getHeight() - prefHeight(getWidth())) > 1) {
            requestParentLayout();
        }
    }
}

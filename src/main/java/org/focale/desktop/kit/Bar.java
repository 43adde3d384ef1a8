package org.focale.desktop.kit;

import javafx.scene.layout.Region;

/// A rounded track filled from the left. Its size and colour come from the style sheet.
public class Bar extends Region {

    private final Region fill = new Region();
    private double fraction;

    public Bar(Tone tone) {
        getStyleClass().add("bar");
        tone.dress(this);
        fill.getStyleClass().add("bar-fill");
        getChildren().add(fill);
    }

    /// @param fraction 0 to 1; more is shown as full
    public final void show(double fraction) {
        this.fraction = Math.clamp(fraction, 0, 1);
        fill.setVisible(this.fraction > 0);
        requestLayout();
    }

    public final double fraction() {
        return fraction;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        fill.resizeRelocate(0, 0, snapSizeX(Math.max(fraction * getWidth(), Math.min(height * 0.75, getWidth()))), height);
    }
}

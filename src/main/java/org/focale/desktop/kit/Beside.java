package org.focale.desktop.kit;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// What one came for, and a narrower column beside it; where there is no room for both, the column goes below.
public final class Beside extends Region {

    private static final double GAP = 14;
    /// The main part is at least so many times as wide as the column, or the column goes below.
    private static final double LEAST = 1.4;

    private final Region main;
    private final Region side;

    public Beside(Region main, Region side) {
        this.main = main;
        this.side = side;
        getChildren().setAll(main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double sideWidth() {
        return snapSizeX(Math.clamp(side.prefWidth(-1), side.minWidth(-1), Math.max(side.minWidth(-1), side.maxWidth(-1))));
    }

    private boolean isWide(double width) {
        return width - GAP - sideWidth() >= sideWidth() * LEAST;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(main.minWidth(-1), side.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(-1) + GAP + sideWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        if (width < 0) {
            return Math.max(main.minHeight(-1), side.minHeight(-1));
        }
        return isWide(width) ? Math.max(main.minHeight(width - GAP - sideWidth()), side.minHeight(sideWidth()))
                : main.minHeight(width) + GAP + side.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? prefWidth(-1) : width;
        return isWide(inside) ? Math.max(main.prefHeight(inside - GAP - sideWidth()), side.prefHeight(sideWidth()))
                : main.prefHeight(inside) + GAP + side.prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (isWide(width)) {
            double left = width - GAP - sideWidth();
            layoutInArea(main, 0, 0, left, height, 0, HPos.LEFT, VPos.TOP);
            layoutInArea(side, left + GAP, 0, sideWidth(), height, 0, HPos.LEFT, VPos.TOP);
        } else {
            double below = side.prefHeight(width);
            layoutInArea(main, 0, 0, width, height - GAP - below, 0, HPos.LEFT, VPos.TOP);
            layoutInArea(side, 0, height - below, width, below, 0, HPos.LEFT, VPos.TOP);
        }
    }
}

package org.focale.desktop.kit;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// What something is, at the left, and its verbs at the right; when the place is narrow or the letters large, the verbs go below.
/// A right side that is not managed takes no place.
public final class Sides extends Region {

    private static final double GAP = 14;
    private static final double LINE_GAP = 10;
    /// With less than this part of the width, the left side would be cut into too many lines.
    private static final double LEAST_LEFT = 0.5;

    private final Region left;
    private final Region right;

    public Sides(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double beside = right.isManaged() ? GAP + right.prefWidth(-1) : 0;
        return left.prefWidth(-1) + beside + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        double around = snappedTopInset() + snappedBottomInset();
        if (!right.isManaged()) {
            return around + left.prefHeight(inside);
        }
        if (besideEachOther(inside)) {
            return around + Math.max(left.prefHeight(leftWidth(inside)), right.prefHeight(right.prefWidth(-1)));
        }
        return around + left.prefHeight(inside) + LINE_GAP + right.prefHeight(inside);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private boolean besideEachOther(double width) {
        return leftWidth(width) >= Math.min(left.prefWidth(-1), width * LEAST_LEFT);
    }

    private double leftWidth(double width) {
        return width - GAP - Math.ceil(right.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double height = getHeight() - y - snappedBottomInset();
        if (!right.isManaged()) {
            layoutInArea(left, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
            return;
        }
        if (besideEachOther(width)) {
            double leftWidth = leftWidth(width);
            layoutInArea(left, x, y, leftWidth, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(right, x + leftWidth + GAP, y, width - leftWidth - GAP, height, 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double leftHeight = left.prefHeight(width);
            layoutInArea(left, x, y, width, leftHeight, 0, HPos.LEFT, VPos.TOP);
            layoutInArea(right, x, y + leftHeight + LINE_GAP, width, height - leftHeight - LINE_GAP, 0, HPos.LEFT, VPos.TOP);
        }
    }
}

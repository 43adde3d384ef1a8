package org.focale.desktop.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Plates as wide as each other, as many beside each other as their least width allows; each row is as high as its highest.
public final class Tiles extends Region {

    private static final double GAP = 14;

    private final int most;

    /// @param most beside each other, however wide the place is
    public Tiles(int most, List<? extends Node> plates) {
        this.most = Math.min(most, Math.max(1, plates.size()));
        getStyleClass().add("tiles");
        getChildren().setAll(plates);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double least() {
        return getManagedChildren().stream().mapToDouble(plate -> plate.minWidth(-1)).max().orElse(0);
    }

    private int columns(double width) {
        return Math.clamp((int) ((width + GAP) / (least() + GAP)), 1, most);
    }

    private double columnWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    @Override
    protected double computeMinWidth(double height) {
        return least();
    }

    @Override
    protected double computePrefWidth(double height) {
        return least() * most + GAP * (most - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? prefWidth(-1) : width;
        double height = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns(inside)) {
            height += (first == 0 ? 0 : GAP) + rowHeight(first, inside);
        }
        return height;
    }

    private List<Node> row(int first, double width) {
        List<Node> plates = getManagedChildren();
        return plates.subList(first, Math.min(first + columns(width), plates.size()));
    }

    private double rowHeight(int first, double width) {
        double column = columnWidth(width);
        return row(first, width).stream().mapToDouble(plate -> snapSizeY(plate.prefHeight(column))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        double y = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns(getWidth())) {
            double height = rowHeight(first, getWidth());
            double x = 0;
            var row = row(first, getWidth());
            for (Node plate : row) {
                boolean last = plate == row.getLast() && row.size() == columns(getWidth());
                layoutInArea(plate, x, y, last ? getWidth() - x : column, height, 0, HPos.LEFT, VPos.TOP);
                x += column + GAP;
            }
            y += height + GAP;
        }
    }
}

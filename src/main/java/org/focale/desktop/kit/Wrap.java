package org.focale.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/// Nodes on one line that go to the next when the place is narrow. Unlike a bare flow pane it asks for the width of one line,
/// no more and no less, so that a row around it is neither too high nor too wide; and words longer than a line are broken, not cut.
public final class Wrap extends FlowPane {

    /// One line of nodes.
    private record Run(List<Cell> cells, double width, double height, double baseline) {}

    private record Cell(Node node, double width, double height) {

        double baseline() {
            double offset = node.getBaselineOffset();
            return offset == BASELINE_OFFSET_SAME_AS_HEIGHT ? height : offset;
        }
    }

    public Wrap(Node... nodes) {
        setMinWidth(0);
        getStyleClass().add("wrap");
        getChildren().subscribe(() -> getChildren().forEach(Wrap::breakable));
        getChildren().setAll(nodes);
    }

    private static void breakable(Node node) {
        if (node instanceof Labeled words) {
            words.setWrapText(true);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        var managed = getManagedChildren();
        for (Node node : managed) {
            width += snapSizeX(node.prefWidth(-1));
        }
        return width + Math.max(0, managed.size() - 1) * snapSpaceX(getHgap());
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        double inside = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        return around + height(runs(inside));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double height(List<Run> runs) {
        return runs.stream().mapToDouble(Run::height).sum() + Math.max(0, runs.size() - 1) * snapSpaceY(getVgap());
    }

    private List<Run> runs(double inside) {
        var runs = new ArrayList<Run>();
        var cells = new ArrayList<Cell>();
        double x = 0;
        for (Node node : getManagedChildren()) {
            double width = Math.min(snapSizeX(node.prefWidth(-1)), Math.max(1, inside));
            if (!cells.isEmpty() && x + snapSpaceX(getHgap()) + width > inside) {
                runs.add(run(cells, x));
                cells.clear();
                x = 0;
            }
            x += (cells.isEmpty() ? 0 : snapSpaceX(getHgap())) + width;
            cells.add(new Cell(node, width, snapSizeY(node.prefHeight(node.getContentBias() == Orientation.HORIZONTAL ? width : -1))));
        }
        if (!cells.isEmpty()) {
            runs.add(run(cells, x));
        }
        return runs;
    }

    private Run run(List<Cell> cells, double width) {
        double baseline = cells.stream().mapToDouble(Cell::baseline).max().orElse(0);
        double height = getRowValignment() == VPos.BASELINE
                ? baseline + cells.stream().mapToDouble(cell -> cell.height() - cell.baseline()).max().orElse(0)
                : cells.stream().mapToDouble(Cell::height).max().orElse(0);
        return new Run(List.copyOf(cells), width, snapSizeY(height), baseline);
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        var runs = runs(inside);
        double spare = getHeight() - snappedTopInset() - snappedBottomInset() - height(runs);
        double y = snappedTopInset() + switch (getAlignment().getVpos()) {
            case CENTER -> Math.max(0, spare / 2);
            case BOTTOM -> Math.max(0, spare);
            case TOP, BASELINE -> 0;
        };
        for (Run run : runs) {
            double x = snappedLeftInset() + Math.max(0, inside - run.width()) * share(getAlignment().getHpos());
            for (Cell cell : run.cells()) {
                cell.node().resizeRelocate(snapPositionX(x), snapPositionY(y + down(run, cell)), cell.width(), cell.height());
                x += cell.width() + snapSpaceX(getHgap());
            }
            y += run.height() + snapSpaceY(getVgap());
        }
    }

    private static double share(HPos side) {
        return switch (side) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
    }

    /// How far under the top of its line a node stands.
    private double down(Run run, Cell cell) {
        return switch (getRowValignment()) {
            case TOP -> 0;
            case CENTER -> (run.height() - cell.height()) / 2;
            case BOTTOM -> run.height() - cell.height();
            case BASELINE -> run.baseline() - cell.baseline();
        };
    }
}

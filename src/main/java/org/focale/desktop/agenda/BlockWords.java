package org.focale.desktop.agenda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The words of a block between its hours, the title first. Lines that do not fit are left out whole: none is cut through.
final class BlockWords extends Pane {

    /// Where less than this many letters stand beside each other, words are not broken over lines.
    private static final double NARROW = 3;
    /// From this many on there is room for a mark before the title.
    private static final double WIDE = 5;
    private static final double GAP = 4;

    private final Label title;
    private final @Nullable Node mark;
    /// Those not made yet: a line that nobody would see is not made.
    private final Queue<Supplier<Label>> further;
    private final List<Label> details = new ArrayList<>();

    /// @param mark before the title, null for none
    BlockWords(Label title, @Nullable Node mark, List<Supplier<Label>> details) {
        this.title = title;
        this.mark = mark;
        this.further = new ArrayDeque<>(details);
        title.wrapTextProperty().bind(Bindings.createBooleanBinding(() -> across() > NARROW * letter(), widthProperty(), insetsProperty(),
                title.fontProperty()));
        getStyleClass().add("agenda-block-lines");
        setMouseTransparent(true);
        getChildren().setAll(title);
        if (mark != null) {
            getChildren().add(mark);
        }
    }

    private double across() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }

    private double letter() {
        return title.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        double line = title.prefHeight(-1);
        double top = Math.min(snappedTopInset(), Math.max(0, (getHeight() - line) / 2));
        double left = snappedLeftInset();
        double wide = Math.max(0, across());
        double room = getHeight() - top;
        double indent = mark(left, top, line, wide);
        double whole = title.prefHeight(wide - indent);
        double high = whole <= room ? whole : Math.max(1, Math.floor(room / line)) * line;
        title.resizeRelocate(left + indent, top, wide - indent, high);
        double y = top + high;
        boolean fits = whole <= room;
        for (int i = 0; i < details.size() || fits && !further.isEmpty(); i++) {
            Label each = detail(i);
            double lower = y + each.prefHeight(wide);
            fits &= lower <= getHeight();
            each.setVisible(fits);
            each.resizeRelocate(left, y, wide, lower - y);
            y = lower;
        }
    }

    private Label detail(int index) {
        if (index == details.size()) {
            Label made = further.remove().get();
            made.setManaged(false);
            details.add(made);
            getChildren().add(made);
            made.applyCss();
        }
        return details.get(index);
    }

    /// @return how far the title stands from the edge
    private double mark(double left, double top, double line, double wide) {
        if (mark == null) {
            return 0;
        }
        mark.setVisible(wide > WIDE * letter());
        layoutInArea(mark, left, top, mark.prefWidth(-1), line, 0, HPos.LEFT, VPos.CENTER);
        return mark.isVisible() ? mark.prefWidth(-1) + GAP : 0;
    }
}

package org.focale.desktop.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;

/// Two people's facts beside each other, line by line; what differs stands out.
final class SideBySide extends GridPane {

    SideBySide(String left, String right) {
        getStyleClass().add("side-by-side");
        for (double percent : new double[] {26, 37, 37}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        addRow(0, new Label(), title(left), title(right));
    }

    private static Label title(String text) {
        return new Prose(text, Style.LABEL);
    }

    void add(String field, String left, String right, boolean differs) {
        addRow(getRowCount(), new Prose(field, Style.SMALL_MUTED), value(left, differs), value(right, differs));
    }

    private static Label value(String text, boolean differs) {
        var label = new Prose(text.isEmpty() ? "—" : text, text.isEmpty() ? Style.SMALL_MUTED : differs ? "differs" : Style.SMALL);
        return label;
    }
}

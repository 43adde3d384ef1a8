package org.focale.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Nodes side by side, all as wide as each other: figures, two versions of a field, fields of a form.
public final class Equal extends GridPane {

    public Equal(Node... nodes) {
        this(Math.max(1, nodes.length), nodes);
    }

    /// @param columns in each row; further nodes go to the next row
    public Equal(int columns, Node... nodes) {
        getStyleClass().add("equal");
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < nodes.length; i++) {
            add(nodes[i], i % columns, i / columns);
        }
    }
}

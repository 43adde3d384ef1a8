package org.focale.desktop.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Brings the rows of a pane into the wanted order without touching those that stay: what has the focus keeps it.
public final class Rows {

    private Rows() {}

    public static void show(Pane pane, List<? extends Node> wanted) {
        var rows = pane.getChildren();
        rows.removeIf(row -> !wanted.contains(row));
        for (int i = 0; i < wanted.size(); i++) {
            Node row = wanted.get(i);
            if (i >= rows.size() || rows.get(i) != row) {
                rows.remove(row);
                rows.add(i, row);
            }
        }
    }
}

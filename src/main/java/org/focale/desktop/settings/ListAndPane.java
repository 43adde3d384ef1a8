package org.focale.desktop.settings;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;

/// A section of the settings: what there is at the left, the one thing that is looked at beside it; each scrolls by itself.
abstract class ListAndPane extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass(Style.CHOSEN);

    private final ScrollPane list = scroll();
    private final ScrollPane pane = scroll();

    ListAndPane() {
        getStyleClass().addAll(Style.COLUMN, "tab-columns", "list-and-pane");
        list.getStyleClass().add("settings-list");
        HBox.setHgrow(pane, Priority.ALWAYS);
        getChildren().setAll(list, pane);
    }

    /// What stands at the left.
    final void list(Region content) {
        list.setContent(content);
    }

    /// What stands beside it.
    final void pane(Node... content) {
        var column = new VBox(content);
        column.getStyleClass().add(Style.COLUMN);
        pane.setContent(column);
        pane.setVvalue(0);
    }

    /// Marks the line of what is shown beside the list.
    static void mark(Line line, boolean chosen) {
        line.pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// How much room the pane has, to choose its columns by.
    final Region paneRegion() {
        return pane;
    }

    private static ScrollPane scroll() {
        var scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        return scroll;
    }
}

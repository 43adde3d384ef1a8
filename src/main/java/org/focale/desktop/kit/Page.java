package org.focale.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The frame of a screen: its title, a line under it, its verbs at the right, then what it shows.
public final class Page extends VBox {

    private final Label title = new Prose("", Style.PAGE_TITLE);
    private final Label count = new Label();
    private final Label subtitle = new Prose("", Style.MUTED);
    private final Wrap actions = new Wrap();

    public Page(String words) {
        getStyleClass().add("page");
        title.setText(words);
        count.getStyleClass().addAll(Style.PAGE_TITLE, "page-count");
        hideWhenEmpty(count);
        hideWhenEmpty(subtitle);
        actions.getStyleClass().add("page-actions");

        var line = new HBox(title, count);
        line.getStyleClass().add("page-title-line");
        var titles = new VBox(line, subtitle);
        titles.getStyleClass().add("page-titles");
        getChildren().setAll(new Sides(titles, actions));
    }

    public Label title() {
        return title;
    }

    /// Beside the title, calm: how many there are.
    public Label count() {
        return count;
    }

    public Label subtitle() {
        return subtitle;
    }

    /// Verbs of the whole screen, the primary one last.
    public Page actions(Node... verbs) {
        actions.getChildren().setAll(verbs);
        return this;
    }

    /// The last of them takes the height that is left.
    public Page content(Node... nodes) {
        getChildren().addAll(nodes);
        if (nodes.length > 0) {
            VBox.setVgrow(nodes[nodes.length - 1], Priority.ALWAYS);
        }
        return this;
    }

    private static void hideWhenEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}

package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;

/// What there is, at the left; the one chosen, at the right.
final class SideList extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// @param line   at the left; it becomes a button
    /// @param detail made when it is chosen
    record Entry(Line line, Supplier<? extends Node> detail) {}

    private final List<Line> lines = new ArrayList<>();
    private final StackPane detail = new StackPane();

    /// @param id each line's id is `ID-0`, `ID-1`…
    SideList(String id, List<Entry> entries) {
        getStyleClass().addAll(Style.COLUMN, "side-list");
        var card = new Card();
        for (Entry entry : entries) {
            Line line = entry.line();
            line.opens(id + "-" + lines.size(), () -> choose(line, entry));
            lines.add(line);
            card.body().getChildren().add(line);
        }
        card.setMinHeight(USE_PREF_SIZE);
        var scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "side-list-lines");
        HBox.setHgrow(detail, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(scroll, detail);
        if (!entries.isEmpty()) {
            choose(lines.getFirst(), entries.getFirst());
        }
    }

    private void choose(Line line, Entry entry) {
        lines.forEach(each -> each.pseudoClassStateChanged(CHOSEN, each == line));
        detail.getChildren().setAll(entry.detail().get());
    }
}

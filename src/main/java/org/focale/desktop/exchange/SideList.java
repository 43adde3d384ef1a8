package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;

/// What there is, at the left; the one chosen, at the right. The arrows go up and down.
final class SideList extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// @param line   at the left; it becomes a button
    /// @param detail made when it is chosen
    /// @param heading above the first of those that share it; empty for none
    record Entry(Line line, String heading, Supplier<? extends Node> detail) {

        Entry(Line line, Supplier<? extends Node> detail) {
            this(line, "", detail);
        }
    }

    private final List<Entry> entries;
    private final StackPane detail = new StackPane();
    private final ScrollPane beside = new ScrollPane(detail);
    private final ScrollPane scroll;
    private final IntConsumer looked;

    /// @param id each line's id is `ID-0`, `ID-1`…
    SideList(String id, List<Entry> entries) {
        this(id, entries, 0, _ -> { });
    }

    /// @param chosen the place of the one to begin with
    /// @param looked told the place of each one that is chosen
    SideList(String id, List<Entry> entries, int chosen, IntConsumer looked) {
        this.entries = List.copyOf(entries);
        this.looked = looked;
        getStyleClass().addAll(Style.COLUMN, "side-list");
        var card = new Card();
        var lines = new ArrayList<Node>();
        for (int i = 0; i < this.entries.size(); i++) {
            Entry entry = this.entries.get(i);
            int place = i;
            if (!entry.heading().isEmpty() && (i == 0 || !entry.heading().equals(this.entries.get(i - 1).heading()))) {
                lines.add(new Prose(entry.heading(), Style.STRONG, "side-list-heading"));
            }
            lines.add(entry.line().opens(id + "-" + place, () -> choose(place)));
        }
        card.body().getChildren().setAll(lines);
        card.setMinHeight(USE_PREF_SIZE);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        scroll = fitting(card);
        scroll.getStyleClass().add("side-list-lines");
        fitting(beside);
        HBox.setHgrow(beside, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(scroll, beside);
        if (!this.entries.isEmpty()) {
            choose(chosen);
        }
    }

    private static ScrollPane fitting(Region content) {
        return fitting(new ScrollPane(content));
    }

    private static ScrollPane fitting(ScrollPane scroll) {
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        return scroll;
    }

    private void choose(int place) {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).line().pseudoClassStateChanged(CHOSEN, i == place);
        }
        looked.accept(place);
        detail.getChildren().setAll(entries.get(place).detail().get());
        beside.setVvalue(0);
    }

    private void arrows(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int from = entries.stream().map(Entry::line).toList().indexOf(event.getTarget());
        if (step != 0 && from >= 0) {
            event.consume();
            int to = Math.clamp((long) from + step, 0, entries.size() - 1);
            entries.get(to).line().requestFocus();
            choose(to);
            show(to);
        }
    }

    /// Scrolls so far that the line is in sight.
    private void show(int place) {
        Node line = entries.get(place).line();
        double most = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (most > 0) {
            var inside = scroll.getContent().sceneToLocal(line.localToScene(line.getLayoutBounds()));
            double top = scroll.getVvalue() * most;
            double bottom = top + scroll.getViewportBounds().getHeight();
            if (inside.getMinY() < top) {
                scroll.setVvalue(inside.getMinY() / most);
            } else if (inside.getMaxY() > bottom) {
                scroll.setVvalue((inside.getMaxY() - scroll.getViewportBounds().getHeight()) / most);
            }
        }
    }
}

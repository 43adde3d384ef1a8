package org.focale.desktop.agenda;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.focale.app.agenda.AgendaEntry;
import org.focale.desktop.kit.Icons;
import org.jspecify.annotations.Nullable;

/// One line of the agenda in a day of the month: its start and its title on one line. It shows one entry after another.
final class MonthLine extends HBox {

    private final AgendaBlocks blocks;
    private final Node mark = Icons.WARN.node();
    private final Label start = AgendaBlocks.label("agenda-block-detail");
    private final Label title = AgendaBlocks.label("agenda-block-title");
    private @Nullable AgendaEntry entry;

    MonthLine(AgendaBlocks blocks) {
        this.blocks = blocks;
        getStyleClass().addAll("agenda-block", "agenda-block-small", "agenda-block-line");
        setFocusTraversable(true);
        start.setMinWidth(Region.USE_PREF_SIZE);
        for (Node each : new Node[] {mark, start}) {
            each.managedProperty().bind(each.visibleProperty());
        }
        getChildren().setAll(mark, start, title);
        AgendaBlocks.clip(this);
    }

    AgendaEntry entry() {
        return Objects.requireNonNull(entry);
    }

    void show(AgendaEntry wanted) {
        entry = wanted;
        mark.setVisible(blocks.isClash(wanted));
        start.setVisible(wanted.hours() != null);
        start.setText(blocks.start(wanted));
        title.setText(blocks.title(wanted));
        blocks.dress(this, wanted);
    }
}

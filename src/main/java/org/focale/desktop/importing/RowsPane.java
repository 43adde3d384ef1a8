package org.focale.desktop.importing;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.importing.ImportDraft.Group;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;

/// The rows with their doubts: what there is to check by kind, the grid, and what can be done with the cell where one is.
final class RowsPane extends VBox {

    private static final int MOST_GROUPS = 8;
    /// Where there is little room, the grid needs it more.
    private static final int FEW_GROUPS = 1;
    private static final double ROOM_FOR_GROUPS = 900;

    private final RowsModel rows;
    private final Texts texts;
    private final Wrap chips = new Wrap();
    private final ToggleButton only;
    private final ObservableValue<Boolean> roomForGroups = Theme.hasRoom(this, ROOM_FOR_GROUPS);

    RowsPane(ImportViewModel importing, ImportWords words, Page page) {
        this.rows = Objects.requireNonNull(importing.rows().get());
        this.texts = words.texts();
        this.only = Chip.toggle("only-doubtful", "");
        only.selectedProperty().bindBidirectional(rows.onlyDoubtful());
        rows.doubts().subscribe(doubts -> {
            only.setText(texts.count("import.rows.only", rows.doubtfulRows()));
            page.subtitle().setText(doubts.intValue() == 0 ? texts.count("import.rows.clear", rows.draft().size())
                    : texts.count("import.rows.subtitle", doubts.intValue()));
        });
        rows.groups().subscribe(this::fill);
        roomForGroups.subscribe(_ -> fill(rows.groups().get()));
        var grid = new RowGrid(rows, words);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var card = new Card(grid).flush().fill();
        card.setMinHeight(120);
        getStyleClass().add(Style.COLUMN);
        getChildren().setAll(chips, card, new DoubtStrip(rows, words, grid::requestFocus));
    }

    private void fill(List<Group> groups) {
        chips.getChildren().setAll(only);
        int most = roomForGroups.getValue() ? MOST_GROUPS : FEW_GROUPS;
        for (Group group : groups.subList(0, Math.min(most, groups.size()))) {
            Button chip = Chip.button("group-" + (chips.getChildren().size() - 1), texts.get("import.rows.group", texts.of(group.kind()),
                    group.field().words(texts), String.format(texts.locale(), "%,d", group.cells())),
                    group.kind().blocks() ? Icons.WRONG : Icons.WARN, () -> rows.toGroup(group));
            (group.kind().blocks() ? Tone.BAD : Tone.WARN).dress(chip);
            chips.getChildren().add(chip);
        }
        if (groups.size() > most) {
            chips.getChildren().add(new Prose(texts.count("import.rows.more", groups.size() - most), Style.SMALL_MUTED));
        }
    }
}

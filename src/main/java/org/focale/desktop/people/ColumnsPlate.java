package org.focale.desktop.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.people.PeopleColumn;
import org.focale.app.people.PeopleColumns;
import org.focale.app.people.PeopleOrder;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.jspecify.annotations.Nullable;

/// Which columns are shown, in which order, and by which of them people are ordered.
final class ColumnsPlate extends VBox {

    private final PeopleLens lens;
    private final Words words;
    private final Texts texts;

    ColumnsPlate(PeopleLens lens, Words words) {
        this.lens = lens;
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add(Style.COLUMN);
        lens.columns().subscribe(_ -> fill());
        lens.order().subscribe(_ -> fill());
        lens.around().subscribe(_ -> fill());
    }

    void begin() {
        fill();
        if (getScene() != null) {
            lookup(".icon-button").requestFocus();
        }
    }

    /// Who moves a column with the keyboard can press again.
    private void fill() {
        @Nullable Node focused = getScene() == null || !isFocusWithin() ? null : getScene().getFocusOwner();
        @Nullable String id = focused == null ? null : focused.getId();
        var shown = new VBox();
        shown.getStyleClass().add("column-lines");
        var columns = lens.shownColumns();
        for (int i = 0; i < columns.size(); i++) {
            shown.getChildren().add(line(columns.get(i), i, columns.size()));
        }
        HBox.setHgrow(shown, Priority.ALWAYS);
        var more = new Wrap();
        lens.around().get().columns().all().stream().filter(column -> !columns.contains(column)).forEach(column -> more.getChildren()
                .add(Chip.button("column-add-" + column.key(), column.title(), Icons.ADD, () -> lens.toggleColumn(column.key()))));
        getChildren().setAll(order(), label(texts.get("lists.columns.shown")), shown, label(texts.get("lists.columns.more")), more,
                Buttons.link("columns-reset", texts.get("lists.columns.reset"), Icons.UNDO, () -> {
                    lens.show(PeopleColumns.STANDARD);
                    lens.orderBy(PeopleOrder.BY_NAME);
                }));
        if (id != null && !id.isEmpty()) {
            @Nullable Node again = lookup("#" + id);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private Node line(PeopleColumn column, int at, int of) {
        var buttons = new ArrayList<Node>();
        var up = Buttons.icon("column-up-" + column.key(), texts.get("lists.columns.up", column.title()), Icons.UP,
                () -> lens.move(column.key(), -1));
        up.setDisable(at == 0);
        var down = Buttons.icon("column-down-" + column.key(), texts.get("lists.columns.down", column.title()), Icons.DOWN,
                () -> lens.move(column.key(), 1));
        down.setDisable(at == of - 1);
        var remove = Buttons.icon("column-remove-" + column.key(), texts.get("lists.columns.remove", column.title()), Icons.REMOVE,
                () -> lens.toggleColumn(column.key()));
        remove.setDisable(of == 1);
        buttons.addAll(List.of(up, down, remove));
        return new Line(column.title()).end(buttons.toArray(Node[]::new));
    }

    private Node order() {
        var columns = lens.around().get().columns().all();
        var now = lens.order().get();
        var choice = new Fields(words).choice("order-by", texts.get("lists.columns.order"), columns, PeopleColumn::title);
        choice.value().set(columns.stream().filter(column -> column.key().equals(now.column())).findFirst().orElse(null));
        choice.whenLeft(column -> lens.orderBy(column == null ? PeopleOrder.BY_NAME : new PeopleOrder(column.key(), now.descending())));
        var descending = Chip.toggle("order-descending", texts.get("lists.columns.descending"));
        descending.setSelected(now.descending());
        descending.setOnAction(_ -> lens.orderBy(new PeopleOrder(now.column(), descending.isSelected())));
        HBox.setHgrow(choice, Priority.ALWAYS);
        var row = new HBox(choice, descending);
        row.getStyleClass().addAll(Style.ROW, "order-row");
        return row;
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Style.LABEL);
        return label;
    }
}

package org.focale.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.focale.app.importing.Column;
import org.focale.app.importing.ImportField;
import org.focale.app.importing.ImportPeople.Opened;
import org.focale.app.importing.Order;
import org.focale.app.importing.PersonField;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.SheetChoice;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;
import org.focale.document.office.Table;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// Where each column goes: its name, some of its cells, the field, and what the proposal rests on.
final class ColumnsPane extends VBox {

    private static final List<Order> DAY_ORDERS = List.of(Order.UNSURE, Order.DAY_FIRST, Order.MONTH_FIRST);
    private static final List<Order> NAME_ORDERS = List.of(Order.UNSURE, Order.FIRST_NAME_FIRST, Order.LAST_NAME_FIRST);

    private final ImportViewModel importing;
    private final Texts texts;
    private final Page page;
    private final GridPane grid = new GridPane();
    private final VBox head = new VBox();

    ColumnsPane(ImportViewModel importing, ImportWords words, Page page) {
        this.importing = importing;
        this.texts = words.texts();
        this.page = page;
        grid.getStyleClass().add("import-columns");
        grid.getColumnConstraints().setAll(share(24), share(26), share(30), share(20));
        head.getStyleClass().add(Style.COLUMN);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add(Style.COLUMN);
        getChildren().setAll(head, new Card(scroll).fill());
        importing.opened().subscribe(this::fill);
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void fill(@Nullable Opened opened) {
        if (opened == null) {
            return;
        }
        page.subtitle().setText(texts.count("import.columns.subtitle", opened.table().rows().size(), opened.fileName()));
        head.getChildren().setAll(notes(opened));
        head.setVisible(!head.getChildren().isEmpty());
        head.setManaged(!head.getChildren().isEmpty());
        grid.getChildren().clear();
        grid.addRow(0, title("import.columns.name"), title("import.columns.examples"), title("import.columns.field"), title("import.columns.why"));
        for (Column column : opened.columns()) {
            grid.addRow(column.index() + 1, name(column), examples(column), choices(column, opened), why(column));
        }
    }

    private List<Node> notes(Opened opened) {
        var notes = new ArrayList<Node>();
        if (!opened.table().otherSheets().isEmpty()) {
            notes.add(SheetChoice.banner(opened.table(), importing::chooseSheet, texts));
        }
        if (opened.asksForProgramme()) {
            notes.add(new Banner(Icons.PROGRAMME, Tone.NEUTRAL, texts.get("import.columns.programme"), programmes(opened)));
        }
        return notes;
    }

    private ComboBox<Programme> programmes(Opened opened) {
        var box = new ComboBox<Programme>();
        box.setId("import-programme");
        box.setAccessibleText(texts.get("import.columns.programme"));
        box.getItems().setAll(opened.known().programmes());
        box.setConverter(words(Programme::calledShort));
        @Nullable Programme usual = importing.usual().get();
        box.setValue(usual == null ? opened.known().programmes().getFirst() : usual);
        box.setOnAction(_ -> importing.usual().set(box.getValue()));
        return box;
    }

    private Label title(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add(Style.LABEL);
        return label;
    }

    private Node name(Column column) {
        String said = column.header().isEmpty() ? texts.get("import.columns.unnamed", Table.letters(column.index())) : column.header();
        return new Prose(said, Style.STRONG);
    }

    private static Node examples(Column column) {
        return new Prose(column.examples().stream().map(text -> text.length() > 40 ? text.substring(0, 40) + "…" : text)
                .collect(Collectors.joining(" · ")), Style.SMALL_MUTED);
    }

    /// The field, and under it how the column is written where that has to be said.
    private Node choices(Column column, Opened opened) {
        var fields = new ComboBox<@Nullable ImportField>();
        fields.setId("column-" + column.index());
        String name = column.header().isEmpty() ? Table.letters(column.index()) : column.header();
        fields.setAccessibleText(texts.get("import.columns.goes", name));
        fields.getItems().add(null);
        fields.getItems().addAll(opened.known().fields());
        fields.setVisibleRowCount(14);
        fields.setConverter(words(field -> field == null ? texts.get("import.columns.nowhere") : field.words(texts)));
        fields.setValue(column.field());
        fields.setMaxWidth(Double.MAX_VALUE);
        fields.setOnAction(_ -> {
            importing.going(column.index(), fields.getValue());
            focus(column.index());
        });
        var box = new VBox(fields);
        box.getStyleClass().add("import-choice");
        if (column.order() != Order.NONE) {
            box.getChildren().add(orders(column));
        }
        return box;
    }

    private ComboBox<Order> orders(Column column) {
        var orders = new ComboBox<Order>();
        orders.setId("order-" + column.index());
        orders.setAccessibleText(texts.get("import.columns.order"));
        orders.getItems().setAll(column.field() == PersonField.FULL_NAME ? NAME_ORDERS : DAY_ORDERS);
        orders.setConverter(words(texts::of));
        orders.setValue(column.order());
        orders.setMaxWidth(Double.MAX_VALUE);
        orders.setOnAction(_ -> importing.written(column.index(), orders.getValue()));
        return orders;
    }

    /// The grid was laid out anew: one stays where one was.
    private void focus(int column) {
        @Nullable Node same = grid.lookup("#column-" + column);
        if (same != null) {
            same.requestFocus();
        }
    }

    private Node why(Column column) {
        var tone = switch (column.why()) {
            case REMEMBERED, CHOSEN -> Tone.ACCENT;
            case HEADER, CONTENT -> Tone.GOOD;
            case NOT_KNOWN -> Tone.NEUTRAL;
        };
        var chips = new Wrap(new Chip(texts.of(column.why()), tone));
        if (column.order() == Order.UNSURE) {
            chips.getChildren().add(new Chip(texts.get("import.columns.will-ask"), Tone.WARN));
        }
        return chips;
    }

    private static <T extends @Nullable Object> StringConverter<T> words(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return word.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }
}

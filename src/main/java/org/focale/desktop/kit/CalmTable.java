package org.focale.desktop.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A table with calm rows: columns keep their width at every text size, the last one takes what is left, Enter or a double
/// click opens a row.
public final class CalmTable<S> extends TableView<S> {

    private static final double SCROLL_BAR = 14;

    private final List<Double> widths = new ArrayList<>();
    private final List<TableColumn<S, ?>> all = new ArrayList<>();
    private final Set<TableColumn<S, ?>> givingWay = new HashSet<>();
    private Consumer<S> open = _ -> {};

    public CalmTable(String id, String words) {
        setId(id);
        setAccessibleText(words);
        getStyleClass().add(Style.CALM_TABLE);
        setRowFactory(_ -> row());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            S chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
            }
        });
        widthProperty().subscribe(_ -> spread());
        sceneProperty().flatMap(scene -> Theme.scale(scene)).subscribe(_ -> spread());
    }

    /// A column of words.
    public CalmTable<S> words(String title, double width, Function<S, String> words) {
        return column(title, width, words, TextCell::new);
    }

    /// A column of anything: the node is made anew for each row shown.
    ///
    /// @param width at 100 % text size
    public CalmTable<S> nodes(String title, double width, Function<S, ? extends Node> node) {
        return column(title, width, Function.identity(), () -> new NodeCell<>(node));
    }

    /// A column of one kind of node, made once for each row on the screen and filled again when another row scrolls there.
    public <N extends Node> CalmTable<S> nodes(String title, double width, Supplier<N> node, BiConsumer<N, S> fill) {
        return column(title, width, Function.identity(), () -> new FilledCell<>(node.get(), fill));
    }

    /// The column added last is left out where all of them have no room: at a large text size, in a narrow window.
    public CalmTable<S> givesWay() {
        givingWay.add(all.getLast());
        spread();
        return this;
    }

    /// A press on the head of the column added last orders by it; an arrow there says that it does.
    ///
    /// @param arrow null while the rows are in another order
    public CalmTable<S> orders(@Nullable Icons arrow, Runnable press) {
        var column = all.getLast();
        var head = new Label(column.getText(), arrow == null ? null : arrow.node());
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.getStyleClass().add("column-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                press.run();
            }
        });
        column.setText("");
        column.setGraphic(head);
        return this;
    }

    /// Takes every column away, for others in their place.
    public CalmTable<S> withoutColumns() {
        widths.clear();
        all.clear();
        givingWay.clear();
        getColumns().clear();
        return this;
    }

    public CalmTable<S> whenOpened(Consumer<S> open) {
        this.open = open;
        return this;
    }

    private <V> CalmTable<S> column(String title, double width, Function<S, V> value, Supplier<TableCell<S, V>> cell) {
        var column = new TableColumn<S, V>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> cell.get());
        column.setReorderable(false);
        column.setSortable(false);
        widths.add(width);
        all.add(column);
        spread();
        return this;
    }

    private void spread() {
        double scale = getScene() == null ? 1 : Theme.scale(getScene()).getValue();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        var shown = fitting(room / scale);
        if (!getColumns().equals(shown)) {
            getColumns().setAll(shown);
        }
        if (shown.isEmpty()) {
            return;
        }
        for (TableColumn<S, ?> column : shown) {
            double wanted = width(column) * scale;
            column.setPrefWidth(column == shown.getLast() ? Math.max(wanted, room) : wanted);
            room -= wanted;
        }
    }

    /// The columns for which there is room; of those that may give way, the last goes first.
    private List<TableColumn<S, ?>> fitting(double room) {
        var columns = new ArrayList<>(all);
        for (TableColumn<S, ?> column : all.reversed()) {
            if (getWidth() > 0 && givingWay.contains(column) && columns.stream().mapToDouble(this::width).sum() > room) {
                columns.remove(column);
            }
        }
        return columns;
    }

    private double width(TableColumn<S, ?> column) {
        return widths.get(all.indexOf(column));
    }

    private TableRow<S> row() {
        var row = new TableRow<S>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row.getItem() != null) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private static final class TextCell<S> extends TableCell<S, String> {

        private final Label label = new Label();

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            label.setText(empty || words == null ? "" : words);
            setGraphic(empty ? null : label);
        }
    }

    private static final class FilledCell<S, N extends Node> extends TableCell<S, S> {

        private final N node;
        private final BiConsumer<N, S> fill;

        FilledCell(N node, BiConsumer<N, S> fill) {
            this.node = node;
            this.fill = fill;
        }

        @Override
        protected void updateItem(@Nullable S item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
            } else {
                fill.accept(node, item);
                setGraphic(node);
            }
        }
    }

    private static final class NodeCell<S> extends TableCell<S, S> {

        private final Function<S, ? extends Node> node;

        NodeCell(Function<S, ? extends Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(@Nullable S item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : node.apply(item));
        }
    }
}

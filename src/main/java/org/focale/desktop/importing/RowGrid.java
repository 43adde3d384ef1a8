package org.focale.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.focale.app.importing.Column;
import org.focale.app.importing.Doubt;
import org.focale.app.importing.ImportDraft.Place;
import org.focale.app.importing.ImportField;
import org.focale.app.importing.ImportRow;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.jspecify.annotations.Nullable;

/// The rows as a spreadsheet shows them: arrows move, typing or Enter or F2 writes, Delete empties, F8 goes to the next doubt.
final class RowGrid extends TableView<Integer> {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double NUMBER_WIDTH = 56;
    private static final double WIDTH = 132;

    private final RowsModel rows;
    private final ImportWords words;
    private final List<TableColumn<Integer, ?>> fields = new ArrayList<>();
    private boolean following;
    /// What a cell that opens begins with; null for what stands in it.
    private @Nullable String beginning;

    RowGrid(RowsModel rows, ImportWords words) {
        super(rows.shown());
        this.rows = rows;
        this.words = words;
        setId("import-rows");
        getStyleClass().addAll(Style.CALM_TABLE, "import-grid");
        setAccessibleText(words.texts().get("import.rows.grid"));
        getSelectionModel().setCellSelectionEnabled(true);
        setEditable(true);
        setRowFactory(_ -> new Row());
        getColumns().add(numbers());
        rows.draft().columns().forEach(this::addField);
        sceneProperty().flatMap(Theme::scale).subscribe(scale -> resize(scale == null ? 1 : scale));
        getFocusModel().focusedCellProperty().subscribe(cell -> {
            if (cell != null && cell.getRow() >= 0 && cell.getRow() < getItems().size() && !following && cell.getColumn() > 0) {
                rows.go(getItems().get(cell.getRow()), field(cell.getColumn()));
            }
        });
        rows.version().subscribe(_ -> refresh());
        rows.place().subscribe(this::follow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void resize(double scale) {
        for (TableColumn<Integer, ?> column : getColumns()) {
            column.setPrefWidth((column == getColumns().getFirst() ? NUMBER_WIDTH : WIDTH) * scale);
        }
    }

    private TableColumn<Integer, String> numbers() {
        var column = column(words.texts().get("import.rows.number"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(String.valueOf(rows.draft().row(row.getValue()).number())));
        column.setEditable(false);
        column.getStyleClass().add("import-number");
        return column;
    }

    private static TableColumn<Integer, String> column(String title) {
        var column = new TableColumn<Integer, String>(title);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private void addField(Column of) {
        var field = Objects.requireNonNull(of.field());
        var column = column(field.words(words.texts()));
        column.setUserData(field);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.cell(rows.draft().row(row.getValue()).cell(field))));
        column.setCellFactory(_ -> new FieldCell(field));
        column.setOnEditCommit(event -> rows.type(event.getRowValue(), field, event.getNewValue()));
        fields.add(column);
        getColumns().add(column);
    }

    private ImportField field(int column) {
        return (ImportField) getColumns().get(column).getUserData();
    }

    /// Goes where the model is.
    private void follow(@Nullable Place place) {
        if (place == null) {
            return;
        }
        int row = getItems().indexOf(place.row());
        var column = fields.stream().filter(each -> place.field().equals(each.getUserData())).findFirst();
        if (row < 0 || column.isEmpty()) {
            return;
        }
        following = true;
        var cell = getFocusModel().getFocusedCell();
        if (cell.getRow() != row || cell.getTableColumn() != column.get() || !getSelectionModel().isSelected(row, column.get())) {
            getSelectionModel().clearAndSelect(row, column.get());
            getFocusModel().focus(row, column.get());
            scrollTo(Math.max(0, row - 1));
            scrollToColumn(column.get());
        }
        following = false;
    }

    private void key(KeyEvent event) {
        if (getEditingCell() != null) {
            return;
        }
        @Nullable Place at = rows.place().get();
        if (event.getCode() == KeyCode.F8) {
            rows.nextDoubt();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && at != null) {
            rows.type(at.row(), at.field(), "");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at != null) {
            startEdit(null);
            event.consume();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
            rows.undo();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean isWriting = typed.length() == 1 && !Character.isISOControl(typed.charAt(0)) && !event.isShortcutDown() && !event.isAltDown();
        if (getEditingCell() == null && isWriting && rows.place().get() != null) {
            startEdit(typed);
            event.consume();
        }
    }

    private void startEdit(@Nullable String with) {
        beginning = with;
        var cell = getFocusModel().getFocusedCell();
        if (cell.getTableColumn() != null && cell.getColumn() > 0) {
            edit(cell.getRow(), getColumns().get(cell.getColumn()));
        }
        beginning = null;
    }

    /// A row that is left out is struck through.
    private final class Row extends TableRow<Integer> {
        @Override
        protected void updateItem(@Nullable Integer index, boolean empty) {
            super.updateItem(index, empty);
            pseudoClassStateChanged(LEFT_OUT, !empty && index != null && rows.draft().row(index).leftOut());
        }
    }

    /// One cell: words, a mark where it is doubtful, a field while it is written.
    private final class FieldCell extends TableCell<Integer, String> {

        private final ImportField field;
        private final TextField input = new TextField();
        /// The first letter was typed into the grid; the field, once it has the focus, would select it.
        private boolean begun;

        FieldCell(ImportField field) {
            this.field = field;
            input.selectionProperty().subscribe(selected -> {
                if (begun && selected.getLength() > 0) {
                    begun = false;
                    input.end();
                }
            });
            input.setOnAction(_ -> commitEdit(input.getText()));
            input.focusedProperty().subscribe((was, now) -> {
                if (was && !now && isEditing()) {
                    commitEdit(input.getText());
                }
            });
            input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    cancelEdit();
                    RowGrid.this.requestFocus();
                    event.consume();
                } else if (event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.F8) {
                    commitEdit(input.getText());
                    RowGrid.this.requestFocus();
                    if (event.getCode() == KeyCode.F8) {
                        rows.nextDoubt();
                    } else {
                        RowGrid.this.getSelectionModel().clearAndSelect(getIndex(), getTableColumn());
                        RowGrid.this.getSelectionModel().selectRightCell();
                    }
                    event.consume();
                }
            });
        }

        @Override
        public void startEdit() {
            super.startEdit();
            if (isEditing()) {
                begun = beginning != null;
                input.setText(beginning == null ? getItem() : beginning);
                setText(null);
                setGraphic(input);
                input.requestFocus();
                input.end();
            }
        }

        @Override
        public void cancelEdit() {
            super.cancelEdit();
            show(getItem());
        }

        @Override
        public void commitEdit(@Nullable String words) {
            super.commitEdit(words);
            RowGrid.this.requestFocus();
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            show(empty ? null : text);
        }

        private void show(@Nullable String text) {
            setGraphic(null);
            setText(text);
            @Nullable Integer index = getTableRow() == null ? null : getTableRow().getItem();
            @Nullable ImportRow row = text == null || index == null ? null : rows.draft().row(index);
            var doubt = row == null || row.leftOut() ? Optional.<Doubt>empty() : row.doubt(field);
            pseudoClassStateChanged(DOUBTFUL, doubt.isPresent());
            pseudoClassStateChanged(BLOCKED, doubt.isPresent() && doubt.get().kind().blocks());
            setAccessibleHelp(doubt.map(each -> words.texts().of(each.kind())).orElse(null));
        }
    }
}

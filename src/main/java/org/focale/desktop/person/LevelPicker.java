package org.focale.desktop.person;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.focale.base.Texts;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.Level;
import org.jspecify.annotations.Nullable;

/// The five cells of one soft skill. One stop for the Tab key: left and right move, Space ticks, 1 to 4 and 0 tick at once, Delete takes back.
final class LevelPicker extends HBox {

    /// In the order of the columns.
    static final List<Level> COLUMNS = List.of(Level.CONSTANT_HELP, Level.SOME_HELP, Level.ON_ONES_OWN, Level.HELPS_OTHERS,
            Level.NOT_OBSERVED);

    /// The keys that tick them, as the paper grid numbers its columns.
    static final List<String> KEYS = List.of("1", "2", "3", "4", "0");

    private static final PseudoClass STRETCHED = PseudoClass.getPseudoClass("stretched");

    private final GridLine line;
    private final List<RadioButton> cells = new ArrayList<>();

    LevelPicker(GridLine line, Words words) {
        this.line = line;
        Texts texts = words.texts();
        getStyleClass().add("level-picker");
        for (Level level : COLUMNS) {
            var cell = new RadioButton();
            cell.setId("level-" + line.skill().code() + "-" + (cells.size() + 1));
            cell.setAccessibleText(line.label() + ", " + texts.of(level));
            cell.setFocusTraversable(cells.isEmpty());
            cell.setOnAction(_ -> {
                line.tick(level);
                show();
            });
            cell.focusedProperty().subscribe(focused -> {
                if (focused) {
                    cells.forEach(each -> each.setFocusTraversable(each == cell));
                }
            });
            cells.add(cell);
            var box = new StackPane(cell);
            box.getStyleClass().add("grid-level");
            box.setOnMouseClicked(event -> {
                if (event.getTarget() == box) {
                    cell.requestFocus();
                    cell.fire();
                }
            });
            getChildren().add(box);
        }
        line.level().subscribe(_ -> show());
        line.before().subscribe(before -> mark(before, words));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Lets the cells share the width there is.
    void stretch(boolean stretch) {
        stretch(this, stretch);
    }

    /// The same for the heading over the cells.
    static void stretch(HBox cells, boolean stretch) {
        HBox.setHgrow(cells, stretch ? Priority.ALWAYS : null);
        cells.pseudoClassStateChanged(STRETCHED, stretch);
        for (Node cell : cells.getChildren()) {
            HBox.setHgrow(cell, stretch ? Priority.ALWAYS : null);
            cell.pseudoClassStateChanged(STRETCHED, stretch);
        }
    }

    private void show() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setSelected(COLUMNS.get(i) == line.level().get());
        }
    }

    /// A soft ground under the level seen the last time.
    private void mark(GridLine.@Nullable Before before, Words words) {
        for (int i = 0; i < cells.size(); i++) {
            boolean here = before != null && before.level() == COLUMNS.get(i);
            var box = getChildren().get(i);
            box.getStyleClass().remove("level-before");
            cells.get(i).setTooltip(null);
            if (here && before != null) {
                box.getStyleClass().add("level-before");
                String text = words.texts().get("person.grid.before", words.ago(before.date()));
                cells.get(i).setTooltip(new Tooltip(text));
                cells.get(i).setAccessibleHelp(text);
            }
        }
    }

    /// The column that has the focus, the ticked one, or the first.
    int column() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isFocused()) {
                return i;
            }
        }
        return Math.max(0, COLUMNS.indexOf(line.level().get()));
    }

    void focus(int column) {
        cells.get(column).requestFocus();
    }

    private void key(KeyEvent event) {
        int column = column();
        switch (event.getCode()) {
            case LEFT -> focus(Math.max(0, column - 1));
            case RIGHT -> focus(Math.min(cells.size() - 1, column + 1));
            case DELETE, BACK_SPACE -> line.level().set(null);
            case DIGIT1, NUMPAD1 -> tick(0);
            case DIGIT2, NUMPAD2 -> tick(1);
            case DIGIT3, NUMPAD3 -> tick(2);
            case DIGIT4, NUMPAD4 -> tick(3);
            case DIGIT0, NUMPAD0, DIGIT5, NUMPAD5 -> tick(4);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tick(int column) {
        line.level().set(COLUMNS.get(column));
        focus(column);
    }
}

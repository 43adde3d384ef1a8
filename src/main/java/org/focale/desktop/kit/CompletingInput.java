package org.focale.desktop.kit;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Words of one's own, with what they may be under them at each letter: arrows choose, Enter takes, Escape hides. An arrow down, or a press
/// where nothing is typed yet, shows what there is before the first letter.
final class CompletingInput implements Input<String> {

    private static final int ROWS = 8;
    private static final double ROW = 30;
    private static final double FRAME = 2;

    private final TextField text = new TextField();
    private final Function<String, List<String>> suggestions;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean showing;
    private Runnable commit = () -> {};

    /// @param suggestions the best first, for what is typed; called on the window thread at each letter
    CompletingInput(Function<String, List<String>> suggestions) {
        this.suggestions = suggestions;
        list.getStyleClass().add("completions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !list.getSelectionModel().isEmpty()) {
                take();
            }
        });
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
        text.textProperty().addListener((_, _, now) -> suggest(now));
        text.focusedProperty().addListener((_, _, on) -> {
            if (!on) {
                popup.hide();
            }
        });
        text.setOnMouseClicked(_ -> {
            if (text.getText().isEmpty()) {
                suggest("");
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Hears the keys before the place it stands in does: there, Enter leaves the whole field and Escape brings it all back.
    void hearKeysOf(Region place) {
        place.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (text.isFocused()) {
                key(event);
            }
        });
    }

    /// What is offered now; empty when nothing is.
    List<String> offered() {
        return List.copyOf(list.getItems());
    }

    @Override
    public Region control() {
        return text;
    }

    @Override
    public Reading<String> read() {
        return new Good<>(text.getText().strip());
    }

    @Override
    public void show(String value) {
        if (!text.getText().equals(value)) {
            write(value);
        }
    }

    @Override
    public void whenChosen(Runnable commit) {
        this.commit = commit;
    }

    private void write(String value) {
        showing = true;
        text.setText(value);
        text.end();
        showing = false;
    }

    private void suggest(String typed) {
        if (showing || !text.isFocused()) {
            return;
        }
        var found = suggestions.apply(typed);
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        if (found.isEmpty() || found.equals(List.of(typed))) {
            popup.hide();
        } else {
            place(found.size());
        }
    }

    private void place(int count) {
        @Nullable Bounds at = text.localToScreen(text.getBoundsInLocal());
        if (at == null || text.getScene() == null) {
            return;
        }
        list.setPrefSize(at.getWidth(), Math.min(count, ROWS) * ROW + FRAME);
        if (!popup.isShowing()) {
            popup.show(text, at.getMinX(), at.getMaxY() + FRAME);
        }
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) {
            if (event.getCode() == KeyCode.DOWN) {
                suggest(text.getText());
            }
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                if (!list.getSelectionModel().isEmpty()) {
                    take();
                    event.consume();
                } else {
                    popup.hide();
                }
            }
            case ESCAPE -> {
                popup.hide();
                event.consume();
            }
            default -> { }
        }
    }

    private void move(KeyEvent event, int step) {
        int next = Math.floorMod(Math.max(list.getSelectionModel().getSelectedIndex(), step > 0 ? -1 : 0) + step, list.getItems().size());
        list.getSelectionModel().select(next);
        list.scrollTo(next);
        text.setAccessibleHelp(list.getItems().get(next));
        event.consume();
    }

    private void take() {
        write(list.getSelectionModel().getSelectedItem());
        popup.hide();
        commit.run();
    }
}

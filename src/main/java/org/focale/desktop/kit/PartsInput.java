package org.focale.desktop.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Short texts that only make sense together, and are left and saved together: an address, a period, how a pathway ended.
final class PartsInput<T extends @Nullable Object> implements Input<T> {

    /// One of the texts.
    ///
    /// @param id    of its control
    /// @param words what a screen reader says, and what stands in it while it is empty
    /// @param row   which line it stands on, from 0
    /// @param share how much of that line it takes, beside the others
    record Part(String id, String words, int row, int share) {}

    /// Enough letters for one share.
    private static final double SHARE = 60;

    private final VBox rows = new VBox();
    private final List<TextField> texts;
    private final Function<T, List<String>> shown;
    private final Function<List<String>, Reading<T>> reader;

    PartsInput(List<Part> parts, Function<T, List<String>> shown, Function<List<String>, Reading<T>> reader) {
        this.shown = shown;
        this.reader = reader;
        this.texts = parts.stream().map(this::add).toList();
        rows.getStyleClass().add("parts");
    }

    private TextField add(Part part) {
        var text = new TextField();
        text.setId(part.id());
        text.setPromptText(part.words());
        text.setAccessibleText(part.words());
        text.setMinWidth(0);
        text.setPrefWidth(part.share() * SHARE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (part.row() == rows.getChildren().size()) {
            var row = new HBox();
            row.getStyleClass().add("parts-row");
            rows.getChildren().add(row);
        }
        ((HBox) rows.getChildren().get(part.row())).getChildren().add(text);
        return text;
    }

    @Override
    public Region control() {
        return rows;
    }

    @Override
    public void focus() {
        texts.getFirst().requestFocus();
    }

    @Override
    public Reading<T> read() {
        return reader.apply(texts.stream().map(text -> text.getText().strip()).toList());
    }

    @Override
    public void show(T value) {
        List<String> words = shown.apply(value);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).getText().equals(words.get(i))) {
                texts.get(i).setText(words.get(i));
            }
        }
    }
}

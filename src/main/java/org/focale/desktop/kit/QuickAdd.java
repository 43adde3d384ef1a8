package org.focale.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.focale.base.Folded;
import org.focale.base.Texts;

/// Adds one thing after another: type, Enter, next. What was typed before and looks alike stands below, one press away: the arrow goes there.
public final class QuickAdd extends VBox {

    private static final int MOST = 4;
    private static final int LEAST_LETTERS = 2;

    private final TextField field = new TextField();
    private final Wrap suggestions = new Wrap();
    private final Supplier<List<String>> known;
    private final Consumer<String> add;

    /// @param prompt what to write
    /// @param known  what was typed before, most often first
    public QuickAdd(String id, String prompt, Supplier<List<String>> known, Consumer<String> add) {
        this.known = known;
        this.add = add;
        getStyleClass().add("quick-add");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        suggestions.getStyleClass().add("quick-add-known");
        field.setOnAction(_ -> take(field.getText()));
        field.textProperty().subscribe(this::suggest);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(field, suggestions);
        show(false);
    }

    /// Words about a person: what a note can do without is hinted at under them.
    public QuickAdd aboutSomeone(Texts texts) {
        getChildren().add(1, WordHint.under(field, texts));
        return this;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /// What is being typed and was not added yet.
    public String typed() {
        return field.getText();
    }

    private void take(String words) {
        if (words.isBlank()) {
            return;
        }
        field.clear();
        field.requestFocus();
        add.accept(words.strip());
    }

    private void suggest(String typed) {
        String folded = Folded.of(typed);
        suggestions.getChildren().clear();
        if (folded.length() >= LEAST_LETTERS) {
            known.get().stream().filter(words -> Folded.of(words).contains(folded) && !words.equals(typed)).limit(MOST)
                    .forEach(words -> suggestions.getChildren().add(chip(words)));
        }
        show(!suggestions.getChildren().isEmpty());
    }

    private Button chip(String words) {
        var chip = Chip.button(field.getId() + "-known-" + (suggestions.getChildren().size() + 1), words, Icons.HISTORY, () -> take(words));
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ESCAPE) {
                field.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                take(words);
                event.consume();
            }
        });
        return chip;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && suggestions.isVisible()) {
            suggestions.getChildren().getFirst().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }

    private void show(boolean some) {
        suggestions.setVisible(some);
        suggestions.setManaged(some);
    }
}

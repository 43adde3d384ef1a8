package org.focale.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;

/// Several short things as chips, with a line under them to add one more: Enter adds, a cross takes away.
///
/// @param <T> one of the things
final class ListInput<T> implements Input<List<T>> {

    /// How the things are told and typed.
    ///
    /// @param prompts what is typed, in one text or in several
    /// @param made    what was typed as a thing; empty when nothing was, or nothing that can be read
    /// @param wrong   what to say of words that cannot be read; empty where all can
    record Kind<T>(List<String> prompts, Function<T, String> word, Function<List<String>, Optional<T>> made, String wrong) {

        Kind(List<String> prompts, Function<T, String> word, Function<List<String>, Optional<T>> made) {
            this(prompts, word, made, "");
        }
    }

    private final String id;
    private final Kind<T> kind;
    private final Texts texts;
    private final Wrap chips = new Wrap();
    private final List<TextField> typed = new ArrayList<>();
    private final VBox box = new VBox();
    private List<T> items = List.of();
    private Runnable commit = () -> {};

    ListInput(String id, Kind<T> kind, Texts texts) {
        this.id = id;
        this.kind = kind;
        this.texts = texts;
        var line = new HBox();
        line.getStyleClass().add(Style.ROW);
        for (String prompt : kind.prompts()) {
            var text = new TextField();
            text.setId(id + "-new-" + (typed.size() + 1));
            text.setPromptText(prompt);
            text.setAccessibleText(prompt);
            text.setPrefWidth(120);
            HBox.setHgrow(text, Priority.ALWAYS);
            typed.add(text);
        }
        line.getChildren().addAll(typed);
        line.getChildren().add(Buttons.icon(id + "-add", texts.get("kit.list.add"), Icons.ADD, this::addTyped));
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && made().isPresent()) {
                addTyped();
                typed.getFirst().requestFocus();
                event.consume();
            }
        });
        box.getStyleClass().add("list-input");
        box.getChildren().setAll(chips, line);
    }

    @Override
    public Region control() {
        return box;
    }

    @Override
    public void focus() {
        typed.getFirst().requestFocus();
    }

    /// What is being typed counts: one who leaves without Enter meant it too.
    @Override
    public Reading<List<T>> read() {
        if (!kind.wrong().isEmpty() && made().isEmpty() && typed.stream().anyMatch(text -> !text.getText().isBlank())) {
            return new Wrong<>(kind.wrong());
        }
        var all = new ArrayList<>(items);
        made().filter(made -> !all.contains(made)).ifPresent(all::add);
        return new Good<>(List.copyOf(all));
    }

    @Override
    public void show(List<T> value) {
        items = value;
        typed.forEach(TextField::clear);
        chips.getChildren().setAll(value.stream().map(this::chip).toList());
        chips.setVisible(!value.isEmpty());
        chips.setManaged(!value.isEmpty());
    }

    @Override
    public void whenChosen(Runnable commit) {
        this.commit = commit;
    }

    private Button chip(T item) {
        var chip = Chip.removable(id + "-" + (items.indexOf(item) + 1), kind.word().apply(item), () -> {
            var left = new ArrayList<>(items);
            left.remove(item);
            change(List.copyOf(left));
        });
        chip.setAccessibleText(texts.get("kit.list.remove", kind.word().apply(item)));
        return chip;
    }

    private Optional<T> made() {
        return kind.made().apply(typed.stream().map(text -> text.getText().strip()).toList());
    }

    private void addTyped() {
        if (read() instanceof Good<List<T>>(List<T> now)) {
            change(now);
        } else {
            commit.run();
        }
    }

    private void change(List<T> now) {
        show(now);
        commit.run();
    }
}

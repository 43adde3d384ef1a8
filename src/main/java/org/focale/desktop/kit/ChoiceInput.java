package org.focale.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of a few values, in a list that opens; final as soon as it is chosen.
final class ChoiceInput<T> implements Input<@Nullable T> {

    private final ComboBox<@Nullable T> box = new ComboBox<>();
    private boolean showing;

    ChoiceInput(List<T> values, Function<T, String> word) {
        this(new SimpleObjectProperty<>(values), word);
    }

    /// @param values may grow while it is shown; what was chosen stays
    ChoiceInput(ObservableValue<List<T>> values, Function<T, String> word) {
        values.subscribe(this::offer);
        box.setVisibleRowCount(12);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return values.getValue().stream().filter(value -> word.apply(value).equals(typed)).findFirst().orElse(null);
            }
        });
    }

    private void offer(List<T> values) {
        List<@Nullable T> lines = new ArrayList<>(values);
        lines.addFirst(null);
        if (!lines.equals(box.getItems())) {
            @Nullable T chosen = box.getValue();
            showing = true;
            box.setValue(null);
            box.getItems().setAll(lines);
            box.setValue(chosen);
            showing = false;
        }
    }

    @Override
    public Region control() {
        return box;
    }

    @Override
    public Reading<@Nullable T> read() {
        return new Good<>(box.getValue());
    }

    @Override
    public void show(@Nullable T value) {
        showing = true;
        box.setValue(value);
        showing = false;
    }

    @Override
    public void whenChosen(Runnable commit) {
        box.valueProperty().addListener((_, _, _) -> {
            if (!showing) {
                commit.run();
            }
        });
    }
}

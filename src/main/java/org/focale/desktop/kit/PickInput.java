package org.focale.desktop.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One of a few values, all in sight: one press chooses, a second one takes the choice back.
final class PickInput<T> implements Input<@Nullable T> {

    private final Wrap chips = new Wrap();
    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    PickInput(String id, List<T> values, Function<T, String> word) {
        chips.getStyleClass().add("pick");
        for (int i = 0; i < values.size(); i++) {
            var chip = Chip.toggle(id + "-" + (i + 1), word.apply(values.get(i)));
            chip.setUserData(values.get(i));
            chip.setToggleGroup(group);
            chips.getChildren().add(chip);
        }
    }

    @Override
    public Region control() {
        return chips;
    }

    @Override
    public void focus() {
        chips.getChildren().getFirst().requestFocus();
    }

    @Override
    public Reading<@Nullable T> read() {
        @Nullable Toggle chosen = group.getSelectedToggle();
        if (chosen == null) {
            return new Good<>(null);
        }
        @SuppressWarnings("unchecked") // put there by the constructor
        T value = (T) chosen.getUserData();
        return new Good<>(value);
    }

    @Override
    public void show(@Nullable T value) {
        showing = true;
        for (var chip : chips.getChildren()) {
            ((ToggleButton) chip).setSelected(chip.getUserData().equals(value));
        }
        showing = false;
    }

    @Override
    public void whenChosen(Runnable commit) {
        group.selectedToggleProperty().addListener((_, _, _) -> {
            if (!showing) {
                commit.run();
            }
        });
    }
}

package org.focale.desktop.settings;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Wrap;

/// Several of a few, all in sight.
final class Toggles<T> extends VBox {

    private final List<T> values;
    private final List<T> before;
    private final List<ToggleButton> chips;
    private final Label message = new Label();

    /// @param id   of each value's chip
    /// @param word of each value
    Toggles(String label, List<T> values, Function<T, String> id, Function<T, String> word, Collection<T> now) {
        this.values = values;
        this.before = List.copyOf(now);
        this.chips = values.stream().map(value -> {
            var chip = Chip.toggle(id.apply(value), word.apply(value));
            chip.setSelected(now.contains(value));
            return chip;
        }).toList();
        var head = new Label(label);
        head.getStyleClass().add(Style.LABEL);
        message.getStyleClass().add("field-message");
        getStyleClass().add("field");
        getChildren().setAll(head, new Wrap(chips.toArray(ToggleButton[]::new)), message);
    }

    /// Those that were chosen before in the order they had, then the others in theirs.
    List<T> chosen() {
        return Stream.concat(before.stream(), values.stream()).distinct().filter(value -> chips.get(values.indexOf(value)).isSelected()).toList();
    }

    /// Says under them what is wrong; empty: nothing is.
    void wrong(String words) {
        message.setText(words);
    }
}

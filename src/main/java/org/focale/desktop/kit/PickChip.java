package org.focale.desktop.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// A choice in the size of a chip: it shows what is chosen, and pressing it opens the rest.
///
/// @param <T> what is chosen
public final class PickChip<T> extends MenuButton {

    private final ObjectProperty<T> value;
    private final Function<T, String> word;
    private final String what;
    private List<T> values;
    private List<MenuItem> more = List.of();

    /// @param what what is chosen, as a screen reader says it: "Durée"
    public PickChip(String id, String what, Icons icon, List<T> values, Function<T, String> word, T chosen) {
        this.what = what;
        this.word = word;
        this.values = List.copyOf(values);
        this.value = new SimpleObjectProperty<>(chosen);
        setId(id);
        getStyleClass().setAll("chip", "chip-button", "chip-menu");
        setGraphic(icon.node());
        setMinWidth(USE_PREF_SIZE);
        Tone.NEUTRAL.dress(this);
        // Made when it opens: a value that is not one of the list is shown in it, too.
        setOnShowing(_ -> fill());
        fill();
        value.subscribe(this::say);
    }

    public ObjectProperty<T> value() {
        return value;
    }

    /// The values to choose from, from now on.
    public void offer(List<T> offered) {
        values = List.copyOf(offered);
        fill();
    }

    /// One more thing to do, under the values.
    public PickChip<T> more(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        more = List.of(new SeparatorMenuItem(), item);
        fill();
        return this;
    }

    private void fill() {
        getItems().setAll(values.stream().map(this::item).toList());
        getItems().addAll(more);
    }

    private MenuItem item(T each) {
        var item = new RadioMenuItem(word.apply(each));
        item.setSelected(each.equals(value.get()));
        item.setOnAction(_ -> value.set(each));
        return item;
    }

    private void say(T chosen) {
        setText(word.apply(chosen));
        setAccessibleText(what + " : " + word.apply(chosen));
    }
}

package org.focale.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/// A state that can be changed on the spot: a chip that opens the others. Two presses, or one of the keys 1, 2, 3… while it has the focus.
///
/// @param <E> the states
public final class ChipMenu<E> extends Button {

    private final String what;
    private final List<E> values;
    private final Function<E, String> word;
    private final Function<E, Tone> tone;
    private final Consumer<E> chosen;
    private final ContextMenu menu = new ContextMenu();

    /// @param what   it is the state of, for a screen reader: "Mobilité"
    /// @param values in the order of the keys
    public ChipMenu(String id, String what, List<E> values, Function<E, String> word, Function<E, Tone> tone, Consumer<E> chosen) {
        this.what = what;
        this.values = List.copyOf(values);
        this.word = word;
        this.tone = tone;
        this.chosen = chosen;
        setId(id);
        setGraphic(Icons.EXPAND.node());
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().setAll("chip", "chip-button", "chip-menu");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        for (int i = 0; i < this.values.size(); i++) {
            E value = this.values.get(i);
            var item = new MenuItem((i + 1) + "   " + word.apply(value));
            item.setId(id + "-" + (i + 1));
            item.setOnAction(_ -> chosen.accept(value));
            menu.getItems().add(item);
        }
        setOnAction(_ -> menu.show(this, Side.BOTTOM, 0, 2));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows a state, in its word and colour.
    public void show(E value) {
        show(value, word.apply(value));
    }

    /// The same where another word says more: the name of what has no state yet.
    public void show(E value, String text) {
        setText(text);
        tone.apply(value).dress(this);
        String said = what + ", " + word.apply(value);
        setAccessibleText(said);
        setTooltip(new Tooltip(said));
    }

    private void key(KeyEvent event) {
        String typed = event.getText();
        if (typed.length() == 1 && Character.isDigit(typed.charAt(0)) && !event.isShortcutDown() && !event.isAltDown()) {
            int at = Character.digit(typed.charAt(0), 10) - 1;
            if (at >= 0 && at < values.size()) {
                chosen.accept(values.get(at));
                event.consume();
            }
        }
    }
}

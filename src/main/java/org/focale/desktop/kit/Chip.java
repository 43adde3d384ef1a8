package org.focale.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;

/// A state as a word on its colour. [#button] and [#toggle] are the same thing that can be pressed.
public final class Chip extends Label {

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().add("chip");
        tone.dress(this);
        setMinWidth(USE_PREF_SIZE);
    }

    public Chip(String text, Tone tone, Icons icon) {
        this(text, tone);
        setGraphic(icon.node());
    }

    /// A filter or a choice: pressing it does something.
    public static Button button(String id, String text, Icons icon, Runnable action) {
        var button = new Button(text, icon.node());
        button.setId(id);
        button.getStyleClass().setAll("chip", "chip-button");
        Tone.NEUTRAL.dress(button);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A filter that is on, with its cross: pressing it takes it away.
    public static Button removable(String id, String text, Runnable remove) {
        var button = button(id, text, Icons.REMOVE, remove);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /// Something that is on or off, with a tick when it is on: colour does not speak alone.
    public static ToggleButton toggle(String id, String text) {
        var toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.getStyleClass().setAll("chip", "chip-button", "chip-toggle");
        FontIcon tick = Icons.DONE.node();
        toggle.graphicProperty().bind(toggle.selectedProperty().map(on -> on ? tick : null));
        return toggle;
    }
}

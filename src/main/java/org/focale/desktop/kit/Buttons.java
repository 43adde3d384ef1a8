package org.focale.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// Makes buttons: each has an id, its verb, a picture and what it does. One primary button on a screen at most.
public final class Buttons {

    private Buttons() {}

    /// The one thing to do here.
    public static Button primary(String id, String verb, Icons icon, Runnable action) {
        return button(id, verb, icon, "primary-button", action);
    }

    public static Button plain(String id, String verb, Icons icon, Runnable action) {
        return button(id, verb, icon, "plain-button", action);
    }

    /// Without a frame, in the accent colour: the action of a card or of a line.
    public static Button link(String id, String verb, Icons icon, Runnable action) {
        return button(id, verb, icon, Style.LINK, action);
    }

    public static Button danger(String id, String verb, Icons icon, Runnable action) {
        return button(id, verb, icon, "danger-button", action);
    }

    /// Without a frame, in red: to destroy something, where that is asked about once more.
    public static Button quietDanger(String id, String verb, Icons icon, Runnable action) {
        var button = button(id, verb, icon, Style.LINK, action);
        button.getStyleClass().add("danger-link");
        return button;
    }

    /// A picture alone; its words are read aloud and shown when pointed at.
    public static Button icon(String id, String words, Icons icon, Runnable action) {
        var button = button(id, "", icon, "icon-button", action);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// The same button without a picture.
    public static Button bare(Button button) {
        button.setGraphic(null);
        return button;
    }

    private static Button button(String id, String verb, Icons icon, String style, Runnable action) {
        var button = new Button(verb, icon.node());
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

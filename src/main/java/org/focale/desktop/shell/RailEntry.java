package org.focale.desktop.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.focale.desktop.kit.Icons;

/// A screen as the rail shows it. An entry is given with its screen: nothing leads to an empty promise.
///
/// @param key     kebab-case; the button's id is `rail-KEY`
/// @param textKey its word
/// @param screen  builds it, each time it is chosen
public record RailEntry(String key, Icons icon, String textKey, Supplier<? extends Node> screen) {

    /// Where it leads.
    public Place place() {
        return new Place(key, key, screen);
    }
}

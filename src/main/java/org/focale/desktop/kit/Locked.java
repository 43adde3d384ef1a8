package org.focale.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What is shown and cannot be changed, as long as something says so: a verb is grey, and a part or a field is there to be read.
///
/// @param now whether that is so
public record Locked(ObservableValue<Boolean> now) {

    /// A press of it would change something.
    public <N extends Node> N verb(N verb) {
        verb.disableProperty().bind(now);
        return verb;
    }

    /// Much can be changed in it, in place.
    public <N extends Node> N part(N part) {
        part.getStyleClass().add("locked");
        return verb(part);
    }

    public void field(Field<?> field) {
        now.subscribe(field::lock);
    }
}

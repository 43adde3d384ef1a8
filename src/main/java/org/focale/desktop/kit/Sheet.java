package org.focale.desktop.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// A small form in a dialog of its own. Most things have a place in the window; this is for a short question with fields.
///
/// @param verb   what its button says; empty when there is nothing to answer, only to read
/// @param danger the verb destroys something: it is red, and Enter does not press it
/// @param answer read when the verb is pressed; empty keeps the sheet open (the fields say why)
public record Sheet<T>(String title, Parent content, String verb, boolean danger, Supplier<Optional<T>> answer) {

    public Sheet(String title, Parent content, String verb, Supplier<Optional<T>> answer) {
        this(title, content, verb, false, answer);
    }
}

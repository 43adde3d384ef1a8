package org.focale.desktop.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// A small form in a dialog of its own. Most things have a place in the window; this is for a short question with fields.
///
/// @param verb   what its button says; empty when there is nothing to answer, only to read
/// @param answer read when the verb is pressed; empty keeps the sheet open (the fields say why)
public record Sheet<T>(String title, Parent content, String verb, Supplier<Optional<T>> answer) {}

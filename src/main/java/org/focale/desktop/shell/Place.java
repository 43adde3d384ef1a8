package org.focale.desktop.shell;

import java.util.function.Supplier;
import javafx.scene.Node;

/// Somewhere in the program that one can come back to: a screen, a person's file.
///
/// @param rail key of the rail entry that is lit while one is here
/// @param what says which place this is: a key, a person's id; equal for the same place
/// @param view builds it when it is first shown
public record Place(String rail, Object what, Supplier<? extends Node> view) {

    boolean isSame(Place other) {
        return rail.equals(other.rail) && what.equals(other.what);
    }
}

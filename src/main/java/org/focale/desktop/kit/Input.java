package org.focale.desktop.kit;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How one kind of value is typed: the control, and the way between what stands in it and the value.
interface Input<T extends @Nullable Object> {

    /// What was read: a value, or what is wrong with it in the user's words.
    sealed interface Reading<T extends @Nullable Object> {}

    record Good<T extends @Nullable Object>(T value) implements Reading<T> {}

    record Wrong<T extends @Nullable Object>(String message) implements Reading<T> {}

    Region control();

    /// Goes where one types.
    default void focus() {
        control().requestFocus();
    }

    Reading<T> read();

    void show(T value);

    /// The control is entered: the value may be written in the way it is typed.
    default void enter(T value) {}

    /// Calls `commit` when the value is final before the control is left: a choice, a switch.
    default void whenChosen(Runnable commit) {}
}

package org.focale.desktop.kit;

import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A value typed as text, that may read differently once it is left ("14/11/2026" becomes "14 novembre 2026").
record TextInput<T extends @Nullable Object>(TextInputControl text, Function<T, String> shown, Function<T, String> typed,
        Function<String, Input.Reading<T>> reader) implements Input<T> {

    @Override
    public Region control() {
        return text;
    }

    @Override
    public Reading<T> read() {
        return reader.apply(text.getText());
    }

    @Override
    public void show(T value) {
        write(shown.apply(value));
    }

    @Override
    public void enter(T value) {
        // Only what we wrote ourselves is written anew: what the user typed and could not be read stays.
        if (text.getText().equals(shown.apply(value))) {
            write(typed.apply(value));
        }
    }

    private void write(String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }
}

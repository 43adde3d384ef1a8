package org.focale.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/// Whoever types the words of a command, asked for what must not be seen on the screen.
interface Keyboard {

    void say(String words);

    /// @return what was typed, or null when nobody answered
    char @Nullable [] askUnseen(String question);

    static Keyboard of(Console console) {
        return new Keyboard() {
            @Override
            public void say(String words) {
                console.printf("%s%n", words);
            }

            @Override
            public char @Nullable [] askUnseen(String question) {
                return console.readPassword("%s ", question);
            }
        };
    }
}

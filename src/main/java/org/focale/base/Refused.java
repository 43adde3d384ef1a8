package org.focale.base;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the program will not do, told in the user's words with what to do next.
///
/// The message of the exception is the text key alone: what a user typed never reaches a log. The doors
/// (window, command line) show [Texts#get(Refused)].
public abstract class Refused extends RuntimeException {

    private final transient List<Object> args;

    /// @param key  text key of the sentence, `room.thing.reason`
    /// @param args what fills `{0}`, `{1}`… of the sentence
    protected Refused(String key, Object... args) {
        this(null, key, args);
    }

    /// @param cause kept for the developer; its message is never shown
    protected Refused(@Nullable Throwable cause, String key, Object... args) {
        super(key, cause);
        this.args = List.of(args);
    }

    /// Text key of the sentence.
    public final String key() {
        return String.valueOf(getMessage());
    }

    /// What fills the sentence.
    public final List<Object> args() {
        return args;
    }
}

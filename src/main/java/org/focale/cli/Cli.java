package org.focale.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import org.focale.app.Entrance;
import org.focale.app.UseCases;
import org.focale.base.Texts;

/// What every command is given.
record Cli(Entrance entrance, Doors doors, Texts texts, Passphrases passphrases, PrintWriter out, PrintWriter err) {

    /// Says a sentence of the command line.
    void say(String key, Object... args) {
        out.println(texts.get(key, args));
        out.flush();
    }

    /// Says the sentence for a number: [Texts#count].
    void count(String key, long number, Object... more) {
        out.println(texts.count(key, number, more));
        out.flush();
    }

    /// Says what was refused or is not well, where a script looks for it.
    void warn(String sentence) {
        err.println(sentence);
        err.flush();
    }

    /// Opens the workspace, does the work and closes it, whatever happens.
    <T> T in(Path folder, Passphrases.Option option, Function<UseCases, T> work) {
        try (var passphrase = passphrases.given(option); var session = entrance.open().open(folder, passphrase)) {
            if (session.workspace().isCopy()) {
                warn(texts.get("app.workspace.copy"));
            }
            int again = session.workspace().filesErasedAgain();
            if (again > 0) {
                warn(texts.count("erasure.again", again));
            }
            return work.apply(entrance.in(session));
        }
    }
}

package org.focale.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Refused;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;

/// A new workspace and its recovery sheet: never the one without the other.
final class Made {

    private Made() {}

    /// @param making is given the new phrase and the key on paper
    static void with(Cli cli, Path sheet, CreateWorkspace.Asked asked, Passphrases.Option option,
            BiFunction<Passphrase, RecoveryKey, Session> making) {
        if (Files.exists(sheet)) {
            throw new SheetExists(sheet);
        }
        var recovery = RecoveryKey.generate();
        try (var chosen = cli.passphrases().chosen(option)) {
            if (chosen.isTooShort()) {
                throw new PassphraseTooShort();
            }
            // The sheet first: a workspace that nobody can rescue must not be. But no sheet of a workspace that is not.
            cli.entrance().saveSheet(sheet, asked, recovery, cli.texts());
            boolean made = false;
            try {
                making.apply(chosen, recovery).close();
                made = true;
            } finally {
                if (!made) {
                    UserFiles.delete(sheet);
                }
            }
        }
    }

    /// What is there may be the only sheet of another workspace.
    static final class SheetExists extends Refused {
        SheetExists(Path sheet) {
            super("cli.new.sheet-exists", sheet);
        }
    }

    /// A new phrase that is too easily guessed.
    static final class PassphraseTooShort extends Refused {
        PassphraseTooShort() {
            super("cli.passphrase.short", Passphrase.SHORTEST);
        }
    }
}

package org.focale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import org.focale.app.Entrance;
import org.focale.app.Entrances;
import org.focale.app.UseCases;
import org.focale.app.creation.CreateWorkspace;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;

/// Where the measures are made: a folder of its own, deleted at the end, and the program as it is put together.
final class Bench implements AutoCloseable {

    static final String PHRASE = "mesure mesure mesure mesure";

    private final Path folder;

    Bench() throws IOException {
        this.folder = Files.createTempDirectory("focale-bench-");
    }

    static Entrance entrance() {
        return Entrances.at(Clock.systemDefaultZone());
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /// A new workspace with nobody in it.
    UseCases workspace(String name) {
        var entrance = entrance();
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            var asked = new CreateWorkspace.Asked(path(name), "Banc d’essai", Role.REFERENT, "Poste", "Nadia Keller", "focale");
            return entrance.in(entrance.create().create(asked, phrase, RecoveryKey.generate()));
        }
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

package org.focale.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;

/// Changes a closed database behind the back of the store, as a fault of it would.
final class Tampering {

    private Tampering() {}

    static void with(Path folder, String... sentences) {
        var files = WorkspaceFiles.existing(folder);
        var disk = Disk.real();
        try (var keys = new KeyFiles(files.folder(), disk).open(new KeySlot.ByPaper(Workspaces.PAPER));
                var entry = Objects.requireNonNull(OpenFolders.open(files.folder(), disk), "the workspace is to be closed");
                var database = Database.open(entry, files.database(), keys.database())) {
            for (String sentence : sentences) {
                database.run(sentence);
            }
            database.save();
        } catch (SQLException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

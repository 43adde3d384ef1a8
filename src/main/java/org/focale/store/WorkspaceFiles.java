package org.focale.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the files of a workspace are called, and which of them are there.
///
/// @param folder with no symbolic link in it
record WorkspaceFiles(Path folder) {

    private static final String DATABASE = "workspace.mv.db";
    private static final String UNFINISHED = "creating.mv.db";
    private static final String TEMPORARY = ".tmp";
    private static final String MIGRATING = "migrating.mv.db";
    private static final String TIDYING = "tidying.mv.db";

    /// @throws WorkspaceNotFound when there is none
    static WorkspaceFiles existing(Path folder) {
        if (!isWorkspace(folder)) {
            throw new WorkspaceNotFound();
        }
        try {
            return new WorkspaceFiles(folder.toRealPath());
        } catch (IOException _) {
            throw new WorkspaceNotFound();
        }
    }

    /// Keys without a database are still somebody's workspace, and so is a database without keys.
    static boolean isWorkspace(Path folder) {
        boolean unfinished = Files.exists(folder.resolve(UNFINISHED)) && !Files.exists(folder.resolve(DATABASE));
        return !unfinished && List.of(DATABASE, KeySlot.PASSPHRASE_FILE, KeySlot.RECOVERY_FILE).stream()
                .anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    /// A database under a temporary name: it gets its own when it is complete.
    Path unfinished() {
        return folder.resolve(UNFINISHED);
    }

    Path migrating() {
        return folder.resolve(MIGRATING);
    }

    Path tidying() {
        return folder.resolve(TIDYING);
    }

    /// Everything a creation makes, in the order it is to be taken away: the unfinished database last, because as long as it is there
    /// the rest is known for a leftover.
    List<Path> made() {
        return Stream.of(DATABASE, Acknowledged.FILE, ErasedFile.NAME, ErasedFile.NAME + TEMPORARY, KeySlot.PASSPHRASE_FILE,
                KeySlot.RECOVERY_FILE, KeySlot.PASSPHRASE_FILE + TEMPORARY, KeySlot.RECOVERY_FILE + TEMPORARY, UNFINISHED + BlockFile.LOG, UNFINISHED).map(folder::resolve).toList();
    }

    /// What a creation that was cut short left here, in that order.
    ///
    /// @throws FolderNotEmpty when there is anything else
    List<Path> leftovers() throws IOException {
        try (var names = Files.list(folder)) {
            var there = names.toList();
            if (there.isEmpty()) {
                return List.of();
            }
            boolean unfinished = there.contains(unfinished()) && !there.contains(database());
            if (!unfinished || !made().containsAll(there)) {
                throw new FolderNotEmpty();
            }
            return made().stream().filter(there::contains).toList();
        }
    }
}

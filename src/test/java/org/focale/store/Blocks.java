package org.focale.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// Every block of a closed database as its key opens it: what is still there, whether or not H2 would ever show it again.
final class Blocks {

    private Blocks() {}

    static boolean hold(Path folder, String word) {
        return text(folder).contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /// A character a byte.
    private static String text(Path folder) {
        var files = WorkspaceFiles.existing(folder);
        var disk = Disk.real();
        try (var keys = new KeyFiles(files.folder(), disk).open(new KeySlot.ByPaper(Workspaces.PAPER));
                var entry = Objects.requireNonNull(OpenFolders.open(files.folder(), disk), "the workspace is to be closed");
                var channel = FilePath.get(DiskPath.newName(files.database().toString())).open("r");
                var open = new FileEncrypt("blocks",
                        FilePathEncrypt.getPasswordBytes(HexFormat.of().formatHex(keys.database()).toCharArray()), channel)) {
            entry.forget();
            var all = ByteBuffer.allocate((int) open.size());
            while (all.hasRemaining() && open.read(all, all.position()) > 0) {
                continue;
            }
            return new String(all.array(), StandardCharsets.ISO_8859_1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

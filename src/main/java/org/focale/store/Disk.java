package org.focale.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/// The one seam every file of a workspace is written through, so that a test can stand in for a disk that fails.
public interface Disk {

    /// The disk of this computer.
    static Disk real() {
        return new RealDisk();
    }

    /// @param writing creates the file when it does not exist
    DiskFile open(Path file, boolean writing) throws IOException;

    /// In one step: afterwards `to` is the old file or the new one, never half of either.
    void move(Path from, Path to) throws IOException;

    /// Does nothing when there is no such file.
    void delete(Path file) throws IOException;

    /// With the folders above it; does nothing when it exists.
    void createFolder(Path folder) throws IOException;

    /// Brings names made, moved or deleted in this folder to the disk.
    void forceFolder(Path folder) throws IOException;

    /// Whether this file may be written, found without opening it: to open and close a file frees the locks this program holds on it.
    boolean isWritable(Path file);

    /// Writes a whole small file: it is on the disk under its name, complete, or it is not there.
    default void write(Path file, byte[] content) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            delete(unfinished);
            try (var out = open(unfinished, true)) {
                out.writeFully(ByteBuffer.wrap(content), 0);
                out.force();
            }
            move(unfinished, file);
        } catch (IOException failure) {
            deleteAfter(failure, unfinished);
            throw failure;
        }
        forceFolder(folderOf(file));
    }

    /// Takes away what a failure left. It is the failure that is told, whatever becomes of this.
    default void deleteAfter(Exception failure, Path... left) {
        for (Path file : left) {
            try {
                delete(file);
            } catch (IOException alsoRefused) {
                failure.addSuppressed(Failures.wordless(alsoRefused));
            }
        }
    }

    /// A whole small file.
    ///
    /// @throws java.nio.file.NoSuchFileException when there is none
    default byte[] read(Path file) throws IOException {
        try (var in = open(file, false)) {
            var content = ByteBuffer.allocate(Math.toIntExact(in.size()));
            while (content.hasRemaining() && in.read(content, content.position()) > 0) {
                continue;
            }
            return Arrays.copyOf(content.array(), content.position());
        }
    }

    /// Copies a file and brings the copy to the disk.
    default void copy(Path from, Path to) throws IOException {
        delete(to);
        try (var in = open(from, false); var out = open(to, true)) {
            var some = ByteBuffer.allocate(1 << 20);
            for (long at = 0; in.read(some, at) > 0; some.clear()) {
                some.flip();
                at += out.writeFully(some, at);
            }
            out.force();
        }
        forceFolder(folderOf(to));
    }

    /// The folder a file is in.
    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
    }
}

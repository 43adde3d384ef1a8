package org.focale.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads and writes the files of keys beside a database.
final class KeyFiles {

    private final Path folder;
    private final Disk disk;

    KeyFiles(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /// @throws KeysDamaged when the file of this slot is missing or cannot be read
    Keys open(KeySlot slot) {
        byte[] content = slot.open(read(slot));
        try {
            return Keys.fromJson(content);
        } catch (IllegalArgumentException _) {
            throw KeysDamaged.damaged(slot);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /// Replaces the file of this slot; the old one stays whole until the new one is, and is put back when the new one is not
    /// sure to stay.
    void seal(Keys keys, KeySlot slot) throws IOException {
        var file = folder.resolve(slot.file());
        byte[] before = stored(file);
        byte[] content = keys.toJson();
        try {
            disk.write(file, slot.seal(content));
        } catch (IOException failure) {
            putBack(file, before, failure);
            throw failure;
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private byte @Nullable [] stored(Path file) throws IOException {
        try {
            return disk.read(file);
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    private void putBack(Path file, byte @Nullable [] before, IOException failure) {
        try {
            if (before == null) {
                disk.delete(file);
            } else if (!Arrays.equals(before, stored(file))) {
                disk.write(file, before);
            }
        } catch (IOException alsoRefused) {
            failure.addSuppressed(Failures.wordless(alsoRefused));
        }
    }

    private byte[] read(KeySlot slot) {
        try {
            return disk.read(folder.resolve(slot.file()));
        } catch (NoSuchFileException _) {
            throw KeysDamaged.missing(slot);
        } catch (IOException unreadable) {
            throw DiskTrouble.refusal(folder, unreadable);
        }
    }
}

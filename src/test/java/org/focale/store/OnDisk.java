package org.focale.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/// What is really in a folder, to show that nothing was changed there.
public final class OnDisk {

    private OnDisk() {}

    /// Name, length and check sum of every file, folders by their name.
    static SortedMap<String, String> of(Path folder) {
        var found = new TreeMap<String, String>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                found.put(folder.relativize(file).toString(), Files.isDirectory(file) ? "folder" : sum(Files.readAllBytes(file)));
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String sum(byte[] content) {
        var sum = new CRC32C();
        sum.update(content);
        return content.length + " " + sum.getValue();
    }

    /// A copy of the files of a folder in another one, which is made.
    public static Path copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (Map.Entry<String, String> file : of(from).entrySet()) {
                if (!file.getValue().equals("folder")) {
                    Files.copy(from.resolve(file.getKey()), to.resolve(file.getKey()));
                }
            }
            return to;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

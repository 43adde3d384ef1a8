package org.focale.app.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.focale.base.Sha256;

/// Reads and writes the files that a user names. A file is whole or it is not there: what stood before is replaced at the end.
public final class UserFiles {

    private UserFiles() {}

    /// Fills a file that is being written.
    public interface Filling {
        void fill(WritableByteChannel out) throws IOException;
    }

    /// What fills a file may close what it writes to; the file is still to be forced to the disk.
    private record StaysOpen(FileChannel file) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer content) throws IOException {
            return file.write(content);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {}
    }

    /// Reads a file that is being opened.
    public interface Taking<T> {
        T take(ReadableByteChannel in, long size) throws IOException;
    }

    /// A file that is whole, under a name of its own, and not yet in its place. Closing it takes away what was not put there.
    public static final class Unplaced implements AutoCloseable {

        private final Path part;
        private final Path folder;

        private Unplaced(Path folder) throws IOException {
            Files.createDirectories(folder);
            this.folder = folder;
            this.part = Files.createTempFile(folder, "focale-", ".part");
        }

        /// Writes the file and brings it to the disk.
        ///
        /// @throws NotWritten when the disk refuses
        public void fill(Filling filling) {
            try (var out = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                filling.fill(new StaysOpen(out));
                out.force(true);
            } catch (IOException refused) {
                throw new NotWritten(refused, folder);
            }
        }

        /// Gives the file its place in the same folder; what stood there is replaced.
        ///
        /// @throws NotWritten when the disk refuses; what stood there still does
        public void place(Path target) {
            try {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException refused) {
                throw new NotWritten(refused, folder);
            }
        }

        /// Gives the file this name in the same folder; where something stands there, the first one that is free: `name-2.ending`, `name-3.ending`…
        /// What stood there stays.
        ///
        /// @return where the file is
        /// @throws NotWritten when the disk refuses
        public Path placeBeside(Path wanted) {
            for (int count = 1;; count++) {
                Path target = count == 1 ? wanted : numbered(wanted, count);
                try {
                    return Files.move(part, target);
                } catch (FileAlreadyExistsException _) {
                    // the next name
                } catch (IOException refused) {
                    throw new NotWritten(refused, folder);
                }
            }
        }

        private static Path numbered(Path file, int count) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            int end = dot < 0 ? name.length() : dot;
            return file.resolveSibling(name.substring(0, end) + "-" + count + name.substring(end));
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(part);
            } catch (IOException _) {
                // the disk that holds it is gone: nothing is in its place, which is what counts
            }
        }
    }

    /// A file to be written in this folder before it takes a name there.
    ///
    /// @throws NotWritten when nothing can be written there
    public static Unplaced in(Path folder) {
        try {
            return new Unplaced(folder);
        } catch (IOException refused) {
            throw new NotWritten(refused, folder);
        }
    }

    /// @throws NotWritten when the place cannot be written; nothing is left behind
    public static void write(Path target, Filling filling) {
        try (var file = in(folderOf(target))) {
            file.fill(filling);
            file.place(target);
        }
    }

    /// Takes back a file that was written in vain.
    ///
    /// @throws NotWritten when it cannot be
    public static void delete(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException refused) {
            throw new NotWritten(refused, folderOf(target));
        }
    }

    /// The folder that this file is, or will be, in.
    public static Path folderOf(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }

    /// @throws NotWritten when the place cannot be written
    public static void write(Path target, byte[] content) {
        write(target, out -> {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
        });
    }

    /// The files that were named, and in place of a folder those in it that end so, by name. A folder that cannot be read stays as
    /// it is: opened as a file, it says what is wrong.
    public static List<Path> inside(List<Path> named, String ending) {
        return named.stream().flatMap(path -> Files.isDirectory(path) ? content(path, ending) : Stream.of(path)).distinct().toList();
    }

    private static Stream<Path> content(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException _) {
            return Stream.of(folder);
        }
    }

    /// @throws NotRead when there is no such file, or it cannot be read
    public static <T> T read(Path file, Taking<T> taking) {
        try (var in = FileChannel.open(file, StandardOpenOption.READ)) {
            return taking.take(in, in.size());
        } catch (IOException refused) {
            throw new NotRead(refused, file.getFileName());
        }
    }

    /// @param most bytes; a larger file is not what it should be
    /// @throws NotRead when there is no such file, it cannot be read, or it is larger
    public static byte[] read(Path file, int most) {
        try (var in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new IOException("larger than " + most);
            }
            return content;
        } catch (IOException refused) {
            throw new NotRead(refused, file.getFileName());
        }
    }

    /// What was written a moment ago.
    ///
    /// @param size   of what was written, in bytes
    /// @param sha256 of what was written
    /// @throws NotWritten when the file is no longer there as it was written
    public static byte[] readBack(Path file, int size, String sha256) {
        try (var in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(size + 1);
            if (!Sha256.of(content).equals(sha256)) {
                throw new IOException("changed meanwhile");
            }
            return content;
        } catch (IOException refused) {
            throw new NotWritten(refused, folderOf(file));
        }
    }

    /// What a file holds, for whoever is [Taking] it.
    ///
    /// @param most bytes; there may be more than when its size was asked
    public static byte[] bytes(ReadableByteChannel in, int most) throws IOException {
        byte[] content = Channels.newInputStream(in).readNBytes(most + 1);
        if (content.length > most) {
            throw new IOException("larger than " + most);
        }
        return content;
    }

    /// A new folder for what nobody keeps.
    ///
    /// @throws NotWritten when there is no place for it
    public static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("focale-");
        } catch (IOException refused) {
            throw new NotWritten(refused, System.getProperty("java.io.tmpdir"));
        }
    }

    /// Deletes a folder with all that is in it; what another program holds open stays.
    public static void deleteFolder(Path folder) {
        try (var inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException _) {
            // the system empties its temporary folder by itself
        }
    }
}

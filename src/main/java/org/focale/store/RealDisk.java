package org.focale.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The disk of this computer.
final class RealDisk implements Disk {

    private static final boolean FOLDERS_CAN_BE_FORCED = !System.getProperty("os.name", "").startsWith("Windows");

    @Override
    public DiskFile open(Path file, boolean writing) throws IOException {
        if (!writing && !Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new RealFile(file, writing);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public boolean isWritable(Path file) {
        return Files.isWritable(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    /// A `RandomAccessFile`, not a channel: an interrupted thread closes a channel, and the database with it.
    private static final class RealFile implements DiskFile {

        private final RandomAccessFile file;

        RealFile(Path path, boolean writing) throws FileNotFoundException {
            this.file = new RandomAccessFile(path.toFile(), writing ? "rw" : "r");
        }

        @Override
        public synchronized int read(ByteBuffer into, long at) throws IOException {
            file.seek(at);
            if (!into.hasArray()) {
                var bytes = new byte[into.remaining()];
                int read = file.read(bytes);
                into.put(bytes, 0, Math.max(read, 0));
                return read;
            }
            int read = file.read(into.array(), into.arrayOffset() + into.position(), into.remaining());
            into.position(into.position() + Math.max(read, 0));
            return read;
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            file.seek(at);
            int all = from.remaining();
            if (from.hasArray()) {
                file.write(from.array(), from.arrayOffset() + from.position(), all);
                from.position(from.limit());
            } else {
                var bytes = new byte[all];
                from.get(bytes);
                file.write(bytes);
            }
            return all;
        }

        @Override
        public long size() throws IOException {
            return file.length();
        }

        @Override
        public synchronized void truncate(long size) throws IOException {
            if (size < file.length()) {
                file.setLength(size);
            }
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public @Nullable FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return file.getChannel().tryLock(at, size, shared);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

package org.focale.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// The disk of this computer, which also knows what would be left of a file if the power went: what was flushed, and of the sectors
/// written since any that happened to get there. A file that was deleted may be there again.
final class ForgetfulDisk implements Disk {

    private static final int SECTOR = 512;

    private final Disk disk = Disk.real();
    private final Map<Path, Kept> files = new HashMap<>();
    private final Map<Path, Kept> deleted = new HashMap<>();
    private Runnable beforeFlush = () -> { };

    /// What is told before each flush: the moment at which most is at stake.
    void beforeFlush(Runnable listener) {
        beforeFlush = listener;
    }

    /// One that may be on the disk or not.
    private record Sector(long at, byte[] content) {}

    private static final class Kept {
        private byte[] flushed = new byte[0];
        private final List<Sector> since = new ArrayList<>();
    }

    /// Leaves in a new folder what the power cut leaves of each file.
    ///
    /// @param some null when nothing but what was flushed got there
    synchronized Path cut(Path folder, @Nullable Random some) throws IOException {
        Files.createDirectories(folder);
        var left = new HashMap<>(files);
        if (some != null && some.nextBoolean()) {
            deleted.forEach(left::putIfAbsent);
        }
        for (var file : left.entrySet()) {
            byte[] content = file.getValue().flushed;
            for (Sector sector : file.getValue().since) {
                if (some != null && some.nextBoolean()) {
                    content = Arrays.copyOf(content, (int) Math.max(content.length, sector.at() + sector.content().length));
                    System.arraycopy(sector.content(), 0, content, (int) sector.at(), sector.content().length);
                }
            }
            Files.write(folder.resolve(file.getKey().getFileName()), content);
        }
        return folder;
    }

    private synchronized void written(Path file, long at, byte[] content) {
        var since = kept(file).since;
        for (int from = 0; from < content.length;) {
            int to = (int) Math.min(content.length, from + SECTOR - (at + from) % SECTOR);
            since.add(new Sector(at + from, Arrays.copyOfRange(content, from, to)));
            from = to;
        }
    }

    private Kept kept(Path file) {
        return files.computeIfAbsent(file, _ -> new Kept());
    }

    private synchronized void flushed(Path file) throws IOException {
        var kept = kept(file);
        kept.flushed = Files.readAllBytes(file);
        kept.since.clear();
    }

    @Override
    public DiskFile open(Path file, boolean writing) throws IOException {
        return new ForgetfulFile(file, disk.open(file, writing));
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        disk.move(from, to);
        files.put(to, kept(from));
        files.remove(from);
    }

    @Override
    public synchronized void delete(Path file) throws IOException {
        disk.delete(file);
        var kept = files.remove(file);
        if (kept != null) {
            deleted.put(file, kept);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public boolean isWritable(Path file) {
        return disk.isWritable(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    private final class ForgetfulFile implements DiskFile {

        private final Path path;
        private final DiskFile file;

        ForgetfulFile(Path path, DiskFile file) {
            this.path = path;
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into, long at) throws IOException {
            return file.read(into, at);
        }

        @Override
        public int write(ByteBuffer from, long at) throws IOException {
            var content = new byte[from.remaining()];
            from.duplicate().get(content);
            int written = file.write(from, at);
            written(path, at, content);
            return written;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        /// Kept to what was flushed by then: a file system cuts a file before or after, not in between.
        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
            flushed(path);
        }

        @Override
        public void force() throws IOException {
            beforeFlush.run();
            file.force();
            flushed(path);
        }

        @Override
        public @Nullable FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return file.tryLock(at, size, shared);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

package org.focale.app.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.focale.store.Disk;
import org.focale.store.DiskFile;
import org.jspecify.annotations.Nullable;

/// The disk under a workspace, which can stop taking anything.
final class FailingDisk implements Disk {

    private final Disk real = Disk.real();
    private volatile boolean failing;

    void fail(boolean now) {
        failing = now;
    }

    private void check() throws IOException {
        if (failing) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public DiskFile open(Path file, boolean writing) throws IOException {
        return new File(real.open(file, writing));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check();
        real.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        check();
        real.createFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        check();
        real.forceFolder(folder);
    }

    @Override
    public boolean isWritable(Path file) {
        return real.isWritable(file);
    }

    private final class File implements DiskFile {

        private final DiskFile file;

        File(DiskFile file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into, long at) throws IOException {
            return file.read(into, at);
        }

        @Override
        public int write(ByteBuffer from, long at) throws IOException {
            check();
            return file.write(from, at);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            check();
            file.truncate(size);
        }

        @Override
        public void force() throws IOException {
            check();
            file.force();
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

package org.focale.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// Leads everything H2 reads and writes through the [Disk] of the folder: H2 calls our files `focale:7:/folder/workspace.mv.db`.
/// Public with a public constructor because H2 makes its own copies.
///
/// The number is another one each time a file is opened. H2 keeps the databases it has open by their names, and one that it could not
/// close because the disk was gone would be met again under the same name.
public final class DiskPath extends FilePathWrapper {

    private static final String SCHEME = "focale";
    private static final AtomicLong OPENINGS = new AtomicLong();

    static {
        FilePath.register(new DiskPath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    /// A name for H2 that it has not met before.
    static String newName(String path) {
        return SCHEME + ":" + OPENINGS.incrementAndGet() + ":" + path;
    }

    @Override
    protected String getPrefix() {
        return name.substring(0, prefixOf(name));
    }

    @Override
    protected FilePath unwrap(String named) {
        return FilePath.get(named.substring(prefixOf(named)));
    }

    private static int prefixOf(String named) {
        return named.indexOf(':', SCHEME.length() + 1) + 1;
    }

    private Path path() {
        return Path.of(getBase().toString());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var folder = OpenFolders.of(path());
        try {
            var file = BlockFile.open(folder.disk(), path(), !mode.equals("r"));
            folder.files().add(file);
            return new Channel(file, folder);
        } catch (IOException refused) {
            throw folder.noted(refused);
        }
    }

    /// H2's own way opens the file to find out, and so frees the lock.
    @Override
    public boolean canWrite() {
        try {
            return OpenFolders.of(path()).disk().isWritable(path());
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void delete() {
        try {
            OpenFolders.of(path()).disk().delete(path());
        } catch (IOException refused) {
            throw new IllegalStateException(Failures.wordless(refused));
        }
    }

    @Override
    public long size() {
        throw unexpected();
    }

    @Override
    public void moveTo(FilePath to, boolean atomicReplace) {
        throw unexpected();
    }

    @Override
    public boolean createFile() {
        throw unexpected();
    }

    @Override
    public InputStream newInputStream() {
        throw unexpected();
    }

    @Override
    public OutputStream newOutputStream(boolean append) {
        throw unexpected();
    }

    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) {
        throw unexpected();
    }

    private static IllegalStateException unexpected() {
        return new IllegalStateException("H2 writes the database and nothing else");
    }

    private static final class Channel extends FileBaseDefault {

        private final BlockFile file;
        private final OpenFolders.Entry folder;

        Channel(BlockFile file, OpenFolders.Entry folder) {
            this.file = file;
            this.folder = folder;
        }

        private interface Call<T extends @Nullable Object> {
            T on(BlockFile file) throws IOException;
        }

        /// Once the disk has refused anything, nothing more is asked of it until the database is opened again: H2 passes over what it
        /// cannot read while it opens, takes an older state for the last one, and would write over what came after.
        private <T extends @Nullable Object> T ask(Call<T> call) throws IOException {
            if (folder.refused().get() != null) {
                throw new IOException("The disk failed before");
            }
            try {
                return call.on(file);
            } catch (IOException refused) {
                throw folder.noted(refused);
            }
        }

        @Override
        public long size() throws IOException {
            return ask(BlockFile::size);
        }

        /// Not synchronized: the file is.
        @Override
        public int read(ByteBuffer into, long at) throws IOException {
            if (at < 0) {
                throw new IOException("No such place"); // read in a damaged file: it is not the disk that refuses
            }
            return ask(it -> it.read(into, at));
        }

        @Override
        public int write(ByteBuffer from, long at) throws IOException {
            return ask(it -> it.write(from, at));
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            ask(it -> {
                it.truncate(size);
                return size;
            });
        }

        @Override
        public void force(boolean metaData) throws IOException {
            ask(it -> {
                it.force();
                return metaData;
            });
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return this.<@Nullable FileLock>ask(it -> it.tryLock(position, size, shared));
        }

        @Override
        protected void implCloseChannel() throws IOException {
            folder.files().remove(file);
            try (file) {
                if (folder.isWell()) {
                    file.finish();
                }
            } catch (IOException refused) {
                throw folder.noted(refused);
            }
        }
    }
}

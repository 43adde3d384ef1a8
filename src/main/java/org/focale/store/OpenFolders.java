package org.focale.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Which disk stands behind each folder that is open in this program: H2 knows files by their names only.
///
/// A folder is here once. To open a database file a second time in one program, even just to look, would silently free the lock
/// that keeps other programs out (POSIX locks belong to the process and end with any of its handles).
final class OpenFolders {

    private static final Map<Path, Entry> OPEN = new ConcurrentHashMap<>();

    private OpenFolders() {}

    /// One open folder: its disk, the first thing the disk refused, whether a block was met that is not what was written, and the files
    /// that are open.
    record Entry(Path folder, Disk disk, AtomicReference<@Nullable IOException> refused, AtomicBoolean damaged, Set<BlockFile> files)
            implements AutoCloseable {

        /// Keeps what went wrong, to tell it: H2 has other words for it, or passes over it.
        IOException noted(IOException failure) {
            if (failure instanceof BlockDamaged) {
                damaged.set(true);
            } else {
                refused.compareAndSet(null, failure);
            }
            return failure;
        }

        boolean isWell() {
            return refused.get() == null && !damaged.get();
        }

        /// Before it is opened again.
        void forget() {
            refused.set(null);
            damaged.set(false);
        }

        /// Closes what H2 left open when it gave up: until then no other opening gets the lock.
        void closeFiles() {
            for (BlockFile file : files) {
                files.remove(file);
                try {
                    file.close();
                } catch (IOException _) {
                    // it gave way all the same
                }
            }
        }

        @Override
        public void close() {
            OPEN.remove(folder, this);
        }
    }

    /// @return null when it is already open here
    static @Nullable Entry open(Path folder, Disk disk) {
        var entry = new Entry(folder, disk, new AtomicReference<>(), new AtomicBoolean(), ConcurrentHashMap.newKeySet());
        return OPEN.putIfAbsent(folder, entry) == null ? entry : null;
    }

    static Entry of(Path file) throws IOException {
        var entry = OPEN.get(file.getParent());
        if (entry == null) {
            throw new IOException("Not in an open workspace");
        }
        return entry;
    }
}

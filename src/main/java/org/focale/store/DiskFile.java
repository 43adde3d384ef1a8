package org.focale.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.jspecify.annotations.Nullable;

/// One open file of a [Disk].
public interface DiskFile extends Closeable {

    /// @return how many bytes were read, -1 at the end
    int read(ByteBuffer into, long at) throws IOException;

    /// @return how many bytes were written
    int write(ByteBuffer from, long at) throws IOException;

    long size() throws IOException;

    /// Cuts the file; never makes it longer.
    void truncate(long size) throws IOException;

    /// What was written is on the disk when this returns.
    void force() throws IOException;

    /// Keeps other programs from this file until it is closed.
    ///
    /// @return null when another program has it
    /// @throws java.nio.channels.OverlappingFileLockException when this program has it
    @Nullable FileLock tryLock(long at, long size, boolean shared) throws IOException;

    /// @return how many bytes were written: all
    default int writeFully(ByteBuffer from, long at) throws IOException {
        int all = from.remaining();
        for (int done = 0; done < all;) {
            done += write(from, at + done);
        }
        return all;
    }
}

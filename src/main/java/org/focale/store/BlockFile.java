package org.focale.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The file under a database: after a power cut it is what it was at the last flush, to the byte, and a block that changed by itself is
/// refused. H2 alone does neither: it takes a chunk for whole when both its ends are, and keeps no check sum of what is between.
///
/// Blocks that were written wait in memory for the next flush, which writes them to the [BlockLog] and forces it; only then do they go
/// to their places. Each stands there before a CRC-32C of its place and its content.
final class BlockFile implements Closeable {

    static final int BLOCK = 4096;
    static final String LOG = ".log";
    private static final int RECORD = BLOCK + Integer.BYTES;
    /// Flushed by itself, 16 MB.
    private static final int MOST_WAITING = 4096;
    private static final long LONG_LOG = 4 << 20;
    private static final long TOO_LONG_LOG = 16 * LONG_LOG;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DiskFile file;
    private final BlockLog log;
    private final boolean writing;
    /// Guards what waits and the size; whoever changes them holds this object, too.
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final TreeMap<Long, byte[]> waiting = new TreeMap<>();
    private long size;
    private boolean changed;
    private volatile @Nullable BlockHead head;
    private @Nullable BlockHead coming;

    private BlockFile(DiskFile file, BlockLog log, boolean writing) {
        this.file = file;
        this.log = log;
        this.writing = writing;
    }

    /// Nothing is read or written before it is used: it may have to be locked first.
    static BlockFile open(Disk disk, Path path, boolean writing) throws IOException {
        return new BlockFile(disk.open(path, writing), new BlockLog(disk, logOf(path)), writing);
    }

    static Path logOf(Path path) {
        return path.resolveSibling(path.getFileName() + LOG);
    }

    /// Of a file of so many blocks, in bytes.
    static long length(long blocks) {
        return BlockHead.LENGTH + blocks * RECORD;
    }

    @Nullable FileLock tryLock(long at, long length, boolean shared) throws IOException {
        return file.tryLock(at, length, shared);
    }

    private void begin() throws IOException {
        if (head == null) {
            beginOnce();
        }
    }

    private synchronized void beginOnce() throws IOException {
        if (head != null) {
            return;
        }
        var places = readAt(0, BlockHead.LENGTH);
        var heads = BlockHead.read(places);
        if (writing && file.size() == 0) {
            var second = new BlockHead(1, RANDOM.nextLong(), 0);
            write(new BlockHead(0, RANDOM.nextLong(), 0));
            write(second);
            head = second;
        } else if (heads.isEmpty()) {
            throw new BlockDamaged();
        } else {
            recover(heads);
        }
    }

    private void write(BlockHead next) throws IOException {
        file.writeFully(next.bytes(), next.at());
    }

    /// Takes up what the log keeps since the last head. One of the heads is only missing when a power cut fell into writing it, and then
    /// the log is still there.
    private void recover(List<BlockHead> heads) throws IOException {
        var last = heads.getFirst();
        var frames = log.read(last.id());
        if (frames.isEmpty() && heads.size() == 1) {
            throw new BlockDamaged();
        }
        size = last.size();
        for (var frame : frames) {
            resize(frame.size());
            waiting.putAll(frame.blocks());
        }
        long there = Math.max(0, (file.size() - BlockHead.LENGTH) / RECORD);
        for (long at = there; at < size; at++) {
            if (!waiting.containsKey(at)) {
                throw new BlockDamaged();
            }
        }
        head = last;
        if (writing && !frames.isEmpty()) {
            place();
            settled();
        }
    }

    private void resize(long blocks) {
        size = blocks;
        waiting.tailMap(blocks).clear();
    }

    /// From there on as far as the file goes; zero behind its end.
    private ByteBuffer readAt(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
            continue;
        }
        return bytes.clear();
    }

    /// In bytes.
    long size() throws IOException {
        begin();
        lock.readLock().lock();
        try {
            return size * BLOCK;
        } finally {
            lock.readLock().unlock();
        }
    }

    /// @return how many bytes were read, -1 at the end
    /// @throws BlockDamaged when they are not what was written
    int read(ByteBuffer into, long at) throws IOException {
        begin();
        lock.readLock().lock();
        try {
            int wanted = (int) Math.min(into.remaining(), size * BLOCK - at);
            if (wanted <= 0) {
                return into.hasRemaining() ? -1 : 0;
            }
            long first = at / BLOCK;
            int many = (int) ((at + wanted - 1) / BLOCK - first + 1);
            var records = readAt(length(first), many * RECORD);
            for (int i = 0; i < many; i++) {
                var block = block(first + i, records.slice(i * RECORD, RECORD));
                long start = (first + i) * BLOCK;
                int from = (int) Math.max(0, at - start);
                int to = (int) Math.min(BLOCK, at + wanted - start);
                into.put(block.slice(from, to - from));
            }
            return wanted;
        } finally {
            lock.readLock().unlock();
        }
    }

    private ByteBuffer block(long at, ByteBuffer record) throws BlockDamaged {
        byte[] newer = waiting.get(at);
        if (newer != null) {
            return ByteBuffer.wrap(newer);
        }
        var block = record.slice(0, BLOCK);
        if (record.getInt(BLOCK) != sum(at, block.duplicate())) {
            throw new BlockDamaged();
        }
        return block;
    }

    private static int sum(long at, ByteBuffer block) {
        var sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, at));
        sum.update(block);
        return (int) sum.getValue();
    }

    /// Whole blocks.
    ///
    /// @return how many bytes were written: all
    synchronized int write(ByteBuffer from, long at) throws IOException {
        begin();
        int all = from.remaining();
        if (all % BLOCK != 0 || at % BLOCK != 0) {
            throw new IllegalArgumentException("Whole blocks");
        }
        lock.writeLock().lock();
        try {
            for (long gap = size; gap < at / BLOCK; gap++) {
                waiting.put(gap, new byte[BLOCK]);
            }
            for (long next = at / BLOCK; from.hasRemaining(); next++) {
                byte[] block = new byte[BLOCK];
                from.get(block);
                waiting.put(next, block);
                size = Math.max(size, next + 1);
            }
            changed = true;
        } finally {
            lock.writeLock().unlock();
        }
        if (waiting.size() > MOST_WAITING) {
            force();
        }
        return all;
    }

    /// To a whole number of blocks, and never longer.
    synchronized void truncate(long bytes) throws IOException {
        begin();
        long blocks = (bytes + BLOCK - 1) / BLOCK;
        if (blocks < size) {
            lock.writeLock().lock();
            try {
                resize(blocks);
                changed = true;
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    /// What was written is there after a power cut when this returns.
    synchronized void force() throws IOException {
        begin();
        settle();
        if (changed && head instanceof BlockHead now) {
            log.append(now.id(), size, waiting);
            changed = false;
            try {
                tidy();
            } catch (IOException refused) {
                if (log.length() > TOO_LONG_LOG) {
                    throw refused;
                } // else it is safe in the log, and goes to its place with the next flush
            }
        }
    }

    private void tidy() throws IOException {
        place();
        if (log.length() > LONG_LOG) {
            settled();
        }
    }

    /// Writes what is safe in the log where it belongs, what stands together at once.
    private void place() throws IOException {
        lock.writeLock().lock();
        try {
            var records = ByteBuffer.allocate(waiting.size() * RECORD);
            long first = 0;
            for (var block : waiting.entrySet()) {
                if (block.getKey() != first + records.position() / RECORD) {
                    file.writeFully(records.flip(), length(first));
                    records.clear();
                    first = block.getKey();
                }
                records.put(block.getValue()).putInt(sum(block.getKey(), ByteBuffer.wrap(block.getValue())));
            }
            file.writeFully(records.flip(), length(first));
            file.truncate(length(size));
            waiting.clear();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// The file no longer needs its log.
    private void settled() throws IOException {
        file.force();
        if (head instanceof BlockHead before) {
            coming = new BlockHead(before.count() + 1, RANDOM.nextLong(), size);
        }
        settle();
    }

    /// Until the next head is known to be there, nobody can tell which of the two a power cut would leave: nothing more is logged.
    private void settle() throws IOException {
        if (coming instanceof BlockHead next) {
            write(next);
            file.force();
            head = next;
            coming = null;
            log.restart();
        }
    }

    /// Leaves no log behind. Where that fails it stays, for the next opening.
    synchronized void finish() throws IOException {
        if (writing) {
            force();
            if (log.length() > 0) {
                place();
                settled();
            }
            log.delete();
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            log.close();
        }
    }
}

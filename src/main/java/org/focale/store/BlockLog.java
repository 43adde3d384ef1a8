package org.focale.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// What a flush changes in a [BlockFile], written here whole before any of it is written there: a power cut leaves all of a flush or
/// nothing of it.
///
/// A frame is `"FocLog1\n"`, the id of the file's present state, its number, the size of the file in blocks, how many blocks follow, a
/// CRC-32C of all of that and of what follows, and then each block after its place.
final class BlockLog implements Closeable {

    private static final long MAGIC = 0x466f634c6f67310aL;
    private static final int SUM_AT = 4 * Long.BYTES + Integer.BYTES;
    private static final int HEAD = SUM_AT + Integer.BYTES;
    private static final int ENTRY = Long.BYTES + BlockFile.BLOCK;

    private final Disk disk;
    private final Path path;
    private @Nullable DiskFile file;
    private long end;
    private long frames;

    BlockLog(Disk disk, Path path) {
        this.disk = disk;
        this.path = path;
    }

    /// @param size   of the file after it, in blocks
    /// @param blocks by their places
    record Frame(long size, SortedMap<Long, byte[]> blocks) {}

    /// The whole flushes that are kept for this state, in their order; what was cut short ends them.
    List<Frame> read(long state) throws IOException {
        var found = new ArrayList<Frame>();
        byte[] content;
        try {
            content = disk.read(path);
        } catch (NoSuchFileException _) {
            return found;
        }
        var rest = ByteBuffer.wrap(content);
        for (var frame = next(rest, state, 0); frame != null; frame = next(rest, state, found.size())) {
            found.add(frame);
        }
        return found;
    }

    private static @Nullable Frame next(ByteBuffer rest, long state, long number) {
        if (rest.remaining() < HEAD) {
            return null;
        }
        int start = rest.position();
        boolean ours = rest.getLong() == MAGIC & rest.getLong() == state & rest.getLong() == number;
        long size = rest.getLong();
        int many = rest.getInt();
        int sum = rest.getInt();
        if (!ours || many < 0 || (long) many * ENTRY > rest.remaining()) {
            return null;
        }
        int end = rest.position() + many * ENTRY;
        if (sum != sum(rest.array(), start, end - start)) {
            return null;
        }
        var blocks = new TreeMap<Long, byte[]>();
        for (int i = 0; i < many; i++) {
            long at = rest.getLong();
            byte[] block = new byte[BlockFile.BLOCK];
            rest.get(block);
            blocks.put(at, block);
        }
        return new Frame(size, blocks);
    }

    private static int sum(byte[] bytes, int from, int length) {
        var sum = new CRC32C();
        sum.update(bytes, from, SUM_AT);
        sum.update(bytes, from + HEAD, length - HEAD);
        return (int) sum.getValue();
    }

    /// Returns when it is on the disk.
    void append(long state, long size, Map<Long, byte[]> blocks) throws IOException {
        var frame = ByteBuffer.allocate(HEAD + blocks.size() * ENTRY);
        frame.putLong(MAGIC).putLong(state).putLong(frames).putLong(size).putInt(blocks.size()).putInt(0);
        blocks.forEach((at, block) -> frame.putLong(at).put(block));
        frame.putInt(SUM_AT, sum(frame.array(), 0, frame.capacity())).flip();
        var out = file;
        if (out == null) {
            out = disk.open(path, true);
            file = out;
            out.writeFully(frame, end);
            out.force();
            disk.forceFolder(Disk.folderOf(path));
        } else {
            out.writeFully(frame, end);
            out.force();
        }
        end += frame.capacity();
        frames++;
    }

    /// How long it is, in bytes.
    long length() {
        return end;
    }

    /// Begins anew for a state whose blocks are all in the file. What is there stays until it is written over: it is of another state.
    void restart() {
        end = 0;
        frames = 0;
    }

    void delete() throws IOException {
        close();
        disk.delete(path);
    }

    @Override
    public void close() throws IOException {
        var open = file;
        file = null;
        if (open != null) {
            open.close();
        }
    }
}

package org.focale.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.focale.base.Refused;

/// Bytes in memory, in pieces of the size that age seals at once: a long content is never copied to grow, and nothing of a person is
/// ever laid down on a disk in plain.
final class Pieces extends OutputStream {

    static final int PIECE = 64 * 1024;

    private final List<byte[]> pieces = new ArrayList<>();
    private final long most;
    private final Supplier<Refused> tooMany;
    private long size;

    /// @param tooMany thrown when there would be more than `most` bytes
    Pieces(long most, Supplier<Refused> tooMany) {
        this.most = most;
        this.tooMany = tooMany;
    }

    long size() {
        return size;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length > most - size) {
            throw tooMany.get();
        }
        int done = 0;
        while (done < length) {
            var room = room();
            int some = Math.min(room.remaining(), length - done);
            room.put(bytes, offset + done, some);
            done += some;
            size += some;
        }
    }

    /// Takes the channel in to its end.
    void fill(ReadableByteChannel in, LongConsumer progress) throws IOException {
        int count = 0;
        while (count >= 0) {
            count = in.read(room());
            size += Math.max(count, 0);
            if (size > most) {
                throw tooMany.get();
            }
            progress.accept(size);
        }
    }

    /// What is left of the last piece, or a new one.
    private ByteBuffer room() {
        int used = (int) (size % PIECE);
        if (size == (long) pieces.size() * PIECE) {
            pieces.add(new byte[PIECE]);
        }
        return ByteBuffer.wrap(pieces.getLast(), used, PIECE - used);
    }

    /// @throws IndexOutOfBoundsException when there are fewer
    byte[] bytes(long from, int length) {
        if (from < 0 || length < 0 || from + length > size) {
            throw new IndexOutOfBoundsException("Only " + size + " bytes");
        }
        var bytes = new byte[length];
        for (int done = 0; done < length;) {
            var rest = rest(from + done);
            int some = Math.min(rest.remaining(), length - done);
            rest.get(bytes, done, some);
            done += some;
        }
        return bytes;
    }

    /// A piece from here to its end; empty at the end.
    private ByteBuffer rest(long from) {
        if (from >= size) {
            return ByteBuffer.allocate(0);
        }
        int start = (int) (from % PIECE);
        int end = (int) Math.min(PIECE, start + (size - from));
        return ByteBuffer.wrap(pieces.get((int) (from / PIECE)), start, end - start).slice();
    }

    /// Of what stands from here to the end.
    byte[] sha256(long from) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (long at = from; at < size;) {
                var rest = rest(at);
                at += rest.remaining();
                digest.update(rest);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /// Reads from here to the end.
    InputStream from(long offset) {
        return new InputStream() {
            private long at = offset;

            @Override
            public int read() {
                var rest = rest(at);
                if (!rest.hasRemaining()) {
                    return -1;
                }
                at++;
                return rest.get() & 0xff;
            }

            @Override
            public int read(byte[] into, int start, int length) {
                var rest = rest(at);
                int count = Math.min(rest.remaining(), length);
                rest.get(into, start, count);
                at += count;
                return count == 0 && length > 0 ? -1 : count;
            }
        };
    }
}

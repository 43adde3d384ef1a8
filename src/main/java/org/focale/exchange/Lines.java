package org.focale.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Lines of UTF-8, none longer than it may be; each ends with a line feed, the last one too.
final class Lines {

    private final InputStream in;
    private byte[] buffer = new byte[Pieces.PIECE];
    private int start;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /// Null at the end.
    ///
    /// @throws BundleMalformed when the line is too long, without its end, or not UTF-8
    @Nullable String next() throws IOException {
        int looked = start;
        while (true) {
            for (int at = looked; at < end; at++) {
                if (buffer[at] == '\n') {
                    String line = text(start, at);
                    start = at + 1;
                    return line;
                }
            }
            int length = end - start;
            if (!more()) {
                if (length > 0) {
                    throw new BundleMalformed();
                }
                return null;
            }
            looked = start + length;
        }
    }

    private boolean more() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            if (end >= Caps.LINE) {
                throw new BundleMalformed();
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(count, 0);
        return count >= 0;
    }

    private String text(int from, int to) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, to - from)).toString();
        } catch (CharacterCodingException malformed) {
            throw new BundleMalformed(malformed);
        }
    }
}

package org.focale.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/// A file being opened, watched so that what went wrong can be told: is it a sealed file at all, and had it come to its end?
final class Watched implements ReadableByteChannel {

    private static final String BINARY = "age-encryption.org/";
    private static final String ASCII = "-----BEGIN AGE";

    private final ReadableByteChannel in;
    private final StringBuilder start = new StringBuilder();
    private boolean ended;

    Watched(ReadableByteChannel in) {
        this.in = in;
    }

    /// Whether it begins as a sealed file does, or stops before one could tell.
    boolean looksSealed() {
        return begins(BINARY) || begins(ASCII);
    }

    private boolean begins(String mark) {
        return isTooShort() ? mark.startsWith(start.toString()) : start.indexOf(mark) == 0;
    }

    /// Whether it stops before one could tell.
    boolean isTooShort() {
        return ended && start.length() < ASCII.length();
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int from = into.position();
        int count = in.read(into);
        ended |= count < 0;
        int missing = Math.min(Math.max(count, 0), BINARY.length() - start.length());
        if (missing > 0) {
            start.append(StandardCharsets.ISO_8859_1.decode(into.slice(from, missing)));
        }
        return count;
    }

    @Override
    public boolean isOpen() {
        return in.isOpen();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package org.focale.document.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.focale.base.Progress;
import org.jspecify.annotations.Nullable;

/// The parts inside an XLSX, unpacked with care: what grows beyond measure or does not arrive as it was packed is refused.
final class PackedParts implements AutoCloseable {

    private final ZipFile zip;
    private final TableLimits limits;
    private final Progress progress;
    private final long packed;
    private long unpacked;
    private long expected;

    /// @param progress told of the bytes unpacked
    PackedParts(Path file, long size, TableLimits limits, Progress progress) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.packed = size;
        this.limits = limits;
        this.progress = progress;
    }

    boolean has(String name) {
        return entry(name) != null;
    }

    /// Says that this part will be opened, so that the user sees how far the work is.
    void expect(String name) {
        var entry = entry(name);
        expected += entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /// @param name from the top of the file, without a slash before it; case does not matter
    Optional<InputStream> open(String name) throws IOException {
        var entry = entry(name);
        return entry == null ? Optional.empty() : Optional.of(new Part(zip.getInputStream(entry), entry));
    }

    private @Nullable ZipEntry entry(String name) {
        var exact = zip.getEntry(name);
        return exact != null ? exact : zip.stream().filter(entry -> entry.getName().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Counts what comes out, and compares it with what was packed when it has come out whole. What the file says of its own sizes is
    /// not believed.
    private final class Part extends FilterInputStream {

        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long bytes;

        Part(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            if (read < 0) {
                if (sum.getValue() != entry.getCrc()) {
                    throw new IOException("A part does not arrive as it was packed");
                }
                return read;
            }
            sum.update(buffer, offset, read);
            count(read);
            return read;
        }

        private void count(int read) {
            bytes += read;
            unpacked += read;
            boolean swells = bytes > limits.freeBytes() && bytes / limits.ratio() > Math.min(packed, entry.getCompressedSize());
            if (swells || unpacked > limits.unpackedBytes()) {
                throw TableRefused.bomb();
            }
            progress.report(unpacked, Math.max(unpacked, expected));
        }

        @Override
        public long skip(long length) throws IOException {
            return readNBytes((int) Math.min(length, Short.MAX_VALUE)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}

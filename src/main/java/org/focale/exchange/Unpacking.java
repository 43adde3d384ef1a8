package org.focale.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// Reads the lines of a proved payload, a line at a time, and never more than its manifest says.
final class Unpacking implements Carried {

    private final Pieces content;
    private final long start;
    private final Manifest manifest;
    private final Compression compression;

    /// @param start where the payload begins
    /// @throws BundleTooLarge  when it says that it unpacks to more than it may
    /// @throws BundleBomb      when it was packed smaller than records can be
    /// @throws TooManyRecords  when it says that there are more than there may be
    /// @throws BundleMalformed when it is packed in no known way
    Unpacking(Pieces content, long start, Manifest manifest) {
        var seal = manifest.payload();
        if (seal.unpacked() > Caps.UNPACKED) {
            throw new BundleTooLarge();
        } else if (Caps.isBomb(seal.length(), seal.unpacked())) {
            throw new BundleBomb();
        } else if (manifest.counts().records() > Caps.RECORDS) {
            throw new TooManyRecords();
        }
        this.content = content;
        this.start = start;
        this.manifest = manifest;
        this.compression = Compression.of(seal.compression()).orElseThrow(BundleMalformed::new);
    }

    @Override
    public void each(Consumer<Line> each) {
        long most = manifest.counts().records();
        try (var unpacked = new Unpacked(compression.unpacking(content.from(start)), manifest.payload().unpacked())) {
            if (RecordReader.lines(unpacked, most, each) != most) {
                throw new BundleMalformed();
            }
        } catch (ZipException | EOFException malformed) {
            throw new BundleMalformed(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
    }
}

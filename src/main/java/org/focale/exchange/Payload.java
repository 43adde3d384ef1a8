package org.focale.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.focale.base.Progress;
import org.jspecify.annotations.Nullable;

/// What a bundle carries, packed in memory, ready to be signed: the lines of [RecordWriter].
public final class Payload {

    private final Pieces packed;
    private final Manifest.Counts counts;
    private final Manifest.PayloadSeal seal;

    private Payload(Pieces packed, Manifest.Counts counts, Manifest.PayloadSeal seal) {
        this.packed = packed;
        this.counts = counts;
        this.seal = seal;
    }

    /// Packs this in one.
    ///
    /// @param progress told the records done; how many there will be is not known
    /// @throws TooMuchToSend when a bundle cannot carry all of it
    public static Payload pack(Carried carried, Progress progress) {
        return pack(carried, Long.MAX_VALUE, progress).getFirst();
    }

    /// Packs this in parts that each can be opened alone: a person's file is in one of them, and a document's bytes are.
    ///
    /// @param most     bytes after which a new part begins, where it can
    /// @param progress told the records done of a part; how many there will be is not known
    /// @return one or more
    /// @throws TooMuchToSend when a bundle cannot carry what belongs together
    public static List<Payload> pack(Carried carried, long most, Progress progress) {
        var packed = pack(carried, most, Compression.GZIP, progress);
        boolean looksLikeABomb = packed.stream().anyMatch(part -> Caps.isBomb(part.seal.length(), part.seal.unpacked()));
        return looksLikeABomb ? pack(carried, most, Compression.NONE, progress) : packed;
    }

    private static List<Payload> pack(Carried carried, long most, Compression compression, Progress progress) {
        var packing = new Packing(compression, most, progress);
        carried.each(packing::add);
        return packing.finish();
    }

    /// Fills one part after another.
    private static final class Packing {

        private final Compression compression;
        private final long most;
        private final Progress progress;
        private final List<Payload> done = new ArrayList<>();
        private Pieces packed;
        private OutputStream out;
        private RecordWriter lines;
        private @Nullable Object belongs;

        Packing(Compression compression, long most, Progress progress) {
            this.compression = compression;
            this.most = most;
            this.progress = progress;
            this.packed = new Pieces(Caps.UNPACKED, TooMuchToSend::new);
            this.out = opened(packed);
            this.lines = new RecordWriter(out, Caps.RECORDS, Caps.UNPACKED, progress);
        }

        private OutputStream opened(Pieces into) {
            try {
                return compression.packing(into);
            } catch (IOException impossible) {
                throw new UncheckedIOException("Memory does not fail", impossible);
            }
        }

        void add(Line line) {
            var now = belongs(line);
            if (packed.size() >= most && !now.equals(belongs)) {
                close();
                packed = new Pieces(Caps.UNPACKED, TooMuchToSend::new);
                out = opened(packed);
                lines = new RecordWriter(out, Caps.RECORDS, Caps.UNPACKED, progress);
            }
            belongs = now;
            lines.write(line);
        }

        /// What this line may not be parted from.
        private static Object belongs(Line line) {
            return switch (line) {
                case Line.OfRecord(var state) -> state.home().id();
                case Line.OfFile file -> file.person().value();
                case Line.Past past -> past.person().value();
                case Line.Erased erased -> erased.file();
                case Line.Revoked(var revocation) -> revocation.site();
                case Line.Content content -> content.sha256();
            };
        }

        List<Payload> finish() {
            close();
            return done;
        }

        private void close() {
            try {
                out.close();
            } catch (IOException impossible) {
                throw new UncheckedIOException("Memory does not fail", impossible);
            }
            done.add(new Payload(packed, new Manifest.Counts(lines.records(), lines.files(), lines.contents()),
                    new Manifest.PayloadSeal(compression.word(), packed.size(), lines.unpacked(), HexFormat.of().formatHex(packed.sha256(0)))));
        }
    }

    /// How many were packed.
    public int records() {
        return (int) counts.records();
    }

    /// Of how many people there is something in it.
    public int files() {
        return (int) counts.files();
    }

    /// Whether there is nothing in it, not even a line about a file.
    public boolean isEmpty() {
        return seal.unpacked() == 0;
    }

    /// Tells this content from every other: SHA-256 of its bytes, hexadecimal.
    public String sha256() {
        return seal.sha256();
    }

    Manifest.Counts counts() {
        return counts;
    }

    Manifest.PayloadSeal seal() {
        return seal;
    }

    InputStream bytes() {
        return packed.from(0);
    }
}

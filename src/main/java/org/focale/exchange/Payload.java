package org.focale.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.focale.base.Progress;

/// The records of a bundle packed in memory, ready to be signed: the lines of [RecordWriter].
public final class Payload {

    private final Pieces packed;
    private final Manifest.Counts counts;
    private final Manifest.PayloadSeal seal;

    private Payload(Pieces packed, Manifest.Counts counts, Manifest.PayloadSeal seal) {
        this.packed = packed;
        this.counts = counts;
        this.seal = seal;
    }

    /// Packs these records.
    ///
    /// @param progress told the records done; how many there will be is not known
    /// @throws TooMuchToSend when a bundle cannot carry them all
    public static Payload pack(Records records, Progress progress) {
        var payload = pack(records, Compression.GZIP, progress);
        boolean looksLikeABomb = Caps.isBomb(payload.seal.length(), payload.seal.unpacked());
        return looksLikeABomb ? pack(records, Compression.NONE, progress) : payload;
    }

    private static Payload pack(Records records, Compression compression, Progress progress) {
        var packed = new Pieces(Caps.UNPACKED, TooMuchToSend::new);
        try {
            var out = compression.packing(packed);
            var lines = new RecordWriter(out, Caps.RECORDS, Caps.UNPACKED, progress);
            records.each(lines::write);
            out.close();
            return new Payload(packed, new Manifest.Counts(lines.records(), lines.files(), 0),
                    new Manifest.PayloadSeal(compression.word(), packed.size(), lines.unpacked(), HexFormat.of().formatHex(packed.sha256(0))));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
    }

    /// How many were packed.
    public int records() {
        return (int) counts.records();
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

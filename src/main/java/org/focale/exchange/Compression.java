package org.focale.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How a payload is packed, by the word that the manifest says (docs/decisions/0006-gzip-level-4.md).
enum Compression {

    /// What every system unpacks.
    GZIP("gzip") {
        @Override
        OutputStream packing(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, Pieces.PIECE) {
                {
                    def.setLevel(LEVEL);
                }
            };
        }

        @Override
        InputStream unpacking(InputStream in) throws IOException {
            return new GZIPInputStream(in, Pieces.PIECE);
        }
    },

    /// As it is: for what packs so well that a reader would take it for a bomb.
    NONE("none") {
        @Override
        OutputStream packing(OutputStream out) {
            return out;
        }

        @Override
        InputStream unpacking(InputStream in) {
            return in;
        }
    };

    private static final int LEVEL = 4;

    private final String word;

    Compression(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /// Empty for one of a newer version.
    static Optional<Compression> of(String word) {
        for (Compression compression : values()) {
            if (compression.word.equals(word)) {
                return Optional.of(compression);
            }
        }
        return Optional.empty();
    }

    /// @param out left open when the result is closed, or held in memory
    abstract OutputStream packing(OutputStream out) throws IOException;

    abstract InputStream unpacking(InputStream in) throws IOException;
}

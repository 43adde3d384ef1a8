package org.focale.app.exchange;

import java.io.ByteArrayOutputStream;
import org.focale.base.Sha256;
import org.focale.exchange.Line;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// The bytes of documents that came, put together. What is not what its hash says is passed over: nothing would find it.
final class ArrivedContents {

    /// Bytes of one document: what can be attached, and some room.
    private static final int LARGEST = 64 << 20;

    private final Writing writing;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable String sha256;
    private int done;

    ArrivedContents(Writing writing) {
        this.writing = writing;
    }

    void take(Line.Content content) {
        if (!content.sha256().equals(sha256)) {
            bytes.reset();
            sha256 = content.sha256();
        }
        if (bytes.size() <= LARGEST) {
            bytes.writeBytes(content.bytes());
        }
        if (content.last()) {
            byte[] whole = bytes.toByteArray();
            if (Sha256.of(whole).equals(sha256) && !writing.hasContent(content.sha256())) {
                writing.putContent(whole);
                done++;
            }
            bytes.reset();
            sha256 = null;
        }
    }

    /// How many came.
    int finish() {
        return done;
    }
}

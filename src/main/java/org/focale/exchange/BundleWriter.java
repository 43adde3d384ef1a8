package org.focale.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.focale.base.Progress;
import org.focale.seal.Age;
import org.focale.seal.SigningKey;

/// Signs and seals a bundle.
public final class BundleWriter {

    /// Seals to each addressee, to the sender and to its key on paper.
    ///
    /// @param out      closed at the end. When this throws, what was written may look whole and is to be thrown away
    /// @param key      of the sender
    /// @param progress told the bytes sealed
    /// @throws IOException when `out` refuses
    public void write(WritableByteChannel out, Manifest.Draft draft, Payload payload, SigningKey key, Progress progress) throws IOException {
        if (!key.verifyKey().toString().equals(draft.sender().verifyKey())) {
            throw new IllegalArgumentException("Signed with another key than that of the sender's card");
        }
        byte[] head = Envelope.write(ManifestJson.write(draft.manifest(payload)), key);
        long total = head.length + payload.seal().length();
        try (var sealing = Age.sealing(out, draft.recipients());
                var content = new SequenceInputStream(new ByteArrayInputStream(head), payload.bytes())) {
            var piece = new byte[Pieces.PIECE]; // as the cipher takes them: pieces that lie across cost a fifth of the speed
            long done = 0;
            for (int count = fill(piece, content); count > 0; count = fill(piece, content)) {
                sealing.write(ByteBuffer.wrap(piece, 0, count));
                done += count;
                progress.report(done, total);
            }
        }
    }

    private static int fill(byte[] piece, InputStream content) throws IOException {
        return content.readNBytes(piece, 0, piece.length);
    }
}

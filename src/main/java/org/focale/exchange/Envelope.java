package org.focale.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.focale.seal.SigningKey;
import org.focale.seal.VerifyKey;

/// What stands before the payload inside the seal: `FOC1`, the length of the manifest as four bytes, the manifest, its signature.
///
/// @param manifest the bytes that were signed, as they came
/// @param end      where the payload begins
record Envelope(byte[] manifest, byte[] signature, long end) {

    private static final byte[] MAGIC = "FOC1".getBytes(StandardCharsets.US_ASCII);
    private static final int START = MAGIC.length + Integer.BYTES;
    private static final int SIGNATURE = 64;
    private static final String CONTEXT = "focale/bundle/v1";

    /// @throws NotABundle          when it does not begin as a bundle does
    /// @throws BundleHeaderTooLong when the manifest would be longer than it may be
    /// @throws BundleMalformed     when the manifest would be longer than the file
    /// @throws BundleUnsigned      when nothing follows the manifest
    static Envelope of(Pieces content) {
        if (content.size() < START || !Arrays.equals(content.bytes(0, MAGIC.length), MAGIC)) {
            throw new NotABundle();
        }
        int length = ByteBuffer.wrap(content.bytes(MAGIC.length, Integer.BYTES)).getInt();
        if (length < 0 || length > Caps.HEADER) {
            throw new BundleHeaderTooLong();
        } else if (content.size() < START + length) {
            throw new BundleMalformed();
        } else if (content.size() < START + length + SIGNATURE) {
            throw new BundleUnsigned();
        }
        return new Envelope(content.bytes(START, length), content.bytes(START + length, SIGNATURE), START + length + SIGNATURE);
    }

    /// The bytes before the payload.
    static byte[] write(byte[] manifest, SigningKey key) {
        if (manifest.length > Caps.HEADER) {
            throw new IllegalArgumentException("Too many addressees");
        }
        return ByteBuffer.allocate(START + manifest.length + SIGNATURE)
                .put(MAGIC).putInt(manifest.length).put(manifest).put(key.sign(CONTEXT, manifest)).array();
    }

    /// A signature of zeros is a place left empty.
    boolean isSigned() {
        for (byte one : signature) {
            if (one != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isSignedBy(VerifyKey key) {
        return key.proves(CONTEXT, manifest, signature);
    }
}

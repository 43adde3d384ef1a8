package org.focale.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.focale.bench.Row;

/// Prints how fast we seal beside the JDK's bare ChaCha20-Poly1305, both on 64 KiB in memory. Run by hand; never a test.
public final class SealingSpeed {

    private static final int PIECE = 64 * 1024;
    private static final int PIECES = 4096;
    private static final int ROUNDS = 9;

    private SealingSpeed() {}

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        System.out.println(row().markdown());
    }

    /// Sealing and opening beside the bare cipher, the best of some rounds each.
    public static Row row() throws IOException, GeneralSecurityException {
        double bestBare = 0;
        double bestSealed = 0;
        double bestOpened = 0;
        for (int round = 0; round < ROUNDS; round++) {
            bestBare = Math.max(bestBare, bare());
            bestSealed = Math.max(bestSealed, sealed());
            bestOpened = Math.max(bestOpened, opened());
        }
        return new Row("Sealing, before compression", Row.format("%.0f MB/s (opening %.0f)", bestSealed, bestOpened),
                Row.format("bare ChaCha20-Poly1305 %.0f MB/s: ×%.2f (opening ×%.2f)", bestBare, bestSealed / bestBare, bestOpened / bestBare),
                        "×0.9");
    }

    private static double bare() throws GeneralSecurityException {
        var plain = new byte[PIECE];
        var out = new byte[PIECE + 16];
        var nonce = new byte[12];
        var key = new SecretKeySpec(new byte[32], "ChaCha20");
        long start = System.nanoTime();
        for (int i = 0; i < PIECES; i++) {
            ByteBuffer.wrap(nonce).putInt(i);
            var cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce));
            cipher.doFinal(plain, 0, PIECE, out, 0);
        }
        return megabytesPerSecond(start);
    }

    private static double sealed() throws IOException {
        var plain = ByteBuffer.allocate(PIECE);
        var to = List.of(AgeIdentity.generate().recipient());
        long start = System.nanoTime();
        try (var sealing = Age.sealing(nowhere(), to)) {
            for (int i = 0; i < PIECES; i++) {
                sealing.write(plain.clear());
            }
        }
        return megabytesPerSecond(start);
    }

    private static double opened() throws IOException {
        var key = AgeIdentity.generate();
        var sealed = Age.seal(new byte[PIECE * PIECES / 4], List.of(key.recipient()));
        var plain = ByteBuffer.allocate(PIECE);
        long start = System.nanoTime();
        for (int i = 0; i < 4; i++) {
            try (var opening = Age.opening(Channels.newChannel(new ByteArrayInputStream(sealed)), key)) {
                while (opening.read(plain.clear()) >= 0) {
                    continue;
                }
            }
        }
        return megabytesPerSecond(start);
    }

    private static double megabytesPerSecond(long start) {
        return (double) PIECE * PIECES / 1e6 / ((System.nanoTime() - start) / 1e9);
    }

    private static WritableByteChannel nowhere() {
        return new WritableByteChannel() {
            @Override
            public int write(ByteBuffer from) {
                int length = from.remaining();
                from.position(from.limit());
                return length;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {}
        };
    }
}

package org.focale.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;

/// Seals with a passphrase in no time, for tests of what comes after: the program itself never does.
public final class QuickSeal {

    private static final int WORK = 1;

    private QuickSeal() {}

    public static byte[] seal(byte[] content, Passphrase passphrase) {
        var bytes = new ByteArrayOutputStream();
        try (var sealing = Age.sealingWith(Channels.newChannel(bytes), List.of(key -> List.of(ScryptStanza.seal(key, passphrase, WORK))))) {
            sealing.write(ByteBuffer.wrap(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

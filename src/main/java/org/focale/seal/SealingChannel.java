package org.focale.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;

/// A file being sealed. When the disk refuses, the file below is closed all the same (Windows could not delete it otherwise)
/// and never gets an end that would make it look whole.
final class SealingChannel implements WritableByteChannel {

    private final WritableByteChannel out;
    private final WritableByteChannel encrypting;
    private boolean sound = true;
    private boolean open = true;

    SealingChannel(WritableByteChannel out, WritableByteChannel encrypting) {
        this.out = out;
        this.encrypting = encrypting;
    }

    @Override
    public int write(ByteBuffer content) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (!sound) {
            throw new IOException("A part of this sealed file could not be written");
        }
        sound = false;
        int count = encrypting.write(content);
        sound = true;
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        if (!open) {
            return;
        }
        open = false;
        try (out) {
            if (sound) {
                encrypting.close();
            }
        }
    }
}

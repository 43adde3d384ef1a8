package org.focale.seal;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecodingException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/// What a sealed file holds, piece by proved piece. Once it failed it gives nothing more: the age library,
/// asked again after a failure, would hand out its buffer.
final class OpenedChannel implements ReadableByteChannel {

    private final ReadableByteChannel proved;
    private boolean sound = true;

    OpenedChannel(ReadableByteChannel proved) {
        this.proved = proved;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!sound) {
            throw new SealDamaged();
        }
        sound = false;
        try {
            int count = proved.read(into);
            sound = true;
            return count;
        } catch (PayloadException | ArmoredDecodingException | BufferUnderflowException | IllegalArgumentException e) {
            throw new SealDamaged(e);
        }
    }

    @Override
    public boolean isOpen() {
        return proved.isOpen();
    }

    @Override
    public void close() throws IOException {
        proved.close();
    }
}

package org.focale.seal;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecodingException;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

/// The first bytes of a file, looked at before the age library reads it: is it binary or ASCII, and is its header exactly
/// as the format wants it? The library forgives a space at the end of a stanza's line, so that a changed header would pass.
final class AgeHead implements ReadableByteChannel {

    private static final int LONGEST_HEADER = 64 * 1024;
    private static final String ASCII_MARK = "-----BEGIN";
    private static final String HEADER_END = "\n---";

    private final ByteBuffer head;
    private final ReadableByteChannel rest;

    private AgeHead(ByteBuffer head, ReadableByteChannel rest) {
        this.head = head;
        this.rest = rest;
    }

    static AgeHead read(ReadableByteChannel in) throws IOException {
        var head = ByteBuffer.allocate(LONGEST_HEADER);
        int count = 0;
        while (head.hasRemaining() && count >= 0) { // a channel may give less than there is
            count = in.read(head);
        }
        return new AgeHead(head.flip(), in);
    }

    /// @throws SealDamaged when this is no age file, or its header is damaged
    ReadableByteChannel decrypting(RecipientStanzaReader reader) throws IOException {
        String text = StandardCharsets.ISO_8859_1.decode(head.duplicate()).toString();
        boolean ascii = text.stripLeading().startsWith(ASCII_MARK);
        if (!ascii && text.substring(0, Math.max(0, text.indexOf(HEADER_END))).contains(" \n")) {
            throw new SealDamaged();
        }
        var factory = ascii ? new ArmoredDecryptingChannelFactory() : new StandardDecryptingChannelFactory();
        try {
            return factory.newDecryptingChannel(this, List.of(reader));
        } catch (GeneralSecurityException | PayloadException | ArmoredDecodingException
                | BufferUnderflowException | IllegalArgumentException e) {
            throw new SealDamaged(e);
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!head.hasRemaining()) {
            return rest.read(into);
        }
        int length = Math.min(head.remaining(), into.remaining());
        into.put(head.slice(head.position(), length));
        head.position(head.position() + length);
        return length;
    }

    @Override
    public boolean isOpen() {
        return rest.isOpen();
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}

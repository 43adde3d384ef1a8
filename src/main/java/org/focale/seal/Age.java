package org.focale.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.List;

/// Seals and opens files of the age format, version 1 (age-encryption.org/v1): the `age` command opens ours, and we open its files.
///
/// What `opening` gives is proved, 64 KiB at a time; but a file cut short is only found at its end. So nothing read may be
/// *used* before the end was reached. age says nothing about who sealed a file: that is what [SigningKey] is for.
public final class Age {

    private Age() {}

    /// Seals what is written to the result, to everybody in `to`. Give it 64 KiB at a time where speed counts.
    ///
    /// Closing the result writes the end and closes `out`. A sealed file that was given up half-way and then closed looks whole:
    /// write under another name, and give the file its own only when all went well.
    ///
    /// @throws IOException when `out` refuses
    public static WritableByteChannel sealing(WritableByteChannel out, List<AgeRecipient> to) throws IOException {
        if (to.isEmpty()) {
            throw new IllegalArgumentException("Sealed to nobody");
        }
        return sealingWith(out, to.stream().distinct().map(AgeRecipient::writer).toList());
    }

    /// Seals with a passphrase: about half a second and 128 MiB.
    ///
    /// @throws IOException when `out` refuses
    public static WritableByteChannel sealing(WritableByteChannel out, Passphrase passphrase) throws IOException {
        if (passphrase.isEmpty()) {
            throw new IllegalArgumentException("Sealed with nothing");
        }
        return sealingWith(out, List.of(key -> List.of(ScryptStanza.seal(key, passphrase))));
    }

    /// Opens what was sealed to one of `keys`. Closing the result closes `in`. Both forms of age file are read, binary and ASCII.
    ///
    /// @throws NotForThisKey when it was sealed to others
    /// @throws SealDamaged   here or while reading
    /// @throws IOException   when `in` refuses
    public static ReadableByteChannel opening(ReadableByteChannel in, AgeIdentity... keys) throws IOException {
        return openingWith(in, Stanzas.openedBy(List.of(keys)));
    }

    /// Opens what was sealed with a passphrase.
    ///
    /// @throws WrongPassphrase       when the phrase is another one
    /// @throws NotSealedByPassphrase when keys open it, no phrase does
    /// @throws WorkFactorTooHigh     when trying would cost too much memory
    /// @throws SealDamaged           here or while reading
    /// @throws IOException           when `in` refuses
    public static ReadableByteChannel opening(ReadableByteChannel in, Passphrase passphrase) throws IOException {
        return openingWith(in, Stanzas.openedBy(passphrase));
    }

    /// [#sealing(WritableByteChannel, List)] for what fits in memory.
    public static byte[] seal(byte[] content, List<AgeRecipient> to) {
        return sealed(content, out -> sealing(out, to));
    }

    /// [#sealing(WritableByteChannel, Passphrase)] for what fits in memory.
    public static byte[] seal(byte[] content, Passphrase passphrase) {
        return sealed(content, out -> sealing(out, passphrase));
    }

    /// [#opening(ReadableByteChannel, AgeIdentity...)] for what fits in memory, to its end.
    public static byte[] open(byte[] sealed, AgeIdentity... keys) {
        return opened(sealed, in -> opening(in, keys));
    }

    /// [#opening(ReadableByteChannel, Passphrase)] for what fits in memory, to its end.
    public static byte[] open(byte[] sealed, Passphrase passphrase) {
        return opened(sealed, in -> opening(in, passphrase));
    }

    static WritableByteChannel sealingWith(WritableByteChannel out, List<RecipientStanzaWriter> writers) throws IOException {
        try {
            return new SealingChannel(out, new StandardEncryptingChannelFactory().newEncryptingChannel(out, writers));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal", e);
        }
    }

    private static ReadableByteChannel openingWith(ReadableByteChannel in, RecipientStanzaReader reader) throws IOException {
        return new OpenedChannel(AgeHead.read(in).decrypting(reader));
    }

    private static byte[] sealed(byte[] content, Sealer sealer) {
        var bytes = new ByteArrayOutputStream(content.length + 1024);
        try (var sealing = sealer.on(Channels.newChannel(bytes))) {
            sealing.write(ByteBuffer.wrap(content));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] opened(byte[] sealed, Opener opener) {
        try (var opening = opener.on(Channels.newChannel(new ByteArrayInputStream(sealed)))) {
            return Channels.newInputStream(opening).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
    }

    private interface Sealer {
        WritableByteChannel on(WritableByteChannel out) throws IOException;
    }

    private interface Opener {
        ReadableByteChannel on(ReadableByteChannel in) throws IOException;
    }
}

package org.focale.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.focale.base.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

    private static final AgeIdentity MINE = AgeIdentity.generate();
    private static final AgeIdentity THEIRS = AgeIdentity.generate();
    private static final byte[] NOTE = "Une note que personne d’autre ne lit.".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 500_000})
    void whatIsSealedOpensAgain(int length) {
        byte[] content = bytes(length);
        byte[] sealed = Age.seal(content, List.of(THEIRS.recipient(), MINE.recipient()));

        assertArrayEquals(content, Age.open(sealed, MINE));
        assertArrayEquals(content, Age.open(sealed, AgeIdentity.generate(), THEIRS));
    }

    @Test
    void piecesOfAnySizeAreRead() throws IOException {
        byte[] content = bytes(200_000);
        byte[] sealed = Age.seal(content, List.of(MINE.recipient()));
        var read = new ByteArrayOutputStream();
        var piece = ByteBuffer.allocate(777);
        try (var opened = Age.opening(sevenBytesAtATime(sealed), MINE)) {
            while (opened.read(piece.clear()) >= 0) {
                read.write(piece.array(), 0, piece.position());
            }
        }

        assertArrayEquals(content, read.toByteArray());
    }

    @Test
    void oneAddresseeNamedTwiceHasOneLine() {
        byte[] sealed = Age.seal(NOTE, List.of(MINE.recipient(), MINE.recipient()));

        assertEquals(1, new String(sealed, StandardCharsets.ISO_8859_1).split("-> X25519", -1).length - 1);
    }

    @Test
    void aFileForOthersIsNotForMe() {
        byte[] sealed = Age.seal(NOTE, List.of(THEIRS.recipient()));

        assertThrows(NotForThisKey.class, () -> Age.open(sealed, MINE));
        assertThrows(NotForThisKey.class, () -> Age.open(sealed));
    }

    @Test
    void aPassphraseOpensWhatItSealed() {
        byte[] sealed = Age.seal(NOTE, phrase("forêt calme"));

        assertTrue(new String(sealed, StandardCharsets.ISO_8859_1).lines().skip(1).findFirst().orElseThrow().endsWith(" 17"));
        assertArrayEquals(NOTE, Age.open(sealed, phrase("fore\u0302t calme")));
        assertThrows(WrongPassphrase.class, () -> Age.open(sealed, phrase("Forêt calme")));
        assertThrows(NotForThisKey.class, () -> Age.open(sealed, MINE));
    }

    @Test
    void noPassphraseOpensAFileForKeys() {
        byte[] sealed = Age.seal(NOTE, List.of(MINE.recipient()));

        assertThrows(NotSealedByPassphrase.class, () -> Age.open(sealed, phrase("forêt calme")));
    }

    @Test
    void aPassphraseThatWouldTakeAllTheMemoryIsNotTried() {
        String sealed = new String(Age.seal(NOTE, phrase("forêt calme")), StandardCharsets.ISO_8859_1);
        for (String work : List.of("21", "30", "999", "99999999999999999999")) {
            var costly = sealed.replaceFirst(" 17\n", " " + work + "\n").getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(WorkFactorTooHigh.class, () -> Age.open(costly, phrase("forêt calme")), work);
        }
    }

    @Test
    void noChangedBitIsAccepted() {
        byte[] sealed = Age.seal(NOTE, List.of(THEIRS.recipient(), MINE.recipient()));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(Refused.class, () -> Age.open(changed, MINE), "bit " + bit);
        }
    }

    @Test
    void noChangedBitOfThePassphraseLineIsAccepted() {
        byte[] sealed = Age.seal(NOTE, phrase("forêt calme"));
        int work = new String(sealed, StandardCharsets.ISO_8859_1).indexOf(" 17\n") + 1;
        for (int bit : new int[] {30 * 8, work * 8, work * 8 + 8, work * 8 + 16, work * 8 + 24, work * 8 + 26, (work + 20) * 8}) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(Refused.class, () -> Age.open(changed, phrase("forêt calme")), "bit " + bit);
        }
    }

    @Test
    void noFileCutShortOrDrawnOutIsAccepted() {
        byte[] sealed = Age.seal(NOTE, List.of(MINE.recipient()));
        for (int length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThrows(Refused.class, () -> Age.open(cut, MINE), "cut to " + length);
        }
        assertThrows(SealDamaged.class, () -> Age.open(Arrays.copyOf(sealed, sealed.length + 1), MINE));
    }

    @Test
    void aSpaceSlippedIntoTheHeaderIsNotAccepted() {
        String sealed = new String(Age.seal(NOTE, List.of(MINE.recipient())), StandardCharsets.ISO_8859_1);
        int lineEnd = sealed.indexOf('\n', sealed.indexOf("X25519"));
        String spaced = sealed.substring(0, lineEnd) + " " + sealed.substring(lineEnd);

        assertThrows(SealDamaged.class, () -> Age.open(spaced.getBytes(StandardCharsets.ISO_8859_1), MINE));
    }

    @Test
    void aPassphraseBesideAKeyIsRefusedToBoth() throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        List<RecipientStanzaWriter> both = List.of(
                key -> List.of(ScryptStanza.seal(key, phrase("forêt calme"))), MINE.recipient().writer());
        try (var sealing = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(bytes), both)) {
            sealing.write(ByteBuffer.wrap(NOTE));
        }

        assertThrows(SealDamaged.class, () -> Age.open(bytes.toByteArray(), phrase("forêt calme")));
        assertThrows(SealDamaged.class, () -> Age.open(bytes.toByteArray(), MINE));
    }

    @Test
    void afterAFailureNothingMoreIsGiven() throws IOException {
        byte[] sealed = Age.seal(bytes(200_000), List.of(MINE.recipient()));
        sealed[sealed.length - 1] ^= 1;
        var all = ByteBuffer.allocate(300_000);
        try (var opened = Age.opening(Channels.newChannel(new ByteArrayInputStream(sealed)), MINE)) {
            assertThrows(SealDamaged.class, () -> opened.read(all));
            int given = all.position();
            assertThrows(SealDamaged.class, () -> opened.read(all));
            assertEquals(given, all.position());
        }
    }

    @Test
    void aFailingDiskIsNotADamagedFile() throws IOException {
        byte[] sealed = Age.seal(bytes(200_000), List.of(MINE.recipient()));
        var disk = new Disk(sealed, new ByteArrayOutputStream(), 100_000);
        try (var opened = Age.opening(disk, MINE)) {
            assertThrows(IOException.class, () -> opened.read(ByteBuffer.allocate(300_000)));
        }
        assertFalse(disk.isOpen());
    }

    @Test
    void aFullDiskLeavesNoFileThatLooksWhole() throws IOException {
        var written = new ByteArrayOutputStream();
        var disk = new Disk(NOTE, written, 100_000);
        var sealing = Age.sealing(disk, List.of(MINE.recipient()));
        assertThrows(IOException.class, () -> sealing.write(ByteBuffer.wrap(bytes(300_000))));
        assertThrows(IOException.class, () -> sealing.write(ByteBuffer.wrap(NOTE)));
        disk.room = 1_000_000;
        sealing.close();

        assertFalse(disk.isOpen());
        assertThrows(SealDamaged.class, () -> Age.open(written.toByteArray(), MINE));
    }

    @Test
    void sealingToNobodyOrWithNothingIsABug() {
        assertThrows(IllegalArgumentException.class, () -> Age.seal(NOTE, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Age.seal(NOTE, phrase("")));
    }

    private static Passphrase phrase(String text) {
        return new Passphrase(text.toCharArray());
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static ReadableByteChannel sevenBytesAtATime(byte[] bytes) {
        return Channels.newChannel(new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(7, length));
            }
        });
    }

    /// A disk that fails after some bytes, in both directions.
    private static final class Disk implements ReadableByteChannel, WritableByteChannel {

        private final ReadableByteChannel in;
        private final WritableByteChannel out;
        private long room;

        Disk(byte[] held, OutputStream written, long room) {
            this.in = Channels.newChannel(new ByteArrayInputStream(held));
            this.out = Channels.newChannel(written);
            this.room = room;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return spend(in.read(into));
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            spend(from.remaining());
            return out.write(from);
        }

        private int spend(int bytes) throws IOException {
            room -= bytes;
            if (room < 0) {
                throw new IOException("The disk fails");
            }
            return bytes;
        }

        @Override
        public boolean isOpen() {
            return in.isOpen() && out.isOpen();
        }

        @Override
        public void close() throws IOException {
            in.close();
            out.close();
        }
    }
}

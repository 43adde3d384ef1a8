package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of blocks gives back what was written, what the last flush left, or says that it cannot.
class BlockFileTest {

    private static final int BLOCK = BlockFile.BLOCK;

    private final Disk disk = Disk.real();
    private final Random random = new Random(7);

    @TempDir
    Path temp;

    private Path path;

    @BeforeEach
    void name() {
        path = temp.resolve("blocks");
    }

    private byte[] noise(int blocks) {
        byte[] bytes = new byte[blocks * BLOCK];
        random.nextBytes(bytes);
        return bytes;
    }

    private BlockFile open(boolean writing) throws IOException {
        return BlockFile.open(disk, path, writing);
    }

    private static void write(BlockFile file, byte[] bytes, long at) throws IOException {
        assertEquals(bytes.length, file.write(ByteBuffer.wrap(bytes), at));
    }

    private static byte[] read(BlockFile file, long at, int length) throws IOException {
        var into = ByteBuffer.allocate(length);
        int read = file.read(into, at);
        return Arrays.copyOf(into.array(), Math.max(0, read));
    }

    private byte[] all() throws IOException {
        try (var file = open(false)) {
            return read(file, 0, (int) file.size() + BLOCK);
        }
    }

    /// What a program leaves that is killed after these flushes.
    private void killed(byte[]... flushes) throws IOException {
        try (var file = open(true)) {
            for (byte[] flush : flushes) {
                write(file, flush, 0);
                file.force();
            }
        }
    }

    private void finished(byte[] bytes) throws IOException {
        try (var file = open(true)) {
            write(file, bytes, 0);
            file.finish();
        }
    }

    @Test
    void whatIsWrittenIsReadFromAnyPlace() throws IOException {
        byte[] bytes = noise(5);
        try (var file = open(true)) {
            write(file, bytes, 0);
            assertArrayEquals(bytes, read(file, 0, 5 * BLOCK));
            file.force();
            byte[] third = noise(1);
            write(file, third, 2 * BLOCK);
            System.arraycopy(third, 0, bytes, 2 * BLOCK, BLOCK);
            for (int at : new int[] {0, 10, BLOCK - 1, BLOCK, 2 * BLOCK + 5, 4 * BLOCK}) {
                assertArrayEquals(Arrays.copyOfRange(bytes, at, Math.min(5 * BLOCK, at + 9_000)), read(file, at, 9_000));
            }
            assertEquals(-1, file.read(ByteBuffer.allocate(1), 5 * BLOCK));
        }
    }

    @Test
    void whatIsLeftOutIsZero() throws IOException {
        try (var file = open(true)) {
            write(file, noise(1), 3 * BLOCK);
            file.finish();
        }
        assertArrayEquals(new byte[3 * BLOCK], Arrays.copyOf(all(), 3 * BLOCK));
    }

    @Test
    void onlyWholeBlocksAreWritten() throws IOException {
        try (var file = open(true)) {
            assertThrows(IllegalArgumentException.class, () -> file.write(ByteBuffer.allocate(10), 0));
            assertThrows(IllegalArgumentException.class, () -> file.write(ByteBuffer.allocate(BLOCK), 10));
        }
    }

    @Test
    void cutAndMadeLongerAgainItDoesNotGiveBackWhatWasCut() throws IOException {
        byte[] bytes = noise(4);
        finished(bytes);
        try (var file = open(true)) {
            file.truncate(BLOCK);
            write(file, noise(1), 3 * BLOCK);
            file.finish();
        }
        assertArrayEquals(new byte[2 * BLOCK], Arrays.copyOfRange(all(), BLOCK, 3 * BLOCK));
    }

    @Test
    void finishedItNeedsNoLog() throws IOException {
        byte[] bytes = noise(3);
        finished(bytes);
        assertFalse(Files.exists(BlockFile.logOf(path)));
        assertEquals(BlockFile.length(3), Files.size(path));
        assertArrayEquals(bytes, all());
    }

    @Test
    void killedItIsWhatTheLastFlushLeft() throws IOException {
        byte[] second = noise(3);
        killed(noise(3), second);
        var before = OnDisk.of(temp);
        assertArrayEquals(second, all());
        assertEquals(before, OnDisk.of(temp), "to look changes nothing");
        try (var file = open(true)) {
            write(file, noise(3), 0); // never flushed
        }
        assertArrayEquals(second, all());
    }

    @Test
    void whateverIsLeftOfTheLastFlushItIsTheOneOrTheOther() throws IOException {
        byte[] first = noise(3);
        finished(first);
        byte[] before = OnDisk.read(path);
        byte[] second = noise(3);
        killed(second);
        var log = BlockFile.logOf(path);
        byte[] frame = OnDisk.read(log);
        for (int length = 0; length < frame.length; length += 499) {
            OnDisk.write(log, Arrays.copyOf(frame, length));
            OnDisk.write(path, before);
            assertArrayEquals(first, all());
        }
        OnDisk.write(log, frame);
        assertArrayEquals(second, all());
    }

    @Test
    void aLogThatGrewLongIsBegunAnew() throws IOException {
        byte[] last = noise(1);
        try (var file = open(true)) {
            for (int i = 0; i < 40; i++) {
                write(file, noise(64), 0);
                file.force();
            }
            write(file, last, 0);
            file.force();
        }
        assertArrayEquals(last, Arrays.copyOf(all(), BLOCK));
        assertTrue(Files.size(BlockFile.logOf(path)) < 8 << 20);
    }

    @Test
    void aLogOfAnotherStateIsPassedOver() throws IOException {
        byte[] bytes = noise(2);
        killed(noise(2));
        byte[] stale = OnDisk.read(BlockFile.logOf(path));
        finished(bytes);
        OnDisk.write(BlockFile.logOf(path), stale);
        assertArrayEquals(bytes, all());
    }

    @Test
    void eachChangedBitIsTold() throws IOException {
        finished(noise(3));
        byte[] whole = OnDisk.read(path);
        for (int i = 0; i < 500; i++) {
            byte[] changed = whole.clone();
            int at = 1024 + random.nextInt(whole.length - 1024);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            OnDisk.write(path, changed);
            assertThrows(BlockDamaged.class, this::all, "at " + at);
        }
    }

    @Test
    void aBlockInTheWrongPlaceIsTold() throws IOException {
        finished(noise(2));
        byte[] whole = OnDisk.read(path);
        System.arraycopy(whole, (int) BlockFile.length(0), whole, (int) BlockFile.length(1), BLOCK + 4);
        OnDisk.write(path, whole);
        assertThrows(BlockDamaged.class, this::all);
    }

    @Test
    void aHeadThatCannotBeReadIsTold() throws IOException {
        finished(noise(1));
        byte[] whole = OnDisk.read(path);
        for (int at : new int[] {0, 9, 17, 25, 33, 512, 512 + 35}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            OnDisk.write(path, changed);
            assertThrows(BlockDamaged.class, this::all, "at " + at);
        }
    }

    @Test
    void aFileCutShortIsTold() throws IOException {
        finished(noise(2));
        byte[] whole = OnDisk.read(path);
        for (int length : new int[] {1, 1024, whole.length - 1, whole.length - 5_000}) {
            OnDisk.write(path, Arrays.copyOf(whole, length));
            assertThrows(BlockDamaged.class, this::all);
        }
    }
}

package org.focale.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The disk of this computer, failing as real ones do: one call refused, every call from one on, or no room left.
public final class FaultyDisk implements Disk {

    /// What is asked of a disk.
    public enum Call { OPEN, READ, WRITE, SIZE, TRUNCATE, FORCE, LOCK, CLOSE, MOVE, DELETE, CREATE_FOLDER, FORCE_FOLDER, MAY_WRITE }

    /// When a call fails: before it did anything, having done half of it, or done all of it and said otherwise.
    public enum Moment { BEFORE, HALF_WAY, AFTER }

    /// One failure.
    ///
    /// @param at    number of the call, from 0
    /// @param stays whether every later call fails too
    public record Fault(int at, Moment moment, boolean stays) {
        static Fault once(int at, Moment moment) {
            return new Fault(at, moment, false);
        }
    }

    private final Disk disk = Disk.real();
    private final List<Call> calls = new ArrayList<>();
    private @Nullable Fault fault;
    private @Nullable Call refused;
    private long room = Long.MAX_VALUE;
    private boolean wasFull;

    /// Counts from here on, and fails as said.
    public synchronized void fail(@Nullable Fault next) {
        calls.clear();
        fault = next;
    }

    /// Every call of this kind fails from here on.
    synchronized void failEach(Call call) {
        refused = call;
    }

    /// From here on it fails no more.
    public synchronized void heal() {
        fault = null;
        refused = null;
        room = Long.MAX_VALUE;
        wasFull = false;
    }

    /// Room for so many more bytes.
    synchronized void leaveRoom(long bytes) {
        room = bytes;
        wasFull = false;
    }

    synchronized boolean wasFull() {
        return wasFull;
    }

    /// Whether the failure came.
    public synchronized boolean failed() {
        return fault != null && calls.size() > fault.at();
    }

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /// The failures that these calls can meet, each at the moments that make a difference.
    ///
    /// @param every of calls that come often, only one in so many; of those that merely look, one in ten times so many
    public static List<Fault> faults(List<Call> calls, int every) {
        var faults = new ArrayList<Fault>();
        var met = new EnumMap<Call, Integer>(Call.class);
        for (int i = 0; i < calls.size(); i++) {
            var call = calls.get(i);
            if ((met.merge(call, 1, Integer::sum) - 1) % often(call, every) == 0) {
                for (Moment moment : moments(call)) {
                    faults.add(new Fault(i, moment, false));
                }
            }
        }
        return faults;
    }

    private static int often(Call call, int every) {
        return switch (call) {
            case WRITE, FORCE -> every;
            case READ, SIZE, MAY_WRITE -> 10 * every;
            default -> 1;
        };
    }

    private static List<Moment> moments(Call call) {
        return switch (call) {
            case WRITE -> List.of(Moment.BEFORE, Moment.HALF_WAY, Moment.AFTER);
            case FORCE, FORCE_FOLDER, TRUNCATE, MOVE, DELETE, CREATE_FOLDER -> List.of(Moment.BEFORE, Moment.AFTER);
            case OPEN, READ, SIZE, LOCK, MAY_WRITE -> List.of(Moment.BEFORE);
            case CLOSE -> List.of(Moment.AFTER);
        };
    }

    private interface Work<T extends @Nullable Object> {
        T done() throws IOException;
    }

    /// @return when this call is to fail, null when it is not
    private synchronized @Nullable Moment next(Call call) {
        int at = calls.size();
        calls.add(call);
        if (call == refused) {
            return Moment.BEFORE;
        }
        if (fault == null || at < fault.at() || at > fault.at() && !fault.stays()) {
            return null;
        }
        return fault.moment();
    }

    private <T extends @Nullable Object> T ask(Call call, Work<T> work) throws IOException {
        var fails = next(call);
        if (fails != null && fails != Moment.AFTER && call != Call.CLOSE) {
            throw refusal(call);
        }
        T result = work.done();
        if (fails != null) {
            throw refusal(call);
        }
        return result;
    }

    private static IOException refusal(Call call) {
        return new IOException("Input/output error (" + call + ")");
    }

    @Override
    public DiskFile open(Path file, boolean writing) throws IOException {
        return new FaultyFile(ask(Call.OPEN, () -> disk.open(file, writing)));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        long freed = size(to);
        ask(Call.MOVE, () -> {
            disk.move(from, to);
            free(freed);
            return to;
        });
    }

    @Override
    public void delete(Path file) throws IOException {
        long freed = size(file);
        ask(Call.DELETE, () -> {
            disk.delete(file);
            free(freed);
            return file;
        });
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        ask(Call.CREATE_FOLDER, () -> {
            disk.createFolder(folder);
            return folder;
        });
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        ask(Call.FORCE_FOLDER, () -> {
            disk.forceFolder(folder);
            return folder;
        });
    }

    @Override
    public boolean isWritable(Path file) {
        return next(Call.MAY_WRITE) == null && disk.isWritable(file);
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    private synchronized void free(long bytes) {
        room = room == Long.MAX_VALUE ? room : room + bytes;
    }

    /// @return how much of it there is room for
    private synchronized long take(long bytes) {
        long taken = Math.min(Math.max(bytes, 0), room);
        room = room == Long.MAX_VALUE ? room : room - taken;
        wasFull |= taken < bytes;
        return taken;
    }

    private final class FaultyFile implements DiskFile {

        private final DiskFile file;

        FaultyFile(DiskFile file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into, long at) throws IOException {
            return ask(Call.READ, () -> file.read(into, at));
        }

        @Override
        public int write(ByteBuffer from, long at) throws IOException {
            var fails = next(Call.WRITE);
            if (fails == Moment.BEFORE) {
                throw refusal(Call.WRITE);
            }
            int all = from.remaining();
            long grows = at + all - file.size();
            long missing = Math.max(grows, 0) - take(grows);
            int now = fails == Moment.HALF_WAY ? all / 2 : (int) (all - missing);
            file.writeFully(from.slice(from.position(), now), at);
            if (missing > 0) {
                throw new IOException("No space left on device");
            }
            if (fails != null) {
                throw refusal(Call.WRITE);
            }
            from.position(from.limit());
            return all;
        }

        @Override
        public long size() throws IOException {
            return ask(Call.SIZE, file::size);
        }

        @Override
        public void truncate(long size) throws IOException {
            long freed = Math.max(file.size() - size, 0);
            ask(Call.TRUNCATE, () -> {
                file.truncate(size);
                free(freed);
                return size;
            });
        }

        @Override
        public void force() throws IOException {
            ask(Call.FORCE, () -> {
                file.force();
                return file;
            });
        }

        @Override
        public @Nullable FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return FaultyDisk.this.<@Nullable FileLock>ask(Call.LOCK, () -> file.tryLock(at, size, shared));
        }

        /// A descriptor is closed even when closing says otherwise.
        @Override
        public void close() throws IOException {
            ask(Call.CLOSE, () -> {
                file.close();
                return file;
            });
        }
    }
}

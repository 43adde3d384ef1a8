package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.focale.base.Refused;
import org.focale.domain.Kept;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.store.FaultyDisk.Fault;
import org.focale.store.FaultyDisk.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list is read while forms are saved: each read is of one moment, and nobody waits for nobody.
class ReadingWhileWritingTest {

    private static final int READERS = 6;

    private final FaultyDisk disk = new FaultyDisk();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean ended = new AtomicBoolean();

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspaces.fresh(folder, Workspaces.ASSOCIATION, disk, Workspaces.CLOCK);
    }

    @AfterEach
    void close() {
        ended.set(true);
        threads.close();
        workspace.close();
    }

    /// H2 would answer the second time as it did the first.
    @Test
    void aTransactionFindsWhatItPutThoughItAskedBefore() {
        var person = new PersonId(Workspaces.id());

        var answers = workspace.preview(writing -> {
            boolean before = writing.exchange().isNew(person);
            writing.exchange().noteNew(person);
            return List.of(before, writing.exchange().isNew(person));
        });

        assertEquals(List.of(false, true), answers);
    }

    /// Both, or neither: they are saved together.
    private static Kept[] pair(int number) {
        return new Kept[] {Workspaces.somebody("L’une", "N° " + number), Workspaces.somebody("L’autre", "N° " + number)};
    }

    @Test
    void aReadSeesOneMomentWhateverIsSavedMeanwhile() throws Exception {
        var beganToRead = new CountDownLatch(1);
        var saved = new CountDownLatch(1);
        var counts = threads.submit(() -> workspace.read(store -> {
            int before = store.people().size();
            beganToRead.countDown();
            await(saved);
            return List.of(before, store.people().size(), store.all(Person.class).size());
        }));
        await(beganToRead);
        Workspaces.add(workspace, pair(1));
        assertEquals(2, workspace.read(Reading::people).size());
        saved.countDown();
        assertEquals(List.of(0, 0, 0), counts.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void readersNeverSeeHalfOfASave() throws Exception {
        var readers = new ArrayList<Future<Integer>>();
        for (int i = 0; i < READERS; i++) {
            readers.add(threads.submit(() -> {
                int most = 0;
                while (!ended.get()) {
                    int seen = workspace.read(store -> {
                        assertEquals(store.people().size(), store.all(Person.class).size());
                        return store.people().size();
                    });
                    assertEquals(0, seen % 2);
                    assertTrue(seen >= most, "what was seen once stays");
                    most = seen;
                }
                return most;
            }));
        }
        for (int i = 0; i < 60; i++) {
            Workspaces.add(workspace, pair(i));
        }
        ended.set(true);
        for (var reader : readers) {
            assertTrue(reader.get() <= 120);
        }
        assertTrue(workspace.check().isWell());
    }

    @Test
    void savesOfSeveralThreadsComeOneAfterTheOther() throws Exception {
        var writers = IntStream.range(0, READERS).mapToObj(i -> threads.submit(() -> {
            for (int number = 0; number < 10; number++) {
                Workspaces.add(workspace, pair(i * 100 + number));
            }
        })).toList();
        for (var writer : writers) {
            writer.get();
        }
        assertEquals(READERS * 20, workspace.read(Reading::people).size());
        assertEquals(READERS * 10 + 1, workspace.read(store -> store.changes(1000)).size());
        assertTrue(workspace.check().isWell());
    }

    /// The database is opened again under the readers: they are told that the disk failed, or read on; never that it is damaged.
    @Test
    void aDiskThatFailsUnderAWriterDoesNotConfuseReaders() throws Exception {
        var readers = new ArrayList<Future<?>>();
        for (int i = 0; i < READERS; i++) {
            readers.add(threads.submit(() -> {
                while (!ended.get()) {
                    try {
                        assertEquals(0, workspace.read(Reading::people).size() % 2);
                    } catch (Refused refused) {
                        assertInstanceOf(DiskFailed.class, refused);
                    }
                }
            }));
        }
        int saved = 0;
        for (int i = 0; i < 12; i++) {
            disk.fail(new Fault(i % 4, Moment.BEFORE, false));
            try {
                Workspaces.add(workspace, pair(i));
                saved++;
            } catch (DiskFailed told) {
                assertTrue(disk.failed());
            }
            disk.heal();
            addOnceMended(pair(100 + i));
        }
        ended.set(true);
        for (var reader : readers) {
            reader.get();
        }
        assertEquals(24 + 2 * saved, workspace.read(Reading::people).size());
        assertTrue(workspace.check().isWell());
    }

    /// A reader may have met the fault too, later than the writer: then the first save after it is told of that.
    private void addOnceMended(Kept... records) {
        try {
            Workspaces.add(workspace, records);
        } catch (DiskFailed ofAReader) {
            Workspaces.add(workspace, records);
        }
    }

    @Test
    void closingWaitsForTheWorkUnderWay() throws Exception {
        var reading = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var reader = threads.submit(() -> workspace.read(store -> {
            reading.countDown();
            await(go);
            return store.people().size();
        }));
        await(reading);
        var closing = threads.submit(workspace::close);
        go.countDown();
        assertEquals(0, reader.get());
        closing.get();
        assertThrows(IllegalStateException.class, () -> workspace.read(Reading::people));
    }

    @Test
    void aWriterThatWaitsWhenItIsClosedIsToldSo() throws Exception {
        var writing = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = threads.submit(() -> workspace.write(ChangeNote.save(""), _ -> {
            writing.countDown();
            await(go);
            return true;
        }));
        await(writing);
        var second = threads.submit(() -> Workspaces.add(workspace, pair(1)));
        var closing = threads.submit(workspace::close);
        go.countDown();
        first.get();
        closing.get();
        try {
            second.get();
        } catch (ExecutionException closed) {
            assertInstanceOf(IllegalStateException.class, closed.getCause());
        }
        Workspaces.open(folder).close();
    }
}

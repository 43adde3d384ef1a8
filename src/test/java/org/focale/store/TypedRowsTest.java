package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.RandomRecords;
import org.focale.change.RecordCodec;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.InFile;
import org.focale.domain.Kept;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Rows say what the states say, whatever was typed and however often.
@Execution(ExecutionMode.CONCURRENT)
class TypedRowsTest {

    private static final int OF_EACH_TYPE = 15;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final RandomRecords records = new RandomRecords(seed);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        System.out.println("Rows by seed " + seed);
        workspace = Workspaces.fresh(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void afterAnyEditsEveryRowIsItsState() {
        workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            Codecs.all().forEach(codec -> createSome(store, codec));
            return true;
        });
        for (int round = 0; round < 3; round++) {
            workspace.write(ChangeNote.save("Nadia Keller"), store -> {
                var states = new ArrayList<RecordState>();
                store.eachState(states::add);
                states.forEach(state -> edit(store, state));
                return true;
            });
        }
        assertEquals(List.of(), workspace.check().problems());
        Codecs.all().forEach(this::assertRowsAreStates);
        workspace.close();
        workspace = Workspaces.open(folder);
        assertEquals(List.of(), workspace.check().problems());
        Codecs.all().forEach(this::assertRowsAreStates);
    }

    private <R extends Kept> void createSome(Writing store, RecordCodec<R> codec) {
        for (int i = 0; i < OF_EACH_TYPE; i++) {
            store.put(Edit.create(records.next(codec.recordClass()), workspace.site().organisation(), store.pen().next(), Workspaces.stamp()));
        }
    }

    /// Some fields of another record, or none, or the record is deleted or brought back; also what no version writes.
    private void edit(Writing store, RecordState state) {
        var codec = Codecs.of(state.key().type()).orElseThrow();
        var values = new TreeMap<String, Value>();
        encoded(codec).forEach((name, value) -> {
            switch (random.nextInt(6)) {
                case 0, 1 -> values.put(name, value);
                case 2 -> values.put(name, Value.NOTHING);
                case 3 -> values.put(name, strange());
                default -> { }
            }
        });
        if (random.nextInt(3) == 0) {
            values.put(RecordState.DELETED, new Value.Flag(random.nextBoolean()));
        }
        Edit.write(state, values, store.pen().next(), Workspaces.stamp()).ifPresent(store::put);
    }

    private <R extends Kept> Map<String, Value> encoded(RecordCodec<R> codec) {
        return codec.encode(records.next(codec.recordClass()));
    }

    private Value strange() {
        return switch (random.nextInt(5)) {
            case 0 -> new Value.Whole(random.nextLong());
            case 1 -> new Value.Flag(random.nextBoolean());
            case 2 -> new Value.Text("no such word");
            case 3 -> new Value.Items(List.of(new Value.Text("a"), Value.NOTHING));
            default -> new Value.Group(new TreeMap<>(Map.of("of a newer version", new Value.Whole(1))));
        };
    }

    private <R extends Kept> void assertRowsAreStates(RecordCodec<R> codec) {
        var expected = new ArrayList<R>();
        workspace.read(store -> {
            store.eachState(state -> {
                if (state.key().type().equals(codec.type()) && !state.isDeleted()) {
                    expected.add(codec.decode(state));
                }
            });
            var found = store.all(codec.recordClass());
            assertEquals(sorted(expected), sorted(found), codec.type());
            expected.forEach(record -> assertEquals(Optional.of(record), store.find(codec.recordClass(), record.id())));
            return true;
        });
        if (codec.isInFile()) {
            assertInFiles(codec, expected);
        }
    }

    private static <R extends Kept> List<R> sorted(List<R> records) {
        return records.stream().sorted(Comparator.comparing(record -> record.id().value())).toList();
    }

    @SuppressWarnings("unchecked") // isInFile() said so
    private <R extends Kept> void assertInFiles(RecordCodec<R> codec, List<R> expected) {
        for (R record : expected) {
            PersonId person = ((InFile) record).person();
            var ofPerson = expected.stream().filter(other -> ((InFile) other).person().equals(person)).toList();
            assertEquals(sorted(ofPerson), sorted((List<R>) workspace.read(store -> store.inFile((Class<InFile>) codec.recordClass(), person))));
        }
    }
}

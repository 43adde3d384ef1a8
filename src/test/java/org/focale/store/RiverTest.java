package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.Merge;
import org.focale.change.Pen;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one transaction writes: record, row, history and numbers, together or not at all.
class RiverTest {

    private static final Stamp ELSEWHERE = new Stamp("Paul Weber", Workspaces.NOW.plusSeconds(60));

    private final Incarnation other = new Incarnation(new SiteId(Workspaces.id()), UUID.randomUUID());

    @TempDir
    Path folder;

    private Workspace workspace;
    private Person amina;

    @BeforeEach
    void open() {
        workspace = Workspaces.fresh(folder);
        amina = Workspaces.somebody("Amina", "Diallo");
        Workspaces.add(workspace, amina);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private RecordKey key() {
        return Codecs.of(amina).key(amina);
    }

    private Person called(String lastName) {
        return Person.named(amina.id(), "Amina", lastName);
    }

    private List<FieldChange> history() {
        return workspace.read(store -> store.history(key()));
    }

    /// What another site wrote having seen this much.
    private void arrives(RecordState seen, String field, String value) {
        var theirs = seen.with(Map.of(field, new Value.Text(value)), new Pen(other, 0).next(), ELSEWHERE);
        workspace.write(new ChangeNote(ChangeKind.IMPORT, "Paul Weber", null), store -> {
            var now = store.state(key());
            store.put(new RecordChange(now.orElse(null), now.map(mine -> Merge.of(mine, theirs)).orElse(theirs)));
            return true;
        });
    }

    @Test
    void onlyTheFieldsThatDifferAreWritten() {
        var before = Workspaces.state(workspace, amina);
        Workspaces.save(workspace, called("Traoré"));
        var after = Workspaces.state(workspace, amina);
        var written = after.fields().keySet().stream().filter(name -> !after.fields().get(name).equals(before.fields().get(name)))
                .collect(Collectors.toSet());
        assertEquals(Set.of("lastName"), written);
    }

    @Test
    void whatChangesNothingLeavesNoTrace() {
        var before = Everything.in(workspace);
        var file = OnDisk.of(folder);
        Workspaces.save(workspace, amina);
        workspace.write(ChangeNote.save("Nadia Keller"), store -> store.pen().next());
        assertEquals(before, Everything.in(workspace));
        assertEquals(file, OnDisk.of(folder));
    }

    @Test
    void theHistoryOfARecordIsNewestFirst() {
        Workspaces.save(workspace, called("Traoré"));
        Workspaces.save(workspace, called("Koné"));
        var names = history().stream().filter(change -> change.field().equals("lastName")).toList();
        assertEquals(List.of(text("Koné"), text("Traoré"), text("Diallo")), names.stream().map(change -> change.after().getLast()).toList());
        assertEquals(List.of(List.of(text("Traoré")), List.of(text("Diallo")), List.of()), names.stream().map(FieldChange::before).toList());
        assertTrue(names.stream().allMatch(change -> change.author().equals("Nadia Keller") && change.at().equals(Workspaces.NOW)));
        assertEquals(List.of(4L, 3L, 2L), names.stream().map(FieldChange::change).toList());
    }

    private static Value text(String words) {
        return new Value.Text(words);
    }

    @Test
    void aRecordTouchedTwiceInOneTransactionIsToldOnce() {
        workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            for (String name : List.of("Traoré", "Koné")) {
                var now = store.state(key()).orElseThrow();
                Edit.write(now, Map.of("lastName", text(name)), store.pen().next(), Workspaces.stamp()).ifPresent(store::put);
            }
            return true;
        });
        var change = history().getFirst();
        assertEquals(List.of(text("Diallo")), change.before());
        assertEquals(List.of(text("Koné")), change.after());
        assertEquals(1, workspace.read(store -> store.changes(1)).getFirst().records());
    }

    @Test
    void twoVersionsAreBothKeptAndListedUntilSomebodyDecides() {
        var seen = Workspaces.state(workspace, amina);
        Workspaces.save(workspace, called("Traoré"));
        arrives(seen, "lastName", "Koné");

        assertEquals(List.of(key()), workspace.read(Reading::inTwoVersions));
        assertEquals(Set.of(text("Traoré"), text("Koné")), Set.copyOf(history().getFirst().after()));
        assertTrue(workspace.check().isWell());

        Workspaces.save(workspace, called("Diallo Koné"));
        assertEquals(List.of(), workspace.read(Reading::inTwoVersions));
        assertTrue(workspace.check().isWell());
    }

    @Test
    void aNewIncarnationIsKnownAgainAfterReopening() {
        arrives(Workspaces.state(workspace, amina), "phone", "06 00 00 00 12");
        var state = Workspaces.state(workspace, amina);
        workspace.close();
        workspace = Workspaces.open(folder);
        assertEquals(state, Workspaces.state(workspace, amina));
        assertEquals("06 00 00 00 12", workspace.read(store -> store.find(Person.class, amina.id())).orElseThrow().phone());
    }

    @Test
    void typesAndFieldsOfANewerVersionAreKeptAsTheyCame() {
        arrives(Workspaces.state(workspace, amina), "nickname", "Mina");
        var strange = new RecordKey("drone-licence", Workspaces.id());
        var home = new Home.OfPerson(amina.id());
        var value = new Value.Group(new TreeMap<>(Map.of("deep",
                new Value.Items(List.of(new Value.Flag(true), Value.NOTHING, new Value.Whole(-4))))));
        var state = RecordState.empty(strange, home).with(Map.of("wings", value), new Pen(other, 9).next(), ELSEWHERE);
        workspace.write(ChangeNote.save(""), store -> {
            store.put(new RecordChange(null, state));
            return true;
        });
        workspace.close();
        workspace = Workspaces.open(folder);
        assertEquals(state, workspace.read(store -> store.state(strange)).orElseThrow());
        assertEquals(text("Mina"), Workspaces.state(workspace, amina).shown().get("nickname"));
        assertEquals(2, workspace.read(store -> store.states(home)).size());
        assertTrue(workspace.check().isWell());
    }

    @Test
    void aPreviewSeesWhatItPutAndChangesNothing() {
        var before = Everything.in(workspace);
        var somebody = Workspaces.somebody("Encore", "Une");
        var dot = new Pen(other, 4).next();
        var strange = RecordState.empty(new RecordKey("person", Workspaces.id()), new Home.OfPerson(new PersonId(Workspaces.id())))
                .with(Map.of("lastName", text("Koné")), dot, ELSEWHERE);
        int people = workspace.preview(store -> {
            store.put(Edit.create(somebody, workspace.site().organisation(), store.pen().next(), Workspaces.stamp()));
            store.put(new RecordChange(null, strange));
            return store.people().size();
        });
        assertEquals(3, people);
        assertEquals(before, Everything.in(workspace));
        assertEquals(workspace.<Long>preview(store -> store.pen().next().number()), workspace.<Long>preview(store -> store.pen().next().number()));

        workspace.write(ChangeNote.save(""), store -> { // the name that the preview gave to the other site is given again
            store.put(new RecordChange(null, strange));
            return true;
        });
        workspace.close();
        workspace = Workspaces.open(folder);
        assertEquals(strange, workspace.read(store -> store.state(strange.key())).orElseThrow());
    }

    @Test
    void aTransactionThatThrowsLeavesNothing() {
        var before = Everything.in(workspace);
        var bug = new IllegalArgumentException("a bug");
        assertEquals(bug, assertThrows(IllegalArgumentException.class, () -> workspace.write(ChangeNote.save(""), store -> {
            store.put(Edit.create(Workspaces.somebody("Encore", "Une"), workspace.site().organisation(), store.pen().next(), Workspaces.stamp()));
            throw bug;
        })));
        assertThrows(StackOverflowError.class, () -> workspace.write(ChangeNote.save(""), store -> {
            store.put(Edit.create(Workspaces.somebody("Encore", "Une"), workspace.site().organisation(), store.pen().next(), Workspaces.stamp()));
            throw new StackOverflowError();
        }));
        assertEquals(before, Everything.in(workspace));
    }

    @Test
    void numbersOnlyGoUp() {
        long last = 0;
        for (int i = 0; i < 5; i++) {
            Workspaces.save(workspace, called("N° " + i));
            var field = Workspaces.state(workspace, amina).fields().get("lastName");
            long number = number(field);
            assertTrue(number > last);
            last = number;
            if (i == 2) {
                workspace.close();
                workspace = Workspaces.open(folder);
            }
        }
    }

    private static long number(FieldState field) {
        return field.versions().getLast().dot().number();
    }

    @Test
    void aChangeOfWhatNoLongerStandsIsRefused() {
        var stale = Workspaces.state(workspace, amina);
        Workspaces.save(workspace, called("Traoré"));
        var before = Everything.in(workspace);
        assertThrows(IllegalStateException.class, () -> workspace.write(ChangeNote.save(""), store -> {
            Edit.write(stale, Map.of("lastName", text("Koné")), store.pen().next(), Workspaces.stamp()).ifPresent(store::put);
            return true;
        }));
        assertEquals(before, Everything.in(workspace));
    }

    @Test
    void aWriteInsideAWriteOrAReadIsABug() {
        assertThrows(IllegalStateException.class, () -> workspace.write(ChangeNote.save(""), _ -> {
            Workspaces.save(workspace, called("Traoré"));
            return true;
        }));
        assertThrows(IllegalStateException.class, () -> workspace.read(_ -> {
            Workspaces.save(workspace, called("Traoré"));
            return true;
        }));
        Workspaces.save(workspace, called("Traoré"));
    }

    @Test
    void aReadInsideAWriteSeesWhatIsSaved() {
        String name = workspace.write(ChangeNote.save(""), _ -> workspace.read(store -> store.find(Person.class, amina.id())).orElseThrow()
                .lastName());
        assertEquals("Diallo", name);
    }

    @Test
    void aRecordLongerThanTheDatabaseTakesIsRefusedInWords() {
        var before = Everything.in(workspace);
        for (String text : List.of("x".repeat(1_100_000), "é".repeat(600_000), "\u0001".repeat(200_000))) {
            assertThrows(RecordTooLarge.class, () -> Workspaces.save(workspace, called(text)));
        }
        assertEquals(before, Everything.in(workspace));
        Workspaces.save(workspace, called("é".repeat(200_000)));
        assertThrows(RecordTooLarge.class, () -> Workspaces.save(workspace, called("ê".repeat(400_000))), "its history keeps both");
        assertTrue(workspace.check().isWell());
    }

    @Test
    void anInterruptedThreadSavesAllTheSame() {
        Thread.currentThread().interrupt();
        try {
            Workspaces.save(workspace, called("Traoré"));
            assertEquals("Traoré", workspace.read(store -> store.find(Person.class, amina.id())).orElseThrow().lastName());
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertTrue(workspace.check().isWell());
    }

    @Test
    void aClosedWorkspaceDoesNothingMore() {
        workspace.close();
        assertThrows(IllegalStateException.class, () -> workspace.read(Reading::people));
        assertThrows(IllegalStateException.class, () -> Workspaces.save(workspace, called("Traoré")));
        assertThrows(IllegalStateException.class, () -> workspace.check());
    }
}

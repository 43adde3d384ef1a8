package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.focale.change.Codecs;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// `kill -9` at any moment: the workspace opens, and the last save that was acknowledged is there. H2 stays at its version because
/// of this test (docs/decisions/0001).
@Execution(ExecutionMode.CONCURRENT)
class KillTest {

    static final PersonId PERSON = new PersonId(UUID.fromString("019c0000-0000-7000-8000-00000000a11a"));

    private static final int KILLS = 40;
    private static final int MOST_SAVES = 12;

    @TempDir
    Path folder;

    @Test
    void fortyKillsLoseNoSaveThatWasAcknowledged() throws InterruptedException {
        long seed = new Random().nextLong();
        System.out.println("Kills by seed " + seed);
        var random = new Random(seed);
        try (var workspace = Workspaces.fresh(folder)) {
            Workspaces.add(workspace, SavingChild.form(0));
        }
        long last = 0;
        var next = start();
        for (int kill = 1; kill <= KILLS; kill++) {
            try (var child = next) {
                next = start();
                child.tell(String.valueOf(last));
                last = killed(child, last, random);
            }
            last = assertSaved(last, kill);
        }
        next.kill();
    }

    /// @return the last number that it said
    private static long killed(ChildJvm child, long last, Random random) throws InterruptedException {
        if (random.nextInt(5) == 0) { // perhaps while it opens
            child.process().waitFor(random.nextInt(200), TimeUnit.MILLISECONDS);
        } else {
            for (int lines = random.nextInt(MOST_SAVES); lines >= 0; lines--) {
                last = number(child.next(), last);
            }
            child.process().waitFor(random.nextInt(20_000), TimeUnit.MICROSECONDS);
        }
        child.kill();
        for (String said : child.rest()) {
            last = number(said, last);
        }
        return last;
    }

    private ChildJvm start() {
        return ChildJvm.start(SavingChild.class, List.of(), folder.toString(), Workspaces.PAPER.identity().encoded());
    }

    private static long number(@Nullable String said, long last) {
        if ("open".equals(said)) {
            return last;
        }
        assertEquals(String.valueOf(last + 1), said);
        return last + 1;
    }

    /// @return what is there: the save that was under way may have been kept too
    private long assertSaved(long acknowledged, int kill) {
        try (var workspace = Workspaces.open(folder)) {
            var person = workspace.read(store -> store.find(Person.class, PERSON)).orElseThrow();
            long there = Long.parseLong(person.lastName().substring("Diallo ".length()));
            assertTrue(there == acknowledged || there == acknowledged + 1, "kill " + kill + ": " + acknowledged + " was said, " + there
                    + " is there");
            assertTrue(workspace.check().isWell(), "kill " + kill);
            assertEquals(there, workspace.read(store -> store.history(Codecs.of(Person.class).key(PERSON.value()))).stream()
                    .filter(change -> change.field().equals("lastName")).count() - 1, "kill " + kill + ": its history");
            return there;
        }
    }
}

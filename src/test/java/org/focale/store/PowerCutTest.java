package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.focale.domain.Kept;
import org.focale.domain.person.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A power cut loses what was not flushed, or keeps any part of it: every save that was acknowledged is there all the same.
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {

    private static final int SAVES = 12;

    private final ForgetfulDisk disk = new ForgetfulDisk();

    @TempDir
    Path temp;

    private Workspace workspace;
    private int saved;
    private int cuts;

    @BeforeEach
    void make() {
        workspace = Workspaces.fresh(temp.resolve("w"), Workspaces.ASSOCIATION, disk, Workspaces.CLOCK);
    }

    private void save() {
        Workspaces.add(workspace, Workspaces.somebody("Personne", "N° " + saved));
        saved++;
    }

    private void assertThereAfterACut(@Nullable Random some) {
        try {
            var folder = disk.cut(temp.resolve("cut " + cuts++), some);
            Workspaces.in(folder, left -> {
                int people = left.read(store -> store.all(Person.class)).size();
                assertTrue(people == saved || people == saved + 1, saved + " were saved, " + people + " are there");
                assertTrue(left.check().isWell());
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void whatASaveAcknowledgedWasFlushed() {
        for (int i = 0; i < SAVES; i++) {
            save();
            assertThereAfterACut(null);
        }
        workspace.close();
        assertThereAfterACut(null);
        assertEquals(SAVES, saved);
    }

    /// Three sittings, the moments of closing and opening with them.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anyPartOfTheNextSaveHarmsNothing(int seed) {
        var random = new Random(seed);
        disk.beforeFlush(() -> assertThereAfterACut(random));
        for (int sitting = 0; sitting < 3; sitting++) {
            for (int i = 0; i < SAVES / 3; i++) {
                save();
            }
            workspace.close();
            assertThereAfterACut(random);
            workspace = Workspaces.open(temp.resolve("w"), disk, Workspaces.CLOCK);
        }
        workspace.close();
        assertTrue(cuts > SAVES, "closing flushes too");
    }

    /// Longer than what the log keeps: it is emptied many times.
    @Test
    void whatIsTooMuchForTheLogIsThereToo() {
        var random = new Random(1);
        for (int i = 0; i < 12; i++) {
            var people = IntStream.range(0, 250).mapToObj(it -> Workspaces.somebody("Personne", "N° " + it)).toArray(Kept[]::new);
            Workspaces.add(workspace, people);
            saved += people.length;
            assertThereAfterACut(random);
        }
        disk.beforeFlush(() -> assertThereAfterACut(random));
        workspace.close();
    }
}

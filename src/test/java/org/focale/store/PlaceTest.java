package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.focale.change.Incarnation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that was copied or moved is another life of its site: its other half may go on giving the same numbers.
class PlaceTest {

    @TempDir
    Path folder;

    private static Incarnation life(Workspace workspace) {
        return workspace.read(reading -> reading.exchange().life());
    }

    private Path made() {
        Path made = folder.resolve("espace");
        Workspaces.fresh(made, Workspaces.ASSOCIATION, Disk.real(), Workspaces.CLOCK).close();
        return made;
    }

    private Path copied(Path from) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copie"));
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    @Test
    void whereItWasOpenedBeforeItLivesOn() {
        Path made = made();
        Incarnation life;
        try (var workspace = Workspaces.open(made)) {
            life = life(workspace);
        }
        try (var again = Workspaces.open(made)) {
            assertFalse(again.isCopy());
            assertEquals(life, life(again));
        }
    }

    @Test
    void aCopyBeginsANewLifeAndTheOriginalGoesOn() throws IOException {
        Path made = made();
        Incarnation life;
        try (var workspace = Workspaces.open(made)) {
            life = life(workspace);
        }
        Path copy = copied(made);
        Incarnation ofCopy;
        try (var workspace = Workspaces.open(copy)) {
            assertTrue(workspace.isCopy());
            ofCopy = life(workspace);
            assertNotEquals(life, ofCopy);
        }
        try (var again = Workspaces.open(copy)) {
            assertFalse(again.isCopy());
            assertEquals(ofCopy, life(again));
        }
        try (var original = Workspaces.open(made)) {
            assertEquals(life, life(original));
        }
    }

    @Test
    void aFolderPutBackInTheSamePlaceIsACopyToo() throws IOException {
        Path made = made();
        Path copy = copied(made);
        try (var files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(made);
        Files.createDirectories(folder.resolve("entre-temps")); // or the new folder could get the number of the old one
        Files.move(copy, made);

        try (var workspace = Workspaces.open(made)) {
            assertTrue(workspace.isCopy());
        }
    }
}

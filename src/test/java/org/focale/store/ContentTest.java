package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.focale.change.Edit;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bytes of documents: kept once, whole or not at all, as long as an undo may ask for them.
class ContentTest {

    private static final int TEN_MEGABYTES = 10 << 20;
    private static final int REACH = 5;
    private static final Person AMINA = Workspaces.somebody("Amina", "Diallo");

    @TempDir
    Path folder;

    private static byte[] noise(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static Attachment attach(Workspace workspace, byte[] bytes) {
        return workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            var attachment = new Attachment(new AttachmentId(Workspaces.id()), AMINA.id(), "a", "", "", bytes.length, store.putContent(bytes),
                    null, null, false, "", null, null);
            store.put(Edit.create(attachment, workspace.site().organisation(), store.pen().next(), Workspaces.stamp()));
            return attachment;
        });
    }

    private static Optional<byte[]> content(Workspace workspace, Attachment attachment) {
        return workspace.read(store -> store.content(attachment.sha256()));
    }

    private static int drop(Workspace workspace) {
        return workspace.write(ChangeNote.save("Nadia Keller"), store -> store.dropContents(REACH));
    }

    private static void makeOtherChanges(Workspace workspace) {
        for (int i = 0; i < REACH; i++) {
            Workspaces.add(workspace, Workspaces.somebody("Quelqu’un", "N° " + i));
        }
    }

    @Test
    void tenMegabytesComeBackAsTheyWerePut() {
        byte[] bytes = noise(TEN_MEGABYTES, 1);
        var attachment = new Attachment[1];
        try (var workspace = Workspaces.fresh(folder)) {
            attachment[0] = attach(workspace, bytes);
            assertArrayEquals(bytes, content(workspace, attachment[0]).orElseThrow());
            assertTrue(workspace.check().isWell());
        }
        Workspaces.in(folder, workspace -> {
            assertArrayEquals(bytes, content(workspace, attachment[0]).orElseThrow());
            assertTrue(workspace.check().isWell());
        });
        assertFalse(OnDisk.of(folder).keySet().stream().anyMatch(name -> name.contains("temp")));
    }

    @Test
    void emptyAndOddSizesComeBack() {
        try (var workspace = Workspaces.fresh(folder)) {
            for (int size : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072}) {
                byte[] bytes = noise(size, size);
                assertArrayEquals(bytes, content(workspace, attach(workspace, bytes)).orElseThrow());
            }
        }
    }

    @Test
    void theSameBytesAreKeptOnce() {
        byte[] bytes = noise(1 << 20, 2);
        try (var workspace = Workspaces.fresh(folder)) {
            var first = attach(workspace, bytes);
            var second = attach(workspace, bytes);
            assertEquals(first.sha256(), second.sha256());
            Workspaces.delete(workspace, first);
            makeOtherChanges(workspace);
            assertEquals(0, drop(workspace));
            assertArrayEquals(bytes, content(workspace, second).orElseThrow());
        }
    }

    @Test
    void theBytesOfADeletedDocumentStayAsLongAsAnUndoReaches() {
        try (var workspace = Workspaces.fresh(folder)) {
            var attachment = attach(workspace, noise(1000, 3));
            Workspaces.delete(workspace, attachment);
            assertEquals(0, drop(workspace));
            assertTrue(content(workspace, attachment).isPresent());
            makeOtherChanges(workspace);
            assertEquals(1, drop(workspace));
            assertEquals(Optional.empty(), content(workspace, attachment));
            assertTrue(workspace.check().isWell());
        }
    }

    @Test
    void aWorkThatFailsKeepsNoBytes() {
        byte[] bytes = noise(3 << 20, 4);
        try (var workspace = Workspaces.fresh(folder)) {
            var hash = new String[1];
            assertThrows(IllegalStateException.class, () -> workspace.write(ChangeNote.save("Nadia Keller"), store -> {
                hash[0] = store.putContent(bytes);
                throw new IllegalStateException();
            }));
            boolean kept = workspace.read(store -> store.hasContent(hash[0]));
            assertFalse(kept);
        }
        Workspaces.in(folder, workspace -> assertTrue(workspace.check().isWell()));
    }

    @Test
    void noPlainByteReachesTheDisk() {
        byte[] told = "phrase que personne d’autre ne lit ".repeat(5000).getBytes(StandardCharsets.UTF_8);
        try (var workspace = Workspaces.fresh(folder)) {
            attach(workspace, told);
        }
        for (String name : OnDisk.of(folder).keySet()) {
            if (!OnDisk.of(folder).get(name).equals("folder")) {
                assertFalse(new String(OnDisk.read(folder.resolve(name)), StandardCharsets.ISO_8859_1).contains("personne d"), name);
            }
        }
    }

    @Test
    void theCheckFindsBytesThatChanged() {
        var attachment = new Attachment[1];
        try (var workspace = Workspaces.fresh(folder)) {
            attachment[0] = attach(workspace, noise(200_000, 5));
        }
        Tampering.with(folder, "UPDATE content_piece SET bytes = X'00' WHERE number = 1");
        Workspaces.in(folder, workspace -> {
            assertEquals(attachment[0].id().value(), problem(workspace, CheckReport.Kind.CONTENT_DAMAGED));
            assertThrows(DatabaseDamaged.class, () -> content(workspace, attachment[0]));
        });
    }

    @Test
    void theCheckFindsBytesThatAreGone() {
        var attachment = new Attachment[1];
        try (var workspace = Workspaces.fresh(folder)) {
            attachment[0] = attach(workspace, noise(1000, 6));
        }
        Tampering.with(folder, "DELETE FROM content");
        Workspaces.in(folder, workspace -> assertEquals(attachment[0].id().value(), problem(workspace, CheckReport.Kind.CONTENT_MISSING)));
    }

    private static UUID problem(Workspace workspace, CheckReport.Kind kind) {
        var problems = workspace.check().problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(kind, problems.getFirst().kind());
        var record = problems.getFirst().record();
        assertTrue(record != null);
        return record.id();
    }
}

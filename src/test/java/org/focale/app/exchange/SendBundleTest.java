package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.focale.app.file.NotWritten;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.domain.site.Contact;
import org.focale.exchange.Manifest;
import org.focale.seal.Age;
import org.focale.store.BundleEntry;
import org.focale.store.Reading;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Sending: who can open the file, how it is numbered, and what is left when a disk refuses.
@Execution(ExecutionMode.CONCURRENT)
class SendBundleTest {

    @TempDir
    Path folder;

    private final FailingDisk disk = new FailingDisk();
    private Post association;
    private Post lead;

    @BeforeEach
    void open() {
        association = Post.association(folder, disk);
        lead = Post.lead(folder);
        association.trust(lead);
        association.add("Amina", "Diallo");
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
    }

    private Contact to() {
        return association.session.read(Reading::contacts).getFirst();
    }

    private List<Long> numbers() {
        return association.session.read(Reading::bundles).stream().map(BundleEntry::number).sorted().toList();
    }

    @Test
    void theAddresseeTheSenderAndTheSendersPaperOpenIt() throws IOException {
        byte[] bundle = Files.readAllBytes(association.sendTo(lead));

        byte[] plain = Age.open(bundle, lead.session.workspace().keys().identity());
        assertArrayEquals(plain, Age.open(bundle, association.session.workspace().keys().identity()));
        assertArrayEquals(plain, Age.open(bundle, Workspaces.PAPER.identity()));
    }

    @Test
    void eachBundleTakesTheNextNumberAndTellsItInItsName() {
        association.sendTo(lead);
        association.sendTo(lead);

        assertEquals(List.of(1L, 2L), numbers());
        assertEquals(List.of("poste-de-l-accueil-1.focale", "poste-de-l-accueil-2.focale"), association.files());
    }

    @Test
    void theSenderIsToldWhatLeft() {
        var sent = association.send.send(to(), association.key().resolve("pour-le-cap.focale"), Progress.NONE);

        assertEquals(new SendBundle.Sent(1, "Cap Neuhof", 1, sent.records(), Manifest.FULL,
                List.of(association.key().resolve("pour-le-cap.focale"))), sent);
    }

    @Test
    void aPlaceThatCannotBeWrittenUsesNoNumber() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));

        assertThrows(NotWritten.class, () -> association.send.send(to(), file.resolve("bundle.focale"), Progress.NONE));

        assertEquals(List.of(), numbers());
        association.sendTo(lead);
        assertEquals(List.of(1L), numbers());
    }

    /// The file was whole and noted; then the name that was chosen could not be had.
    @Test
    void aNameThatAFolderTookMeanwhileUsesNoNumber() {
        var target = association.key().resolve("envoi.focale");

        assertThrows(NotWritten.class, () -> association.send.send(to(), target, (_, _) -> {
            if (!association.files().isEmpty()) { // it is being sealed, under a name of its own
                createFolders(target.resolve("full"));
            }
        }));

        assertEquals(List.of(), numbers());
        assertEquals(List.of("envoi.focale"), association.files());
    }

    private static void createFolders(Path folders) {
        try {
            Files.createDirectories(folders);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aNameThatTheProgramChoosesReplacesNothing() throws IOException {
        var stands = Files.writeString(association.key().resolve("poste-de-l-accueil-1.focale"), "another bundle");
        Files.createDirectories(association.key().resolve("poste-de-l-accueil-1-2.focale"));

        var sent = association.send.send(to(), association.key(), Progress.NONE);

        assertEquals("another bundle", Files.readString(stands));
        assertEquals(association.key().resolve("poste-de-l-accueil-1-3.focale"), sent.file());
        assertEquals(1, sent.number());
        lead.trust(association);
        assertEquals(1, lead.open(sent.file()).report().newPeople());
    }

    @Test
    void aNameThatSomebodyChoseIsTaken() throws IOException {
        var chosen = Files.writeString(association.key().resolve("envoi.focale"), "an older bundle");

        assertEquals(chosen, association.send.send(to(), chosen, Progress.NONE).file());

        lead.trust(association);
        assertEquals(1, lead.open(chosen).report().newPeople());
    }

    @Test
    void aFullDiskUnderTheWorkspaceLeavesNoFileAndNoNumber() {
        disk.fail(true);
        assertThrows(Refused.class, () -> association.send.send(to(), association.key(), Progress.NONE));

        disk.fail(false);
        assertEquals(List.of(), association.files());
        assertEquals(List.of(), numbers());
        association.sendTo(lead);
        assertEquals(List.of(1L), numbers());
    }

    @Test
    void cancellingAtAnyMomentLeavesNoFileAndNoNumber() {
        var moments = new ArrayList<Long>();
        association.send.send(to(), association.key(), (done, _) -> moments.add(done));
        var before = association.files();
        assertTrue(moments.size() >= 3, moments.toString());

        for (int stop = 1; stop <= moments.size(); stop++) {
            int last = stop;
            var told = new int[1];
            assertThrows(CancellationException.class, () -> association.send.send(to(), association.key(), (_, _) -> {
                if (++told[0] == last) {
                    throw new CancellationException();
                }
            }));
            assertEquals(before, association.files());
            assertEquals(List.of(1L), numbers());
        }
    }

    @Test
    void whatStoodUnderThatNameStaysWhenSendingFails() throws IOException {
        var target = Files.writeString(association.key().resolve("envoi.focale"), "an older bundle");

        disk.fail(true);
        assertThrows(Refused.class, () -> association.send.send(to(), target, Progress.NONE));

        disk.fail(false);
        assertEquals("an older bundle", Files.readString(target));
    }

    @Test
    void aPartnerIsFoundByAnyOfItsNames() {
        String fingerprint = ExportCard.fingerprint(lead.card.card()).text();

        for (String name : List.of("Cap Neuhof", "cap neuhof", "Bureau", "Cap Neuhof, Bureau", "Cap Neuhof / Bureau", fingerprint)) {
            assertEquals(to(), association.send.partner(name), name);
        }
        assertThrows(PartnerUnknown.class, () -> association.send.partner("Personne"));
    }

    @Test
    void twoPartnersOfOneNameAreToldApart() {
        try (var third = Post.third(folder)) {
            association.trust(third);

            var refused = assertThrows(PartnerAmbiguous.class, () -> association.send.partner("Bureau"));
            assertTrue(refused.args().getLast().toString().contains("Cap Neuhof / Bureau ("), refused.args().toString());
            assertEquals("Horizon Meinau", association.send.partner("Horizon Meinau / Bureau").card().organisationName());
        }
    }
}

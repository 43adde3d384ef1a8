package org.focale.app.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.focale.app.record.TakeBack;
import org.focale.base.Progress;
import org.focale.base.Sha256;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.document.attached.Photos;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents on a real store: in, found once, out, and back.
class AttachFilesTest {

    @TempDir
    Path temp;

    private Office office;
    private PersonId mirela;

    @BeforeEach
    void open() {
        office = Office.association(temp.resolve("w"));
        var someone = Someone.mirela();
        office.save(someone.records());
        mirela = someone.id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    private List<Taken> attach(Path... files) {
        return office.cases.documents().attach().attach(mirela, List.of(files), null, Progress.NONE);
    }

    private List<Attachment> documents() {
        return office.cases.documents().read().of(mirela);
    }

    @Test
    void severalFilesAreTakenAndARefusedOneStopsOnlyItself() throws IOException {
        var taken = attach(file("attestation.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), file("vide.pdf", new byte[0]),
                temp.resolve("absent.pdf"), temp, file("photo.jpg", Photos.taken(300, 200, 1)));
        assertInstanceOf(Taken.In.class, taken.get(0));
        assertEquals("documents.file.empty", assertInstanceOf(Taken.Refusal.class, taken.get(1)).reason().key());
        assertEquals("app.file.not-read", assertInstanceOf(Taken.Refusal.class, taken.get(2)).reason().key());
        assertEquals("documents.file.folder", assertInstanceOf(Taken.Refusal.class, taken.get(3)).reason().key());
        assertInstanceOf(Taken.In.class, taken.get(4));
        assertEquals(List.of("photo.jpg", "attestation.pdf"), documents().stream().map(Attachment::name).toList());
        assertEquals("image/jpeg", documents().getFirst().mediaType());
        assertEquals(Someone.TODAY, documents().getFirst().added());
    }

    @Test
    void theSameContentIsInAFileOnceWhateverItsName() throws IOException {
        attach(file("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        var again = assertInstanceOf(Taken.Already.class, attach(file("b.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))).getFirst());
        assertEquals("a.pdf", again.attachment().name());
        assertEquals(1, documents().size());
    }

    @Test
    void oneFileOfTenMegabytesIsKeptAndOneAboveIsRefused() throws IOException {
        byte[] ten = new byte[10 << 20];
        new Random(1).nextBytes(ten);
        assertInstanceOf(Taken.In.class, attach(file("dix.bin", ten)).getFirst());
        assertArrayEquals(ten, office.cases.documents().read().content(documents().getFirst()));
        var refusal = assertInstanceOf(Taken.Refusal.class, attach(file("onze.bin", new byte[(10 << 20) + 1])).getFirst());
        assertEquals("Ce fichier pèse 11 Mo ; un document peut peser 10 Mo au plus. Enregistrez-le en plus petit (un PDF de qualité moyenne,"
                + " par exemple) ou coupez-le en deux.", Office.plain(office.texts.get(refusal.reason())));
    }

    @Test
    void aDocumentThatWasTakenAwayComesBackWithItsContent() throws IOException {
        byte[] content = "%PDF-1.7 contenu".getBytes(StandardCharsets.UTF_8);
        attach(file("a.pdf", content));
        var document = documents().getFirst();
        long change = office.cases.documents().drop().drop(document);
        assertEquals(List.of(), documents());
        assertInstanceOf(TakeBack.Outcome.TakenBack.class, office.cases.takeBack().only(change));
        assertEquals(List.of(document), documents());
        assertArrayEquals(content, office.cases.documents().read().content(document));
    }

    @Test
    void anUndoTakesAnAttachedDocumentAway() throws IOException {
        var in = assertInstanceOf(Taken.In.class, attach(file("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))).getFirst());
        office.cases.takeBack().only(in.change());
        assertEquals(List.of(), documents());
        assertInstanceOf(Taken.In.class, attach(temp.resolve("a.pdf")).getFirst(), "it may come again");
        assertTrue(office.session().workspace().check().isWell());
    }

    @Test
    void aCopyIsWrittenWhereTheUserSaysUnderAHarmlessName() throws IOException {
        byte[] content = "%PDF-1.7 copie".getBytes(StandardCharsets.UTF_8);
        attach(file("a.pdf", content));
        var hostile = new Attachment(new AttachmentId(Workspaces.id()), mirela, "..\\..\\con:<b>.exe", "", "application/pdf", 1, "", null, null,
                false, "", null, null);
        assertEquals("con b .exe.pdf", ReadDocument.proposedName(hostile).replaceAll("^[\\s.]+", ""));
        assertFalse(ReadDocument.proposedName(hostile).contains("\\"));
        office.cases.documents().read().saveCopy(documents().getFirst(), temp.resolve("copie.pdf"));
        assertArrayEquals(content, Files.readAllBytes(temp.resolve("copie.pdf")));
    }

    @Test
    void aDocumentWhoseContentDidNotComeIsToldInWords() {
        var alone = new Attachment(new AttachmentId(Workspaces.id()), mirela, "a.pdf", "", "application/pdf", 1, Sha256.of(new byte[] {1}),
                null, null, false, "", null, null);
        assertThrows(ContentNotHere.class, () -> office.cases.documents().read().content(alone));
    }
}

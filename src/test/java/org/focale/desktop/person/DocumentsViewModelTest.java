package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.HandHeld;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.person.DocumentsViewModel.Seen;
import org.focale.document.attached.Photos;
import org.focale.document.attached.Preview;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documents of a file, on a real workspace and without a window.
class DocumentsViewModelTest {

    @TempDir
    Path temp;

    private Office office;
    private DocumentsViewModel documents;
    private PersonViewModel file;

    @BeforeEach
    void open() {
        office = Office.association(temp.resolve("w"));
        var mirela = Someone.mirela();
        office.save(mirela.records());
        file = new PersonViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words, office.drafts);
        documents = file.documents();
        documents.listen();
        documents.across(400);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    private Path text(String name, String words) throws IOException {
        return file(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private Attachment first() {
        return documents.documents().getFirst();
    }

    private RecordEditor<Attachment> editor() {
        return Objects.requireNonNull(documents.chosen().get());
    }

    /// What was read before it came in knows nothing of it.
    @Test
    void anOlderReadingDoesNotCloseWhatWasJustTakenIn() throws IOException {
        var held = new HandHeld();
        var slow = new PersonViewModel(office.cases, Someone.mirela().id(), held.jobs, held.dialogs, office.words, office.drafts).documents();
        slow.listen();
        held.inOrder.all();
        slow.attach(List.of(text("un.txt", "un")));
        held.beside.all();
        held.window.last(); // what was taken in; the first reading is shown after it
        held.finish();

        assertEquals("un.txt", Objects.requireNonNull(slow.chosen().get()).record().get().name());
    }

    @Test
    void droppedFilesAreTakenTheLastIsShownAndOneUndoTakesAllBack() throws IOException {
        documents.attach(List.of(text("un.txt", "un"), text("deux.txt", "deux")));
        assertEquals(2, documents.documents().size());
        assertEquals("deux.txt", editor().record().get().name());
        assertEquals(new Seen.Shown(new Preview.Words("deux")), documents.seen().get());
        var toast = office.dialogs.toasts.getLast();
        assertEquals("2 documents joints", Office.plain(toast.message()));
        Objects.requireNonNull(toast.action()).run();
        assertEquals(0, documents.documents().size());
        assertNull(documents.chosen().get());
    }

    @Test
    void whatIsThereAlreadyAndWhatIsRefusedIsTold() throws IOException {
        documents.attach(List.of(text("un.txt", "un")));
        documents.attach(List.of(text("autre nom.txt", "un"), file("vide.pdf", new byte[0])));
        assertEquals(1, documents.documents().size());
        assertEquals(List.of("Ce document est déjà dans le dossier, sous le nom « un.txt ».",
                "« vide.pdf » : Ce fichier est vide. Vérifiez que c’est le bon, puis recommencez."),
                Office.plain(documents.told().get()).lines().toList());
        assertEquals("un.txt", editor().record().get().name());
        documents.hush();
        assertEquals("", documents.told().get());
    }

    @Test
    void filesAreAskedForAndGoingBackTakesNone() {
        office.dialogs.answer(List.of());
        documents.attach();
        assertEquals(0, documents.documents().size());
    }

    @Test
    void whatIsSaidOfADocumentIsSavedWhenLeftAndRemembered() throws IOException {
        documents.attach(List.of(text("un.txt", "un")));
        editor().set("kind", "Courrier");
        editor().set("expires", LocalDate.of(2027, 1, 31));
        assertEquals("Courrier", first().kind());
        assertEquals(LocalDate.of(2027, 1, 31), first().expires());
        assertTrue(first().endsSoonOn(Someone.TODAY));
        assertEquals(List.of("Courrier"), office.cases.history().of(first(), "kind").stream().map(said -> said.value().toString())
                .map(said -> said.replaceAll(".*=(.*)]", "$1")).toList());
    }

    @Test
    void aConfidentialDocumentIsShownOnlyWhenAskedFor() throws IOException {
        documents.attach(List.of(text("un.txt", "un")));
        editor().set("confidential", true);
        documents.close();
        documents.choose(first());
        assertInstanceOf(Seen.Hidden.class, documents.seen().get());
        documents.show();
        assertEquals(new Seen.Shown(new Preview.Words("un")), documents.seen().get());
        documents.choose(first());
        assertInstanceOf(Seen.Hidden.class, documents.seen().get(), "and hidden again the next time");
    }

    @Test
    void aPictureIsShownAsWideAsItsPlace() throws IOException {
        documents.attach(List.of(file("photo.jpg", Photos.taken(800, 600, 1))));
        var sheet = assertInstanceOf(Preview.Sheet.class, assertInstanceOf(Seen.Shown.class, documents.seen().get()).preview());
        assertEquals(400, sheet.image().width());
        documents.across(200);
        sheet = assertInstanceOf(Preview.Sheet.class, assertInstanceOf(Seen.Shown.class, documents.seen().get()).preview());
        assertEquals(200, sheet.image().width());
    }

    @Test
    void aDeletedDocumentComesBackByTheMessage() throws IOException {
        documents.attach(List.of(text("un.txt", "un")));
        documents.delete(first());
        assertEquals(0, documents.documents().size());
        assertInstanceOf(Seen.Nothing.class, documents.seen().get());
        var toast = office.dialogs.toasts.getLast();
        assertEquals("« un.txt » supprimé", Office.plain(toast.message()));
        Objects.requireNonNull(toast.action()).run();
        documents.choose(first());
        assertEquals(new Seen.Shown(new Preview.Words("un")), documents.seen().get());
    }

    @Test
    void aCopyGoesWhereTheUserSays() throws IOException {
        documents.attach(List.of(text("un.txt", "un")));
        Path target = temp.resolve("copie.txt");
        office.dialogs.answer(target);
        documents.saveCopy(first());
        assertArrayEquals("un".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(target));
        assertTrue(office.dialogs.toasts.getLast().message().contains("copie.txt"));
    }

    @Test
    void aCertificateBelongsToItsSkill() throws IOException {
        var skill = office.session().read(reading -> reading.all(SkillValidation.class)).getFirst();
        office.dialogs.answer(List.of(text("certificat.txt", "vu")));
        documents.attachCertificate(skill.id());
        assertEquals(skill.id(), first().proves());
        assertEquals("Sauveteur secouriste du travail", documents.proves(first()));
        assertNotNull(documents.detail(first()));
    }
}

package org.focale.app.activity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.focale.app.record.TakeBack;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.document.attached.Preview;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The bytes of scans, logos and documents of people are kept in one place: none of them takes those of another away.
@Execution(ExecutionMode.CONCURRENT)
class KeptScansTest {

    @TempDir
    Path folder;
    private Office office;
    private ActivityCases cases;
    private ActivitySession session;
    private PersonId person;
    private Path scan;

    @BeforeEach
    void open() throws Exception {
        office = Office.association(folder.resolve("workspace"));
        cases = office.cases.activities();
        person = office.cases.addPerson().add("Mirela", "Popescu", null);
        var activity = cases.plan().create("Gérer son temps", ActivityKind.WORKSHOP, null);
        session = cases.plan().plan(activity.id(), new Series(LocalDate.of(2026, 11, 16), DayOfWeek.MONDAY, 1, null, 1, Set.of()), "").getFirst();
        scan = Files.writeString(folder.resolve("feuille.txt"), "Feuille signée le 16 novembre", StandardCharsets.UTF_8);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Attachment attach() {
        office.cases.documents().attach().attach(person, List.of(scan), null, Progress.NONE);
        return office.cases.documents().read().of(person).getFirst();
    }

    /// As many changes as an undo looks back, so that nothing is kept for its sake alone.
    private void longAfter() {
        for (int i = 0; i <= TakeBack.REACH; i++) {
            office.cases.timeline().tasks().add(person, "Tâche " + i, null, "");
        }
        office.session().write(ChangeNote.save("Nadia Keller"), writing -> writing.dropContents(TakeBack.REACH));
    }

    @Test
    void theScanIsShownCopiedOutAndFoundOnce() throws Exception {
        var kept = cases.scans().attach(session.id(), scan);
        assertEquals(kept.sheet(), cases.scans().attach(session.id(), scan).sheet());
        assertEquals(0, cases.scans().attach(session.id(), scan).change());
        assertInstanceOf(Preview.Words.class, cases.scans().preview(kept.sheet(), 0, 400));
        cases.scans().saveCopy(kept.sheet(), folder.resolve("copie.txt"));
        assertArrayEquals(Files.readAllBytes(scan), Files.readAllBytes(folder.resolve("copie.txt")));
        assertThrows(ActivityRefused.class, () -> cases.plan().remove(session), "its signed sheet is here");
    }

    @Test
    void aScanOutlivesTheDocumentWithTheSameBytes() {
        var document = attach();
        var kept = cases.scans().attach(session.id(), scan);
        office.cases.documents().drop().drop(document);
        longAfter();
        assertTrue(cases.scans().content(kept.sheet()).length > 0);
    }

    @Test
    void aDocumentOutlivesTheScanWithTheSameBytes() {
        var document = attach();
        var kept = cases.scans().attach(session.id(), scan);
        cases.scans().drop(kept.sheet());
        longAfter();
        assertTrue(office.cases.documents().read().content(document).length > 0);
    }

    @Test
    void aDroppedScanComesBackByAnUndoAndIsGoneLongAfter() {
        var kept = cases.scans().attach(session.id(), scan);
        long change = cases.scans().drop(kept.sheet());
        office.cases.takeBack().only(change);
        assertTrue(cases.scans().content(kept.sheet()).length > 0);
        cases.scans().drop(kept.sheet());
        longAfter();
        assertTrue(office.session().read(reading -> reading.content(kept.sheet().sha256())).isEmpty());
    }

    @Test
    void logosAreKeptPrintedAndOutliveTheReachOfAnUndo() throws Exception {
        Path logo = picture("association.png");
        cases.logos().add(logo);
        longAfter();
        assertTrue(cases.logos().content(cases.logos().all().getFirst()).length > 0);
        byte[] pdf = cases.sheet().pdf(session.id(), office.texts).orElseThrow();
        try (var pages = PdfPages.of(pdf)) {
            var image = pages.image(0, 72);
            int red = 0;
            for (int pixel : image.argb()) {
                red += (pixel & 0xffffff) == 0xc81e1e ? 1 : 0;
            }
            assertTrue(red > 500, "the logo is drawn: " + red);
        }
        assertTrue(office.session().workspace().check().problems().isEmpty());
        for (int i = 1; i < KeepLogos.MOST; i++) {
            cases.logos().add(picture("financeur-" + i + ".png"));
        }
        assertThrows(ActivityRefused.class, () -> cases.logos().add(logo), "no more fit");
        assertThrows(ActivityRefused.class, () -> cases.logos().add(scan), "a text is no logo");
        cases.logos().drop(cases.logos().all().getFirst());
        assertEquals(KeepLogos.MOST - 1, cases.logos().all().size());
    }

    private Path picture(String name) throws Exception {
        var image = new BufferedImage(240, 90, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 240; x++) {
            for (int y = 0; y < 90; y++) {
                image.setRGB(x, y, 0xc81e1e);
            }
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}

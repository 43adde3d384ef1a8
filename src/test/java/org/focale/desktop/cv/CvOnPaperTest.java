package org.focale.desktop.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javax.print.StreamPrintServiceFactory;
import org.focale.app.cv.CvFormat;
import org.focale.base.Refused;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Printing;
import org.focale.document.pdf.PrintedPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the button to the paper: the printer is the one that every Java has, which prints into memory.
class CvOnPaperTest {

    @TempDir
    private Path folder;

    private final Someone mirela = Someone.mirela();
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private Office office;
    private CvViewModel cv;

    @BeforeEach
    void openHerFile() {
        office = Office.association(folder.resolve("association"));
        office.save(mirela.records());
        cv = new CvViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words, new CvVerbs(() -> { }, () -> { }, () -> { }));
        cv.watch();
    }

    @AfterEach
    void close() {
        office.close();
        assertEquals(List.of(), office.dialogs.bugs);
    }

    /// Takes one job and is used up.
    private void plugIn() {
        paper.reset();
        office.printers.clear();
        office.printers.add(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(PrintedPages.PAGES, "application/postscript")[0]
                .getPrintService(paper));
    }

    private int print() {
        plugIn();
        String name = office.printers.getFirst().getName();
        office.dialogs.answer(new Printing.Wanted(name, 1));
        cv.giving().print();
        assertEquals("Envoyé à l’imprimante « " + name + " »", Office.plain(office.dialogs.toasts.getLast().message()));
        return paper.toString(StandardCharsets.ISO_8859_1).split("\nshowpage", -1).length - 1;
    }

    @Test
    void whatIsShownIsPrinted() {
        cv.set(draft -> {
            draft.annex = true;
            draft.letter = "Madame, Monsieur,\n\nJe cherche un emploi.";
        });
        assertEquals(2, print(), "the CV and its annex");

        cv.pages().showLetter(true);
        assertEquals(1, print(), "the letter");

        cv.pages().showLetter(false);
        office.dialogs.answer(folder.resolve("CV.pdf"));
        cv.giving().export(CvFormat.PDF);
        cv.set(draft -> draft.annex = false);
        cv.giving().look(cv.giving().given().get().getFirst());
        assertEquals(2, print(), "as it was given");
        assertEquals(List.of(), office.dialogs.refusals);
    }

    @Test
    void withoutAPrinterItIsSaidWhatToDo() {
        cv.giving().print();

        assertEquals(List.of("app.print.none"), office.dialogs.refusals.stream().map(Refused::key).toList());
    }

    @Test
    void whatIsAskedIsDrawn() throws Exception {
        var printing = new Printing(office.cases.printers(), office.jobs, office.dialogs, office.words);
        Fx.run(() -> {
            var sheet = printing.asking(office.texts.get("cv.print"), List.of("HP LaserJet de l’accueil", "Microsoft Print to PDF"));
            assertEquals(new Printing.Wanted("HP LaserJet de l’accueil", 1), sheet.answer().get().orElseThrow());
            for (Look look : ShellPicture.LOOKS) {
                var shown = printing.asking(office.texts.get("cv.print"), List.of("HP LaserJet de l’accueil", "Microsoft Print to PDF"));
                var title = new Label(shown.title());
                title.getStyleClass().add("card-title");
                var root = new VBox(title, shown.content());
                root.getStyleClass().add("dialog-window");
                root.setMaxSize(look.scaled(420), Double.NEGATIVE_INFINITY);
                Path file = ShellPicture.ofPeople(office, "print", look, () -> root, () -> { });
                assertTrue(Files.size(file) > 10_000);
                assertNotEquals(0, root.lookup("#print-copies").getBoundsInLocal().getWidth());
            }
            ((TextField) sheet.content().lookup("#print-copies")).setText("cent");
            assertTrue(sheet.answer().get().isEmpty(), "not a number of copies");
        });
    }
}

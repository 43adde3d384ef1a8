package org.focale.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.focale.app.cv.CvFormat;
import org.focale.app.settings.ListLookFile;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Sheet;
import org.focale.document.office.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The CVs of everybody who is listed, from the list of people; and its two dialogs, drawn to be looked at.
class CvsTest {

    @TempDir
    private Path folder;

    @Test
    void theCvsOfTheListAreWrittenAndWhatTheyLackIsSaved() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            var people = people(office);
            people.typed().set("mirela");
            Path table = folder.resolve("manque.xlsx");
            office.dialogs.answer(new CvsViewModel.Wanted(null, Set.of(CvFormat.PDF, CvFormat.ODT)), folder, true, table);
            Fx.run(() -> people.writeCvs(List.of(), new CvsSheets(office.words)));

            Path made = folder.resolve("CV du 2026-11-23");
            assertTrue(Files.exists(made.resolve("CV Mirela Popescu.pdf")) && Files.exists(made.resolve("CV Mirela Popescu.odt")));
            assertEquals(people.rows().size(), TableReader.read(table, Progress.NONE).rows().size());
            assertEquals(List.of(), office.dialogs.refusals);
        }
    }

    @Test
    void whoGoesBackWritesNothing() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            var people = people(office);
            office.dialogs.answer(new CvsViewModel.Wanted(null, Set.of(CvFormat.PDF)), Optional.empty());
            Fx.run(() -> people.writeCvs(List.of(), new CvsSheets(office.words)));

            assertEquals(List.of(), office.dialogs.toasts);
        }
    }

    @Test
    void aFormatMustBeTicked() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            Fx.run(() -> {
                var sheet = new CvsSheets(office.words).asking(3);
                assertEquals(Set.of(CvFormat.PDF), sheet.answer().get().orElseThrow().formats());
                ((CheckBox) sheet.content().lookup("#cvs-pdf")).setSelected(false);
                assertTrue(sheet.answer().get().isEmpty());
            });
        }
    }

    @Test
    void bothDialogsAreDrawn() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            var people = people(office);
            Path made = folder.resolve("CV du 2026-11-23");
            var ids = people.rows().stream().map(row -> row.id()).toList();
            var written = office.cases.cvs().many().export(org.focale.app.cv.ExportCvs.Asked.pdf(ids), made, office.texts, Progress.NONE);
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    var sheets = new CvsSheets(office.words);
                    draw(office, "people-cvs", look, sheets.asking(ids.size()), 460);
                    draw(office, "people-cvs-missing", look, sheets.telling(
                            new CvsViewModel.Done(Path.of("D:", "Documents", "CV du 2026-11-23"), written)), 800);
                }
            });
        }
    }

    private static void draw(Office office, String name, Look look, Sheet<?> sheet, double width) throws Exception {
        var title = new Label(sheet.title());
        title.getStyleClass().add("card-title");
        var root = new VBox(title, sheet.content());
        root.getStyleClass().add("dialog-window");
        root.setMaxSize(look.scaled(width), Double.NEGATIVE_INFINITY);
        Path file = ShellPicture.ofPeople(office, name, look, () -> root, () -> { });
        assertTrue(Files.size(file) > 10_000);
    }

    private PeopleViewModel people(Office office) throws Exception {
        var people = new PeopleViewModel(office.cases, office.jobs, office.dialogs, office.words,
                new ListLookFile(folder.resolve("look.json")), _ -> { });
        Fx.run(people::listen);
        return people;
    }
}

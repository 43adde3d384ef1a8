package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.Someone;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.record.Erasing;
import org.focale.domain.document.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws documents and rights of a file, to be looked at.
class DocumentsGalleryTest {

    @TempDir
    Path folder;

    @Test
    void theDocumentsAreDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    Path all = draw(office, "Mirela Popescu", "documents", look, _ -> { });
                    assertTrue(Files.size(all) > 20_000);
                    draw(office, "Mirela Popescu", "document", look, file -> choose(file, "bilan-epicerie.pdf"));
                }
                draw(office, "Mirela Popescu", "document-picture", Look.LIGHT, file -> choose(file, "lettre-boulangerie.jpg"));
                draw(office, "Mirela Popescu", "document-confidential", Look.DARK, file -> choose(file, "titre-sejour.jpg"));
                draw(office, "Brandon Hoffmann", "documents-none", Look.LIGHT, _ -> { });
            });
        }
    }

    @Test
    void theRightsAreDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    var rights = new PersonViewModel(office.cases, office.find("Mirela Popescu"), office.jobs, office.dialogs, office.words,
                            office.drafts).rights();
                    ShellPicture.ofPeople(office, "person-rights", look, () -> page(cards(rights, office)), () -> { });
                }
                var nothing = new PersonViewModel(office.cases, office.find("Brandon Hoffmann"), office.jobs, office.dialogs, office.words,
                        office.drafts).rights();
                ShellPicture.ofPeople(office, "person-rights-none", Look.LIGHT, () -> page(cards(nothing, office)), () -> { });
                var sheets = new RightsSheets(office.words);
                drawSheet(office, "sheet-consent", sheets.consent(nothing.newConsent(), true));
                drawSheet(office, "sheet-notice", sheets.notice(nothing.newNotice(), true));
                var erasing = new Erasing(office.cases, office.jobs, office.dialogs, office.words);
                for (Look look : ShellPicture.LOOKS) {
                    var sheet = erasing.sheet(office.cases.rights().erase().before(office.find("Mirela Popescu")));
                    drawSheet(office, "sheet-erase", look, sheet);
                }
            });
        }
    }

    private static RightsCards cards(RightsViewModel rights, Office office) {
        return new RightsCards(rights, office.words, new TransferCard(rights.transfer(), office.words, _ -> { }));
    }

    private static void drawSheet(Office office, String name, Sheet<?> sheet) {
        drawSheet(office, name, Look.LIGHT, sheet);
    }

    private static void drawSheet(Office office, String name, Look look, Sheet<?> sheet) {
        ShellPicture.ofPeople(office, name, look, () -> {
            var page = page(new Card(sheet.title(), sheet.content()));
            page.setMaxWidth(560);
            return page;
        }, () -> { });
    }

    private static VBox page(Node node) {
        var page = new VBox(node);
        page.getStyleClass().add("page");
        return page;
    }

    private static void choose(PersonViewModel file, String name) {
        Attachment document = file.documents().documents().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        file.documents().choose(document);
    }

    private static Path draw(Office office, String name, String picture, Look look, Consumer<PersonViewModel> then) {
        var file = new PersonViewModel(office.cases, office.find(name), office.jobs, office.dialogs, office.words, office.drafts);
        var view = new PersonView[1];
        return ShellPicture.ofPeople(office, "person-" + picture, look, () -> {
            view[0] = new PersonView(file, office.words, StackPane::new,
                    () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.NO_DOORS);
            return view[0];
        }, () -> {
            Objects.requireNonNull(view[0]).open("documents");
            then.accept(file);
        });
    }
}

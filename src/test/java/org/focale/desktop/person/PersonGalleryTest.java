package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.person.OpenFile;
import org.focale.app.record.FieldHistory;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Version;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.record.FieldSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the file of a person, to be looked at.
class PersonGalleryTest {

    @TempDir
    Path folder;

    @Test
    void theFileIsDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            for (Look look : ShellPicture.LOOKS) {
                Fx.run(() -> {
                    for (String section : new String[] {"timeline", "pathway", "identity"}) {
                        Path file = draw(office, "Mirela Popescu", section, look, _ -> {});
                        assertTrue(Files.size(file) > 20_000);
                    }
                    draw(office, "Mirela Popescu", "experience", look, PersonViewModel::addExperience);
                });
            }
            Fx.run(() -> {
                draw(office, "Mirela Popescu", "placement", Look.LIGHT, file -> file.edit(read(file).file().placements().getFirst()));
                draw(office, "Mirela Popescu", "new-placement", Look.LIGHT, PersonViewModel::addPlacement);
                draw(office, "Mirela Popescu", "validation", Look.DARK, PersonViewModel::addValidation);
                draw(office, "Mirela Popescu", "diagnosis", Look.LIGHT, file -> file.edit(read(file).file().diagnoses().getFirst()));
                draw(office, "Burak Yıldız", "left", Look.LIGHT, _ -> {});
                draw(office, "Brandon Hoffmann", "spotted", Look.LIGHT, _ -> {});
                draw(office, "Brandon Hoffmann", "spotted-pathway", Look.LIGHT, _ -> {});
            });
        }
    }

    @Test
    void twoVersionsAndTheHistoryAreDrawn() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            Fx.run(() -> {
                var seen = office.cases.files().read(office.find("Mirela Popescu")).orElseThrow().person();
                office.cases.saves().change(seen, Codecs.of(seen).with(seen, "phone", "06 39 98 10 13"));
                office.session().workAs("Samir Benali");
                office.cases.saves().change(seen, Codecs.of(seen).with(seen, "phone", "06 39 98 10 14"));
                draw(office, "Mirela Popescu", "identity-versions", Look.LIGHT, _ -> {});
                draw(office, "Mirela Popescu", "identity-own", Look.LIGHT, _ -> {}, view -> view.lookupAll(".scroll-pane")
                        .forEach(node -> ((ScrollPane) node).setVvalue(1)));

                var file = new PersonViewModel(office.cases, office.find("Mirela Popescu"), office.jobs, office.dialogs, office.words,
                        office.drafts);
                file.listen();
                var person = Objects.requireNonNull(file.person().get());
                var sheets = new FieldSheets(office.dialogs, office.words);
                var versions = new ArrayList<Version>();
                person.versions("phone", versions::addAll);
                drawSheet(office, "sheet-versions", sheets.versionsSheet(person, "phone", "Téléphone", versions));
                var said = new ArrayList<FieldHistory.Said>();
                person.history("phone", said::addAll);
                drawSheet(office, "sheet-history", sheets.historySheet(person, "phone", "Téléphone", said));
            });
        }
    }

    @Test
    void whatTheLeadKnowsOfAnAgreementIsDrawn() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE); var lead = Office.lead(folder.resolve("lead"))) {
            office.trust(lead);
            lead.trust(office);
            Fx.run(() -> drawAgreements(office, "unsent"));
            lead.cases.receive().apply(office.sendTo(lead, folder.resolve("key")), Progress.NONE);
            office.cases.receive().apply(lead.sendTo(office, folder.resolve("key")), Progress.NONE);
            Fx.run(() -> drawAgreements(office, "known"));
        }
    }

    private static void drawAgreements(Office office, String name) {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            draw(office, "Mirela Popescu", "identity-agreements-" + name, look, _ -> {}, view -> view.lookupAll(".scroll-pane")
                    .forEach(node -> ((ScrollPane) node).setVvalue(0.5)));
        }
    }

    @Test
    void theFileIsDrawnInEnglish() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.UK)) {
            Fx.run(() -> draw(office, "Mirela Popescu", "english", Look.LIGHT, _ -> {}));
        }
    }

    private static OpenFile read(PersonViewModel file) {
        return Objects.requireNonNull(file.file().get());
    }

    private static void drawSheet(Office office, String name, Sheet<?> sheet) {
        ShellPicture.ofPeople(office, name, Look.LIGHT, () -> page(new Card(sheet.title(), sheet.content())), () -> {});
    }

    private static Node page(Node node) {
        var page = new VBox(node);
        page.setMaxWidth(460);
        page.getStyleClass().add("page");
        return page;
    }

    private static Path draw(Office office, String name, String picture, Look look, Consumer<PersonViewModel> then) {
        return draw(office, name, picture, look, then, _ -> {});
    }

    private static Path draw(Office office, String name, String picture, Look look, Consumer<PersonViewModel> then, Consumer<PersonView> last) {
        var file = new PersonViewModel(office.cases, office.find(name), office.jobs, office.dialogs, office.words, office.drafts);
        var view = new PersonView[1];
        return ShellPicture.ofPeople(office, "person-" + picture, look, () -> {
            view[0] = new PersonView(file, office.words, StackPane::new,
                    () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.NO_DOORS);
            return view[0];
        }, () -> {
            if (picture.contains("pathway")) {
                view[0].open("pathway");
            } else if (picture.contains("identity")) {
                view[0].open("identity");
            }
            then.accept(file);
            view[0].applyCss();
            view[0].layout();
            last.accept(view[0]);
        });
    }
}

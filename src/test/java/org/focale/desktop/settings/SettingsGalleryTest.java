package org.focale.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.settings.SettingsFile;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Theme;
import org.focale.domain.programme.Length;
import org.focale.domain.programme.Predicate;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import org.focale.domain.programme.Rule;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.store.ChangeNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the sections of the settings, to be looked at.
class SettingsGalleryTest {

    private static final List<String> SECTIONS = List.of("general", "own-fields", "lists", "programmes", "jobs");

    @TempDir
    Path folder;

    @Test
    void everySectionIsDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            office.session().write(ChangeNote.save("Nadia Keller"), writing -> {
                writing.putJobs(new JobList("v460", LocalDate.of(2026, 11, 2), 2), List.of(
                        new Job("11573", "D1102", "Boulanger / Boulangère"),
                        new Job("11987", "A1101", "Chauffeur / Chauffeuse de machines agricoles")),
                        Progress.NONE);
                return true;
            });
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    office.cases.jobs().reload();
                    for (String section : SECTIONS) {
                        assertTrue(Files.size(draw(office, section, section, look, _ -> { })) > 20_000);
                    }
                }
                draw(office, "own-fields", "own-field-edited", Look.LIGHT, settings ->
                        settings.ownFields().edit(Objects.requireNonNull(settings.ownFields().fields().get()).asked().getFirst()));
                draw(office, "lists", "list-exits", Look.LIGHT, settings -> settings.lists().chosen().set("exit-kinds"));
                draw(office, "programmes", "programme-middle", Look.LIGHT, _ -> { }, view -> scroll(view, 0.6));
                draw(office, "programmes", "programme-below", new Look(true, 150), _ -> { }, SettingsGalleryTest::scrollDown);
                draw(office, "programmes", "programme-middle", new Look(true, 150), _ -> { }, view -> scroll(view, 0.73));
                draw(office, "programmes", "programme-below", Look.LIGHT, _ -> { }, SettingsGalleryTest::scrollDown);
                draw(office, "programmes", "programme-added", Look.LIGHT, settings -> settings.programmes().goAdd());
                draw(office, "programmes", "programme-added", new Look(true, 150), settings -> settings.programmes().goAdd());
            });
        }
    }

    @Test
    void anEmptyWorkspaceIsDrawnWithWhatToDoFirst() throws Exception {
        try (var office = Office.created(folder.resolve("new"))) {
            Fx.run(() -> {
                for (String section : List.of("own-fields", "jobs", "programmes")) {
                    draw(office, section, section + "-empty", Look.LIGHT, _ -> { });
                }
            });
        }
    }

    @Test
    void theSmallQuestionsAreDrawn() throws Exception {
        try (var office = Office.created(folder.resolve("new"))) {
            Fx.run(() -> {
                var sheets = new ProgrammeSheets(office.words);
                var phase = sheets.phase(Optional.empty());
                var exit = sheets.exit(Optional.empty());
                ShellPicture.ofPeople(office, "settings-sheet-phase", Look.LIGHT, () -> page(new Card(phase.title(), phase.content())), () -> { });
                ShellPicture.ofPeople(office, "settings-sheet-exit", Look.LIGHT, () -> page(new Card(exit.title(), exit.content())), () -> { });
                assertTrue(sheets.length("Durée", Length.NOT_SAID).answer().get().isPresent());
                drawSheet(office, "target-new", TargetSheet.of(Optional.empty(), shipped("mobil-emploi"), office.words), Look.LIGHT);
                var share = shipped("tous-repreneurs").targets().get(1).among(Rule.of(Predicate.AGED, 18));
                drawSheet(office, "target", TargetSheet.of(Optional.of(share), shipped("tous-repreneurs"), office.words), Look.LIGHT);
                drawSheet(office, "target-dark", TargetSheet.of(Optional.of(share), shipped("tous-repreneurs"), office.words), new Look(true, 150));
                var branch = shipped("mobil-emploi").targets().get(1);
                drawSheet(office, "target-branch", TargetSheet.of(Optional.of(branch), shipped("mobil-emploi"), office.words), Look.LIGHT);
            });
        }
    }

    private static Programme shipped(String key) {
        return ReferenceFiles.programme(key, new ProgrammeId(new UUID(0, 2))).orElseThrow();
    }

    private static void drawSheet(Office office, String name, Sheet<?> sheet, Look look) {
        ShellPicture.ofPeople(office, "settings-sheet-" + name, look, () -> page(new Card(sheet.title(), sheet.content())), () -> { });
    }

    private static Node page(Node node) {
        var page = new VBox(node);
        page.setMaxWidth(540);
        page.getStyleClass().add("page");
        return page;
    }

    private static void scrollDown(SettingsView view) {
        scroll(view, 1);
    }

    private static void scroll(SettingsView view, double to) {
        view.lookupAll(".scroll-pane").forEach(node -> ((ScrollPane) node).setVvalue(to));
    }

    private Path draw(Office office, String section, String picture, Look look, Consumer<SettingsViewModel> then) {
        return draw(office, section, picture, look, then, _ -> { });
    }

    private Path draw(Office office, String section, String picture, Look look, Consumer<SettingsViewModel> then, Consumer<SettingsView> last) {
        var settings = new SettingsViewModel(office.cases, new SettingsFile(folder.resolve("settings.json")), new Theme(look), office.jobs,
                office.dialogs, office.texts, () -> { });
        var shown = new SettingsView[1];
        var window = new ShellPicture(office, "settings", look, () -> {
            shown[0] = new SettingsView(settings, office.words, () -> { }, StackPane::new);
            return shown[0];
        }).layOut();
        shown[0].open(section);
        then.accept(settings);
        window.layOut();
        last.accept(shown[0]);
        return window.draw("settings-" + picture);
    }
}

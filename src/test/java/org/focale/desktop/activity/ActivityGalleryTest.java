package org.focale.desktop.activity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Tabs;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the screens of activities, to be looked at.
class ActivityGalleryTest {

    private static final List<String> TABS = List.of("attendance", "sessions", "participants", "about");

    @TempDir
    Path folder;

    @Test
    void theScreensAreDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            for (Look look : ShellPicture.LOOKS) {
                Fx.run(() -> {
                    assertTrue(Files.size(draw(office, "activities", look, all(office))) > 20_000);
                    var hours = all(office);
                    var picture = new ShellPicture(office, "activities", look, () -> hours).layOut();
                    picture.find(ToggleButton.class, "tab-hours").fire();
                    assertTrue(Files.size(picture.draw("activities-hours")) > 20_000);
                    for (String tab : TABS) {
                        var view = one(office, "Gérer son temps et ses papiers");
                        var shown = new ShellPicture(office, "activities", look, () -> view).layOut();
                        view.open(tab);
                        assertTrue(Files.size(shown.draw("activity-" + tab)) > 20_000);
                    }
                    var model = model(office, "Code de la route, en petit groupe");
                    var view = new ActivityView(model, office.words);
                    var shown = new ShellPicture(office, "activities", look, () -> view).layOut();
                    view.open("sessions");
                    model.choose(Objects.requireNonNull(model.file().get()).sessions().get(2));
                    assertTrue(Files.size(shown.draw("activity-session")) > 20_000);
                });
            }
        }
    }

    @Test
    void anEmptyWorkspaceTeaches() throws Exception {
        try (var office = Office.created(folder.resolve("empty"))) {
            Fx.run(() -> {
                assertTrue(Files.size(draw(office, "activities-none", Look.LIGHT, all(office))) > 10_000);
                var made = office.cases.activities().plan().create("Jardin partagé", ActivityKind.CIVIC, 8);
                assertTrue(Files.size(draw(office, "activity-new", Look.LIGHT, view(office, made.id()))) > 10_000);
            });
        }
    }

    private static Node all(Office office) {
        return new ActivitiesView(new ActivitiesViewModel(office.cases, office.jobs, office.dialogs, office.texts, _ -> { }), office.words,
                List.<Tabs.Tab>of());
    }

    private static ActivityView one(Office office, String title) {
        return new ActivityView(model(office, title), office.words);
    }

    private static ActivityViewModel model(Office office, String title) {
        ActivityId id = office.session().read(reading -> reading.all(Activity.class)).stream().filter(each -> each.title().equals(title)).findFirst()
                .orElseThrow().id();
        return new ActivityViewModel(office.cases, id, office.jobs, office.dialogs, office.words, office.drafts);
    }

    private static ActivityView view(Office office, ActivityId id) {
        return new ActivityView(new ActivityViewModel(office.cases, id, office.jobs, office.dialogs, office.words, office.drafts), office.words);
    }

    private static Path draw(Office office, String name, Look look, Node screen) {
        return new ShellPicture(office, "activities", look, () -> screen).draw(name);
    }
}

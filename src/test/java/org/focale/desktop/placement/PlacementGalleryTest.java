package org.focale.desktop.placement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Page;
import org.focale.desktop.person.CompareView;
import org.focale.desktop.person.CompareViewModel;
import org.focale.domain.Hours;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.WeekPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Placements as they look: into `target/gallery`.
class PlacementGalleryTest {

    @TempDir
    Path folder;

    @Test
    void theScreensAreDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            var day = List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)), new Hours(LocalTime.of(13, 0), LocalTime.of(16, 0)));
            var bakery = placement(office, "Immersion en boulangerie");
            office.cases.placements().write().fill(bakery, new WeekPattern(Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day,
                    DayOfWeek.WEDNESDAY, day, DayOfWeek.THURSDAY, day, DayOfWeek.FRIDAY, day)));
            var mirela = office.find("Mirela Popescu");
            var yanis = office.find("Yanis Belkacem");
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    draw(office, "activities", "placements", look, () -> new Page(office.texts.get("activity.title")).content(new PlacementsPane(
                            new PlacementsViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { }), office.words)));
                    draw(office, "people", "placement", look, () -> new PlacementView(new PlacementViewModel(office.cases, bakery.id(), office.jobs,
                            office.dialogs, office.words, office.drafts, new PlacementViewModel.Ways(_ -> { }, _ -> { }, _ -> { })), office.words));
                    draw(office, "people", "compare", look, () -> new CompareView(
                            new CompareViewModel(office.cases, mirela, office.jobs, office.words), office.words));
                    draw(office, "people", "proposed", look, () -> new Page(office.texts.get("person.tab.cv")).content(new ProposedCard(
                            new ProposedViewModel(office.cases, yanis, office.jobs, office.dialogs, office.words), office.dialogs, office.words)));
                }
            });
        }
    }

    private static void draw(Office office, String rail, String name, Look look, Supplier<? extends Node> screen) throws Exception {
        assertTrue(Files.size(new ShellPicture(office, rail, look, screen).draw(name)) > 15_000);
    }

    private static Placement placement(Office office, String title) {
        return office.cases.placements().list().all().stream().map(each -> each.whole().placement()).filter(each -> each.title().equals(title))
                .findFirst().orElseThrow();
    }
}

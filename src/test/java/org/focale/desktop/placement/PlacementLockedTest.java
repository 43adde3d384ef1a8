package org.focale.desktop.placement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.Hours;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.WeekPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a placement while its file is handed over, and after: it stays open meanwhile.
class PlacementLockedTest {

    @TempDir
    Path folder;

    @Test
    void thePageSaysWhyNothingChangesAsLongAsNothingDoes() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE); var taker = Office.third(folder.resolve("taker"))) {
            office.trust(taker);
            var mirela = office.find("Mirela Popescu");
            var placement = office.session().read(reading -> reading.inFile(Placement.class, mirela)).stream()
                    .filter(each -> each.title().equals("Immersion en boulangerie")).findFirst().orElseThrow();
            office.cases.placements().write().fill(placement, new WeekPattern(Map.of(DayOfWeek.MONDAY,
                    List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0))))));
            Fx.run(() -> {
                var page = new ShellPicture(office, "people", Look.LIGHT, () -> new PlacementView(new PlacementViewModel(office.cases, placement.id(),
                        office.jobs, office.dialogs, office.words, office.drafts, new PlacementViewModel.Ways(_ -> { }, _ -> { }, _ -> { })),
                        office.words)).layOut();
                assertFalse(banner(page).isVisible());

                office.cases.transfer().start(mirela, office.cases.transfer().takers().getFirst(), "papier signé");
                assertTrue(words(page).startsWith("Mirela Popescu : ce dossier est en cours de transmission à"), words(page));
                assertTrue(page.find(Button.class, "fill-hours").isDisabled());
                var day = (Button) page.find(Node.class, "hours").lookup(".worked");
                assertFalse(day.isDisabled(), "its hours are read in its tooltip");
                day.fire(); // a question would fail: no answer is given

                office.cases.transfer().callOff(mirela);
                assertFalse(banner(page).isVisible());
                assertFalse(page.find(Button.class, "fill-hours").isDisabled());
            });
        }
    }

    private static Banner banner(ShellPicture page) {
        return (Banner) page.find(Node.class, "place").lookup(".banner");
    }

    private static String words(ShellPicture page) {
        return ((Label) banner(page).lookup(".label")).getText().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}

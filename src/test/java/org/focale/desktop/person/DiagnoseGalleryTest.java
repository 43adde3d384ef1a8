package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.activity.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the grid of soft skills, to be looked at.
class DiagnoseGalleryTest {

    @TempDir
    Path folder;

    @Test
    void theGridIsDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    var grid = grid(office);
                    Path file = ShellPicture.ofPeople(office, "diagnose", look, () -> new DiagnoseView(grid, office.words, () -> {}), () ->
                            fill(grid));
                    assertTrue(Files.size(file) > 20_000);
                }
                var refused = grid(office);
                ShellPicture.ofPeople(office, "diagnose-missing", Look.LIGHT, () -> new DiagnoseView(refused, office.words, () -> {}), () -> {
                    refused.situation().set("");
                    refused.observer().set("");
                    refused.lines().getFirst().fact().set("A rappelé trois familles");
                    refused.save();
                });
            });
        }
    }

    private static DiagnoseViewModel grid(Office office) {
        var mirela = office.find("Mirela Popescu");
        var placement = office.cases.files().read(mirela).orElseThrow().placements().getLast();
        return new DiagnoseViewModel(office.cases, mirela, Optional.of(placement.id()), office.jobs, office.dialogs, office.words,
                office.drafts,
                () -> {});
    }

    private static void fill(DiagnoseViewModel grid) {
        grid.lines().get(2).level().set(Level.SOME_HELP);
        grid.lines().get(2).fact().set("Plantations alignées après un rappel le premier jour");
        grid.lines().get(3).level().set(Level.ON_ONES_OWN);
        grid.lines().get(7).level().set(Level.ON_ONES_OWN);
        grid.lines().get(7).fact().set("A réparti les outils, a attendu les derniers");
        grid.lines().get(7).agreed().set(true);
        grid.lines().get(8).level().set(Level.HELPS_OTHERS);
        grid.lines().get(9).level().set(Level.NOT_OBSERVED);
    }
}

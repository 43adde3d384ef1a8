package org.focale.desktop.today;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the first screen, to be looked at.
class TodayGalleryTest {

    @TempDir
    Path folder;

    @Test
    void theFirstScreenIsDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    assertTrue(Files.size(draw(office, "today", look)) > 20_000);
                    assertTrue(Files.size(drawAsking(office, look)) > 20_000);
                }
            });
        }
    }

    @Test
    void anEmptyWorkspaceTeaches() throws Exception {
        try (var office = Office.created(folder.resolve("empty"))) {
            Fx.run(() -> assertTrue(Files.size(draw(office, "today-empty", Look.LIGHT)) > 10_000));
        }
    }

    private static Path drawAsking(Office office, Look look) {
        var today = new TodayViewModel(office.cases, office.jobs, office.dialogs, office.texts, office.drafts, new NoWays());
        return new ShellPicture(office, "today", look, () -> {
            var view = new TodayView(today, office.words);
            view.note();
            today.noting().typed().set("a");
            return view;
        }).draw("today-note");
    }

    private static Path draw(Office office, String name, Look look) {
        var today = new TodayViewModel(office.cases, office.jobs, office.dialogs, office.texts, office.drafts, new NoWays());
        return new ShellPicture(office, "today", look, () -> new TodayView(today, office.words)).draw(name);
    }
}

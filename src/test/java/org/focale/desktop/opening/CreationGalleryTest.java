package org.focale.desktop.opening;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Scene;
import org.focale.app.Entrances;
import org.focale.app.settings.Settings;
import org.focale.base.Texts;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.desktop.kit.Snapshots;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Words;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the way to a new workspace, to be looked at.
class CreationGalleryTest {

    private static final Clock CLOCK = Clock.fixed(Workspaces.NOW, ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    @Test
    void theChoiceOfAProgrammeIsDrawn() throws Exception {
        Fx.run(() -> {
            draw(Look.LIGHT, "opening", 0, "");
            draw(Look.LIGHT, "creation-who", 1, "");
            for (Look look : ShellPicture.LOOKS) {
                draw(look, "creation-programme", 2, "");
            }
            draw(Look.LIGHT, "creation-programme-search", 2, "marseille");
            draw(Look.LIGHT, "creation-programme-none", 2, "lune");
            draw(Look.LIGHT, "creation-passphrase", 3, "");
        });
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("creation-programme-light-100.png")) > 20_000);
    }

    @Test
    void theInvitationIsDrawn() throws Exception {
        try (var lead = Office.sample(folder.resolve("lead"), Locale.FRANCE)) {
            Path file = folder.resolve("invitation");
            lead.cases.invitations().invite().ownComputer(file);
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    var texts = Texts.in(Locale.FRANCE);
                    var dialogs = new ScriptedDialogs().answer(file);
                    var opening = new OpeningViewModel(Entrances.MONDAY, () -> Settings.DEFAULT, Jobs.direct(dialogs, texts), dialogs, texts,
                            (_, _) -> {});
                    opening.invited();
                    draw(opening, texts, look, "invited-who");
                    ((OpeningViewModel.Stage.Create) opening.stage().get()).creation().next();
                    draw(opening, texts, look, "invited");
                }
            });
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("invited-light-100.png")) > 15_000);
    }

    /// @param step 0 for the first window
    private static void draw(Look look, String name, int step, String typed) {
        var texts = Texts.in(Locale.FRANCE);
        var dialogs = new ScriptedDialogs();
        var opening = new OpeningViewModel(Entrances.MONDAY, () -> Settings.DEFAULT, Jobs.direct(dialogs, texts), dialogs, texts, (_, _) -> {});
        if (step > 0) {
            opening.create();
            var creation = ((OpeningViewModel.Stage.Create) opening.stage().get()).creation();
            creation.organisation().set("Les Jardins de l’Ill");
            for (int i = 1; i < step; i++) {
                creation.next();
            }
            creation.programme().typed().set(typed);
        }
        draw(opening, texts, look, name);
    }

    private static void draw(OpeningViewModel opening, Texts texts, Look look, String name) {
        var view = new OpeningView(opening, new Words(texts, CLOCK, CLOCK.getZone()));
        var scene = new Scene(view, Snapshots.WIDTH, Snapshots.HEIGHT);
        Theme.dress(scene, look);
        for (int i = 0; i < 3; i++) {
            view.applyCss();
            view.layout();
        }
        Path file = ShellPicture.FOLDER.resolve(name + "-" + (look.dark() ? "dark" : "light") + "-" + look.textPercent() + ".png");
        Snapshots.write(scene, file);
    }
}

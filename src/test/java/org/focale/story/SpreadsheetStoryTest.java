package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.app.Entrances;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Fx;
import org.focale.store.PersonRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A spreadsheet through the real window: doubts corrected with the keyboard, people imported, everything taken back with Ctrl+Z.
class SpreadsheetStoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private final ArrayDeque<Path> chosen = new ArrayDeque<>();

    @Test
    void aSpreadsheetIsCorrectedImportedAndTakenBack() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        Fx.run(() -> new FocaleWindow(new Stage(), Entrances.at(CLOCK), new SettingsFile(folder.resolve("settings.json")), CLOCK,
                (owner, theme, texts, toasts) -> ChosenFiles.over(FocaleWindow.DialogsMaker.REAL.make(owner, theme, texts, toasts), chosen))
                .showSample());
        hand.press("rail-people");
        hand.see("import-people");
        hand.until("the people", () -> people() > 0);
        int before = people();
        chosen.add(Files.write(folder.resolve("liste.csv"), """
                Nom;Prénom;CP;Né le
                Rosavoy;Camille;1000;14/11/1990
                Vogenra;Robin;67100;vers 1990
                """.getBytes(StandardCharsets.UTF_8)));

        hand.press("import-people");
        hand.press("import-choose");
        hand.see("column-0");
        hand.press("import-next");
        hand.see("import-rows");
        hand.type("67000", KeyCode.ENTER);
        hand.key(KeyCode.F8);
        hand.type("25/12/1985", KeyCode.ENTER);
        hand.press("import-next");
        hand.until("the summary", () -> hand.words("import-next").startsWith("Importer"));
        hand.press("import-next");

        hand.press("rail-people");
        hand.see("import-people");
        hand.until("two more people", () -> people() == before + 2);
        hand.key(KeyCode.CONTROL, KeyCode.Z);
        hand.until("nobody more", () -> people() == before);
        assertEquals(before, people());
    }

    @SuppressWarnings("unchecked")
    private int people() {
        return ((TableView<PersonRow>) hand.see("people")).getItems().size();
    }
}

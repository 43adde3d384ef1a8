package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.app.Entrances;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Fx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Documents and rights through the real window, with the keyboard alone.
class DocumentsStoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final int FARTHEST = 120;

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private final FxRobot keys = new FxRobot();
    private final ArrayDeque<Path> chosen = new ArrayDeque<>();

    @Test
    void aDocumentAnAgreementAndTheWholeFileNeedNoMouse() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        Fx.run(() -> new FocaleWindow(new Stage(), Entrances.at(CLOCK), new SettingsFile(folder.resolve("settings.json")), CLOCK,
                (owner, theme, texts, toasts) -> ChosenFiles.over(FocaleWindow.DialogsMaker.REAL.make(owner, theme, texts, toasts), chosen))
                .showSample());
        hand.see("rail-people");
        press(KeyCode.CONTROL, KeyCode.K);
        keys.write("mirela pop", 0);
        hand.see("search-hit-0");
        press(KeyCode.ENTER);
        assertEquals("Mirela Popescu", hand.words("person-name"));

        reach("tab-timeline");
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        hand.see("document-6");
        attach();
        copy();
        deleteAndUndo();

        reach("tab-documents");
        press(KeyCode.RIGHT);
        agree();
        handOver();
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private void attach() throws Exception {
        chosen.add(Files.writeString(folder.resolve("courrier.txt"), "Madame, votre rendez-vous est le 3 décembre."));
        reach("attach-documents");
        press(KeyCode.SPACE);
        assertEquals("courrier.txt", hand.words("document-name"));
        hand.see("document-7");
        hand.see("document-words");
    }

    private void copy() {
        Path target = folder.resolve("copie.txt");
        chosen.add(target);
        reach("document-copy");
        press(KeyCode.SPACE);
        hand.until("the copy", () -> Files.exists(target));
    }

    private void deleteAndUndo() {
        reach("document-delete");
        press(KeyCode.SPACE);
        hand.until("one document less", () -> keys.lookup("#document-7").tryQuery().isEmpty());
        press(KeyCode.CONTROL, KeyCode.Z);
        hand.see("document-7");
    }

    private void agree() {
        reach("add-consent");
        press(KeyCode.SPACE);
        hand.see("dialog-verb");
        reach("consent-with");
        keys.write("Formarive", 0);
        press(KeyCode.ENTER);
        hand.see("consent-4");
    }

    private void handOver() throws Exception {
        Path zip = folder.resolve("dossier.zip");
        chosen.add(zip);
        reach("hand-over-zip");
        press(KeyCode.SPACE);
        hand.until("the file", () -> Files.exists(zip));
        try (var opened = new ZipFile(zip.toFile())) {
            assertTrue(opened.stream().anyMatch(entry -> entry.getName().endsWith("documents/courrier.txt")));
        }
    }

    private void press(KeyCode... together) {
        keys.push(together);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Goes on with Tab until it is there.
    private void reach(String id) {
        hand.see(id);
        for (int i = 0; i < FARTHEST && !id.equals(focused()); i++) {
            press(KeyCode.TAB);
        }
        assertEquals(id, focused(), "reached with Tab");
    }

    private @Nullable String focused() {
        try {
            return Fx.get(() -> {
                // the dialog that was opened last has the keys
                var front = Window.getWindows().stream().filter(Stage.class::isInstance).filter(Window::isShowing).reduce((_, last) -> last);
                Node owner = front.map(window -> window.getScene().getFocusOwner()).orElse(null);
                return owner == null ? "" : String.valueOf(owner.getId());
            });
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}

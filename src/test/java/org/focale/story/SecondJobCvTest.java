package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.app.Entrances;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Fx;
import org.focale.document.pdf.PdfPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A CV for a second target job, through the real window: copied, put in order, told in her words, in German and without her name, given and
/// kept as it was given.
class SecondJobCvTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final String WORDS = "J'ai servi les clients et rendu la monnaie";

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private final FxRobot mouse = new FxRobot();
    private final ArrayDeque<Path> chosen = new ArrayDeque<>();

    @AfterEach
    void closeTheWindow() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aCvForASecondJobIsMadeGivenAndKept() throws Exception {
        openHerCv();
        copyForAnotherJob();
        String second = line(1);
        hand.press("cv-target-job"); // and on with Tab alone, through the summary too
        hand.tabTo("cv-move-experiences-1");
        hand.keys(KeyCode.ALT, KeyCode.UP);
        hand.until("the line above", () -> line(0).equals(second));
        hand.until("the keyboard where it was", () -> hand.hasFocus("cv-move-experiences-0"));
        hand.undo();
        hand.until("the order as it was", () -> !line(0).equals(second));

        hand.press("cv-target-job");
        hand.tabTo("cv-reword-experiences-0");
        hand.keys(KeyCode.SPACE);
        hand.until("her words", () -> hand.hasFocus("cv-words"));
        hand.keys(KeyCode.CONTROL, KeyCode.A);
        hand.type(WORDS);
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.until("the words kept", () -> hand.isGone("cv-words"));

        hand.press("tab-cv-look");
        hand.press("cv-template-2");
        hand.tabTo("cv-language-2");
        hand.keys(KeyCode.SPACE);
        hand.press("cv-anonymous");
        hand.until("no name any more", () -> mouse.lookup("#cv-anonymous").query().isDisabled());

        byte[] given = export();
        try (var pages = PdfPages.of(given)) {
            String text = pages.text();
            assertTrue(text.contains("rendu la monnaie"), text);
            assertTrue(text.contains("M."), text);
            assertFalse(text.contains("Mirela") || text.contains("Popescu") || text.contains("Expériences"), text);
        }
        changeAndCompare(given);
    }

    private void openHerCv() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        Fx.run(() -> new FocaleWindow(new Stage(), Entrances.at(CLOCK), new SettingsFile(folder.resolve("settings.json")), CLOCK,
                (owner, theme, texts, toasts) -> ChosenFiles.over(FocaleWindow.DialogsMaker.REAL.make(owner, theme, texts, toasts), chosen))
                .showSample());
        hand.see("rail-people");
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        mouse.write("mirela pop", 0);
        hand.see("search-hit-0");
        hand.keys(KeyCode.ENTER);
        hand.press("tab-cv");
        hand.see("cv-move-experiences-1");
    }

    private void copyForAnotherJob() {
        hand.press("cv-chooser");
        hand.press("cv-copy");
        hand.write("cv-new-job", "Vendeuse");
        hand.press("dialog-verb");
        hand.until("the other CV", () -> "Vendeuse".equals(((MenuButton) mouse.lookup("#cv-chooser").query()).getText()));
    }

    private byte[] export() throws Exception {
        Path file = folder.resolve("cv.pdf");
        chosen.add(file);
        hand.press("cv-export");
        hand.until("the file", () -> Files.exists(file));
        return Files.readAllBytes(file);
    }

    /// The CV goes on, what was given does not.
    private void changeAndCompare(byte[] given) throws Exception {
        hand.press("tab-cv-look");
        hand.tabTo("cv-template-3");
        hand.keys(KeyCode.SPACE);
        hand.press("tab-cv-given");
        hand.press("cv-given-1");
        hand.see("cv-given-back");
        Path copy = folder.resolve("copy.pdf");
        chosen.add(copy);
        hand.press("cv-given-copy-1");
        hand.until("the copy", () -> Files.exists(copy));
        assertArrayEquals(given, Files.readAllBytes(copy));
        hand.press("cv-given-back");

        Path again = folder.resolve("again.pdf");
        chosen.add(again);
        hand.press("cv-export");
        hand.until("the new file", () -> Files.exists(again));
        assertNotEquals(-1, Arrays.mismatch(given, Files.readAllBytes(again)), "another template, another file");
        hand.see("cv-given-2");
    }

    /// Which line stands at this place.
    private String line(int place) {
        WaitForAsyncUtils.waitForFxEvents();
        String words = mouse.lookup("#cv-move-experiences-" + place).query().getAccessibleText();
        return words.substring(0, words.lastIndexOf(','));
    }
}

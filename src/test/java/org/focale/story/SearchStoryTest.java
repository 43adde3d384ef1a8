package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Snapshots;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Toasts;
import org.focale.desktop.people.LivelyList;
import org.focale.desktop.shell.ShellView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The list and the search with the keyboard alone, in the real shell.
class SearchStoryTest {

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private final Hand hand = new Hand();
    private final AtomicReference<Screens> screens = new AtomicReference<>();
    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = Office.sample(folder.resolve("w"), Locale.FRANCE);
        LivelyList.fill(office);
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        show(Look.LIGHT);
    }

    private void show(Look look) throws Exception {
        Fx.run(() -> {
            var theme = new Theme(look);
            var file = new SettingsFile(folder.resolve("settings.json"));
            file.write(Settings.DEFAULT);
            screens.set(new Screens(office.cases, file, theme, office.jobs, office.dialogs, office.words, office.drafts,
                    () -> { }));
            var stage = new Stage();
            var scene = new Scene(new ShellView(screens.get().shell(), new Toasts(office.texts), office.texts), Snapshots.WIDTH, Snapshots.HEIGHT);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        office.close();
    }

    private void type(KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String words) {
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void find(String words) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        write(words);
    }

    private static void picture(String name) throws Exception {
        Fx.run(() -> Snapshots.write(Window.getWindows().getFirst().getScene(), ShellPicture.FOLDER.resolve(name + ".png")));
    }

    private String focused() throws Exception {
        return Fx.get(() -> Window.getWindows().getFirst().getScene().getFocusOwner().getId());
    }

    @Test
    void aNoteIsFoundByItsWordsAndOpensTheFile() throws Exception {
        find("nett ent");
        hand.see("search-hit-0");
        picture("search-light-100");
        type(KeyCode.DOWN, KeyCode.ENTER);
        hand.see("person-name");
        assertTrue(!hand.words("person-name").isEmpty());
    }

    @Test
    void aPartnerOpensItsPageWithThoseWhoWereThere() throws Exception {
        find("na");
        hand.see("search-hit-0");
        picture("search-kinds-light-100");
        type(KeyCode.ESCAPE);
        find("fournil");
        hand.see("search-hit-0");
        assertEquals("Partenaires", Fx.get(() -> screens.get().shell().hits().getFirst().group()));
        type(KeyCode.ENTER);
        hand.see("placed-1");
    }

    @Test
    void theSearchIsDrawnInTheDarkAndLarge() throws Exception {
        for (Look look : List.of(Look.DARK, new Look(false, 150))) {
            Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
            show(look);
            find("de");
            hand.see("search-hit-0");
            picture("search" + (look.dark() ? "-dark-" : "-light-") + look.textPercent());
        }
    }

    private static int shown() throws Exception {
        return Fx.get(() -> ((TableView<?>) Window.getWindows().getFirst().getScene().lookup("#people")).getItems().size());
    }

    @Test
    void aFilterIsMadeAndTakenAwayWithTheKeyboard() throws Exception {
        hand.press("rail-people");
        hand.see("filter-add");
        Fx.run(() -> Window.getWindows().getFirst().getScene().lookup("#filter-add").requestFocus());
        type(KeyCode.SPACE);
        hand.see("filter-stage");
        assertEquals("filter-stage", focused());
        type(KeyCode.SPACE);
        hand.see("filter-value-1");
        assertEquals("filter-value-1", focused());
        type(KeyCode.SPACE);
        hand.see("chip-stage");
        type(KeyCode.ESCAPE);
        assertEquals("filter-add", focused());
        assertEquals(4, shown());
        Fx.run(() -> Window.getWindows().getFirst().getScene().lookup("#chip-stage").requestFocus());
        type(KeyCode.DELETE);
        assertEquals(44, shown());
    }

    @Test
    void aSpanOfAgesIsTyped() throws Exception {
        hand.press("rail-people");
        hand.see("filter-add");
        Fx.run(() -> Window.getWindows().getFirst().getScene().lookup("#filter-add").requestFocus());
        type(KeyCode.SPACE);
        hand.see("filter-age");
        Fx.run(() -> Window.getWindows().getFirst().getScene().lookup("#filter-age").requestFocus());
        type(KeyCode.SPACE);
        hand.see("filter-from");
        assertTrue(Fx.get(() -> Window.getWindows().getFirst().getScene().getFocusOwner() instanceof TextInputControl));
        write("16");
        type(KeyCode.TAB);
        write("25");
        type(KeyCode.ENTER);
        hand.see("chip-age");
        assertEquals("16 à 25 ans", hand.words("chip-age"));
    }

    @Test
    void aColumnIsAddedAndMovedAndAViewIsKept() throws Exception {
        hand.press("rail-people");
        hand.see("filter-add");
        hand.press("columns-menu");
        hand.press("column-add-phone");
        hand.press("column-up-phone");
        type(KeyCode.ESCAPE);
        hand.press("view-menu");
        hand.write("view-name", "Appels");
        type(KeyCode.ENTER);
        hand.until("the view", () -> hand.words("view-menu").contains("Appels"));
        hand.press("view-menu");
        hand.see("view-own-0");
        picture("people-views-own-light-100");
    }
}

package org.focale.desktop.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.Someone;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.person.PersonView;
import org.focale.desktop.person.PersonViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the plan of people, to be looked at: each part of its page in turn.
class PathwayGalleryTest {

    @TempDir
    Path folder;

    @Test
    void thePlanIsDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            for (Look look : ShellPicture.LOOKS) {
                Fx.run(() -> draw(office, "Mirela Popescu", "plan", look, "#add-objective", _ -> {}));
                Fx.run(() -> draw(office, "Mirela Popescu", "barriers", look, "#theme-1-level", _ -> {}));
                Fx.run(() -> draw(office, "Mirela Popescu", "hints", look, "#objective-1-title", _ -> {}, PathwayGalleryTest::writeTooMuch));
                Fx.run(() -> draw(office, "Laura Messmer", "exit", look, "#pathway-exit-category", _ -> {}));
            }
            Fx.run(() -> {
                draw(office, "Zeynep Aydın", "two", Look.LIGHT, "", _ -> {});
                draw(office, "Cheikh N’Diaye", "no-answer", Look.LIGHT, "#pathway-exit-category", _ -> {});
                draw(office, "Patrick Lang", "drop-out", Look.LIGHT, "#pathway-exit-category", _ -> {});
                draw(office, "Kevin Muller", "empty", Look.LIGHT, "", _ -> {});
                draw(office, "Kevin Muller", "new", Look.LIGHT, "", PersonViewModel::addPathway);
            });
            assertEquals(List.of(), office.dialogs.bugs);
        }
    }

    @Test
    void thePlanIsDrawnInEnglish() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.UK)) {
            Fx.run(() -> draw(office, "Mirela Popescu", "english", Look.LIGHT, "#theme-1-level", _ -> {}));
        }
    }

    /// @param at scrolls until this part stands at the top
    private static void draw(Office office, String name, String picture, Look look, String at, Consumer<PersonViewModel> then) throws Exception {
        draw(office, name, picture, look, at, then, _ -> {});
    }

    /// @param last does something to the page as it stands
    private static void draw(Office office, String name, String picture, Look look, String at, Consumer<PersonViewModel> then,
            Consumer<PersonView> last) throws Exception {
        var file = new PersonViewModel(office.cases, office.find(name), office.jobs, office.dialogs, office.words, office.drafts);
        var view = new PersonView[1];
        Path drawn = ShellPicture.ofPeople(office, "pathway-" + picture, look, () -> {
            view[0] = new PersonView(file, office.words, StackPane::new,
                    () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.NO_DOORS);
            return view[0];
        }, () -> {
            view[0].open("pathway");
            then.accept(file);
            if (!at.isEmpty()) {
                scroll(view[0], at);
            }
            last.accept(view[0]);
        });
        assertTrue(Files.size(drawn) > 20_000);
    }

    private static void writeTooMuch(PersonView view) {
        ((TextField) view.lookup("#objective-1-step-1-words")).setText("Voir le juge pour le bracelet et la condamnation");
        ((TextField) view.lookup("#add-objective")).setText("Parler de sa dépression");
    }

    private static void scroll(PersonView view, String at) {
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
        var scroll = (ScrollPane) view.lookup(".tab-columns > .bare-scroll");
        Node content = scroll.getContent();
        Node target = content.lookup(at);
        double y = content.sceneToLocal(target.localToScene(target.getBoundsInLocal())).getMinY() - 90;
        double hidden = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(Math.clamp(y / Math.max(1, hidden), 0, 1));
    }
}

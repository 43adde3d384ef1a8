package org.focale.desktop.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.cv.CvFormat;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Switch;
import org.focale.desktop.kit.Tabs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the CV of a person in both themes and large, to be looked at.
class CvGalleryTest {

    private static final Locked OPEN = new Locked(new SimpleBooleanProperty(false));

    @TempDir
    Path folder;

    @Test
    void theCvIsDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.association(folder)) {
            var mirela = Someone.mirela();
            var nobody = Someone.named("Goran", "Nikolić");
            office.save(mirela.records());
            office.save(nobody.records());
            prepare(office, mirela);
            for (Look look : ShellPicture.LOOKS) {
                Fx.run(() -> draw(office, mirela, nobody, look));
            }
            assertEquals(List.of(), office.dialogs.bugs);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("cv-dark-100.png")) > 20_000);
    }

    /// A few words, a line in her own, a letter, and one CV given.
    private void prepare(Office office, Someone mirela) {
        var cv = new CvViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words, new CvVerbs(() -> { }, () -> { }, () -> { }));
        cv.watch();
        cv.set(draft -> draft.summary = "Ponctuelle et soigneuse, je cherche un poste d’après-midi dans une équipe.");
        cv.reword(cv.rows(CvBlock.EXPERIENCES).get(1), "J’ai servi les clients et tenu la caisse avec la patronne.");
        cv.set(draft -> {
            draft.letterTo = "Maison Propre\n4 rue des Tanneurs\n67000 Strasbourg";
            draft.letter = "Madame, Monsieur,\n\nVotre annonce m’a tout de suite parlé : j’ai tenu une maison pendant sept ans.\n\n"
                    + "Je me tiens à votre disposition pour un essai.";
        });
        office.dialogs.answer(folder.resolve("CV Mirela Popescu.pdf"));
        cv.giving().export(CvFormat.PDF);
    }

    private static void draw(Office office, Someone mirela, Someone nobody, Look look) {
        picture(office, mirela, look).draw("cv");
        picture(office, nobody, look).draw("cv-empty");
        var drawn = picture(office, mirela, look);
        drawn.draw("cv-proposed");
        drawn.find(ScrollPane.class, "cv-lines").setVvalue(1);
        drawn.find(Switch.class, "cv-experiences-2").setSelected(false);
        drawn.draw("cv-proposed");
        drawn.find(Switch.class, "cv-experiences-2").setSelected(true);
        drawn.find(ScrollPane.class, "cv-lines").setVvalue(0);
        drawn.find(Button.class, "cv-reword-experiences-1").fire();
        drawn.draw("cv-words");
        drawn.find(ToggleButton.class, "tab-cv-look").fire();
        drawn.draw("cv-look");
        if (look.dark() && look.textPercent() == 100 || look.textPercent() == 200) {
            drawn.find(Button.class, "cv-larger").fire();
            drawn.draw("cv-large");
            return; // the two others are fields and a list as elsewhere
        }
        drawn.find(ToggleButton.class, "tab-cv-letter").fire();
        drawn.draw("cv-letter");
        drawn.find(ToggleButton.class, "tab-cv-given").fire();
        drawn.draw("cv-given");
        Objects.requireNonNull(drawn.find(Line.class, "cv-given-1")).executeAccessibleAction(AccessibleAction.FIRE);
        drawn.draw("cv-given");
        drawn.find(Button.class, "cv-larger").fire();
        drawn.draw("cv-large");
    }

    /// Nothing waits for her word.
    private static Region nothing() {
        var nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }

    private static ShellPicture picture(Office office, Someone someone, Look look) {
        var model = new CvViewModel(office.cases, someone.id(), office.jobs, office.dialogs, office.words,
                new CvVerbs(() -> { }, () -> { }, () -> { }));
        return new ShellPicture(office, "people", look, () -> {
            var head = new Card(new Line(new Avatar(Avatar.Size.LARGE, someone.person().displayName()), someone.person().displayName(), "Focale"));
            var tabs = new Tabs(List.of(new Tabs.Tab("timeline", "Fil", Label::new),
                    new Tabs.Tab("cv", "CV", () -> new CvView(model, office.words, nothing(), OPEN)),
                    new Tabs.Tab("identity", "Identité et droits", Label::new)));
            tabs.open("cv");
            VBox.setVgrow(tabs, Priority.ALWAYS);
            var file = new VBox(head, tabs);
            file.getStyleClass().add("page");
            return file;
        });
    }
}

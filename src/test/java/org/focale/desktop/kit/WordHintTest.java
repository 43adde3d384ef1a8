package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The quiet hint is under every field where something is written about someone, and stops nobody.
class WordHintTest {

    @TempDir
    Path folder;

    @Test
    void itComesWithTheWordAndGoesWithIt() throws Exception {
        Fx.run(() -> {
            var field = new TextField();
            field.setId("comment");
            var hint = WordHint.under(field, Texts.in(Locale.FRANCE));
            assertFalse(hint.isVisible());

            field.setText("sort de prison");
            assertTrue(hint.isVisible() && hint.isManaged());
            assertTrue(Office.plain(hint.getText()).startsWith("« prison » : une condamnation ne s’écrit pas ici"), hint.getText());

            field.setText("cherche un stage");
            assertFalse(hint.isVisible() || hint.isManaged());
        });
    }

    @Test
    void itIsUnderTheFieldsOfTheKitThatTakeWordsAboutSomeone() throws Exception {
        try (var office = Office.created(folder.resolve("espace"))) {
            Fx.run(() -> {
                var fields = new Fields(office.words);
                var box = new VBox(fields.area("fact", "Fait", 3).aboutSomeone(office.texts),
                        new TaskBox("task", office.words, List.of(), "Ajouter"),
                        new QuickAdd("step", "Une étape", List::of, _ -> { }).aboutSomeone(office.texts));
                var scene = new Scene(box);
                for (String id : List.of("fact", "task-what", "step")) {
                    var input = (TextInputControl) Objects.requireNonNull(scene.lookup("#" + id), id);
                    input.setText("sort de prison");
                    assertTrue(((Label) Objects.requireNonNull(scene.lookup("#" + id + "-word-hint"), id)).getText().contains("prison"), id);
                }
                assertEquals("", ((Label) scene.lookup("#fact-message")).getText());
            });
        }
    }
}

package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What has the focus says so where the keyboard brought it there. A word without a frame that was pressed with the mouse stays as it was.
class FocusTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPressedLinkIsNotPainted(boolean dark) throws Exception {
        Fx.run(() -> {
            for (Button button : List.of(Buttons.link("link", "Ajouter", Icons.ADD, () -> { }),
                    Buttons.icon("icon", "Retour", Icons.BACK, () -> { }))) {
                var scene = new Scene(new HBox(button));
                Theme.dress(scene, new Look(dark, 100));
                var before = fills(button);
                button.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
                assertEquals(before, fills(button), button.getId());
                assertEquals(List.of(Color.TRANSPARENT, Color.TRANSPARENT), fills(button), button.getId());

                button.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
                assertNotEquals(before, fills(button), button.getId());
            }
        });
    }

    private static List<?> fills(Button button) {
        button.getScene().getRoot().applyCss();
        return button.getBackground().getFills().stream().map(BackgroundFill::getFill).toList();
    }
}

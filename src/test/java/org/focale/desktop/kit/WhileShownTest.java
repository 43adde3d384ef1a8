package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// A view listens as long as it is in a window, and no longer.
class WhileShownTest {

    @Test
    void aViewListensEachTimeItIsShown() throws Exception {
        Fx.run(() -> {
            var heard = new ArrayList<String>();
            var view = new StackPane();
            WhileShown.listen(view, () -> {
                heard.add("arrives");
                return () -> heard.add("leaves");
            });
            assertEquals(List.of(), heard);

            var place = new StackPane(view);
            var scene = new Scene(place);
            place.getChildren().clear();
            place.getChildren().setAll(view);
            assertEquals(List.of("arrives", "leaves", "arrives"), heard);
            assertEquals(place, scene.getRoot());
        });
    }
}

package org.focale.desktop.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Exchanges what a place shows without taking the keyboard away: what has the focus gives it to whatever bears the same id after.
public final class Refill {

    private Refill() {}

    public static void keepingFocus(Parent place, Runnable fill) {
        @Nullable String id = focused(place);
        fill.run();
        if (id != null && place.lookup("#" + id) instanceof Node again && focused(place) == null) {
            again.requestFocus();
        }
    }

    /// Id of what has the focus in this place; null when it is elsewhere.
    private static @Nullable String focused(Parent place) {
        @Nullable Scene scene = place.getScene();
        @Nullable Node owner = scene == null ? null : scene.getFocusOwner();
        @Nullable Node node = owner;
        while (node != null && node != place) {
            node = node.getParent();
        }
        return owner == null || node == null ? null : owner.getId();
    }
}

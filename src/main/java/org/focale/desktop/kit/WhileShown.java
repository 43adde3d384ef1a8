package org.focale.desktop.kit;

import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Lets a view listen only while it is in a window: one that was left behind costs nothing, holds nothing, and asks anew when the
/// user comes back to it.
public final class WhileShown implements ChangeListener<@Nullable Scene> {

    private final Supplier<Runnable> arrive;
    private Runnable leave = () -> {};

    private WhileShown(Supplier<Runnable> arrive) {
        this.arrive = arrive;
    }

    /// @param arrive called each time the node comes into a window; what it returns is called when the node leaves it
    public static void listen(Node node, Supplier<Runnable> arrive) {
        var shown = new WhileShown(arrive);
        node.sceneProperty().addListener(shown);
        shown.changed(node.sceneProperty(), null, node.getScene());
    }

    @Override
    public void changed(ObservableValue<? extends @Nullable Scene> property, @Nullable Scene before, @Nullable Scene now) {
        leave.run();
        leave = now == null ? () -> {} : arrive.get();
    }
}

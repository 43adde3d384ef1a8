package org.focale.desktop.cv;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Moves a line of a list with the mouse, by its handle: the line follows the pointer, the others make room, and one move is told when it
/// is let go.
final class LineDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final Region line;
    private final IntConsumer dropped;
    private double from;
    private int place;
    private boolean held;

    /// @param dropped told the new place, from 0, when it is another one
    private LineDrag(Region line, IntConsumer dropped) {
        this.line = line;
        this.dropped = dropped;
    }

    static void by(Node handle, Region line, IntConsumer dropped) {
        var drag = new LineDrag(line, dropped);
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::press);
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::drag);
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::release);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && line.getParent() instanceof Pane list) {
            held = true;
            from = event.getSceneY();
            place = list.getChildren().indexOf(line);
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (!held || !(line.getParent() instanceof Pane list)) {
            return;
        }
        double way = event.getSceneY() - from;
        int now = list.getChildren().indexOf(line);
        place = place(list, now, way);
        line.pseudoClassStateChanged(DRAGGED, true);
        line.setViewOrder(-1);
        for (int i = 0; i < list.getChildren().size(); i++) {
            boolean up = i > now && i <= place;
            boolean down = i < now && i >= place;
            list.getChildren().get(i).setTranslateY(i == now ? way : up ? -line.getHeight() : down ? line.getHeight() : 0);
        }
        event.consume();
    }

    /// Where it would stand if it were let go here.
    private int place(Pane list, int now, double way) {
        double middle = line.getLayoutY() + line.getHeight() / 2 + way;
        int found = now;
        for (int i = 0; i < list.getChildren().size(); i++) {
            var other = list.getChildren().get(i);
            double half = other.getLayoutY() + other.getLayoutBounds().getHeight() / 2;
            if (i < now && middle < half) {
                return i;
            } else if (i > now && middle > half) {
                found = i;
            }
        }
        return found;
    }

    private void release(MouseEvent event) {
        if (!held || !(line.getParent() instanceof Pane list)) {
            return;
        }
        held = false;
        list.getChildren().forEach(each -> each.setTranslateY(0));
        line.setViewOrder(0);
        line.pseudoClassStateChanged(DRAGGED, false);
        event.consume();
        if (place != list.getChildren().indexOf(line)) {
            dropped.accept(place);
        }
    }
}

package org.focale.desktop.cv;

import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Moves a line of a list with the mouse, by its handle: the line follows the pointer, the others make room, and one move is told when it
/// is let go. Near an edge of what is seen the list scrolls, the faster the nearer.
final class LineDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    /// In pixels, from an edge of what is seen.
    private static final double EDGE = 40;
    /// In pixels, from one picture of the screen to the next.
    private static final double FASTEST = 14;

    private final Region line;
    private final IntConsumer dropped;
    private final AnimationTimer scrolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scroll();
        }
    };
    private double from;
    private double pointer;
    private int place;
    private boolean held;

    /// @param dropped told the new place, from 0, when it is another one
    private LineDrag(Region line, IntConsumer dropped) {
        this.line = line;
        this.dropped = dropped;
    }

    static LineDrag by(Node handle, Region line, IntConsumer dropped) {
        var drag = new LineDrag(line, dropped);
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::press);
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::drag);
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::release);
        return drag;
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
        pointer = event.getSceneY();
        follow(list);
        if (wantsToScroll() == 0) {
            scrolling.stop();
        } else {
            scrolling.start();
        }
        event.consume();
    }

    private void follow(Pane list) {
        double way = pointer - from;
        int now = list.getChildren().indexOf(line);
        place = place(list, now, way);
        line.pseudoClassStateChanged(DRAGGED, true);
        line.setViewOrder(-1);
        for (int i = 0; i < list.getChildren().size(); i++) {
            boolean up = i > now && i <= place;
            boolean down = i < now && i >= place;
            list.getChildren().get(i).setTranslateY(i == now ? way : up ? -line.getHeight() : down ? line.getHeight() : 0);
        }
    }

    /// One step, as long as the pointer stays near the edge and there is more to see.
    void scroll() {
        var pane = around();
        double step = wantsToScroll();
        if (pane == null || step == 0 || !(line.getParent() instanceof Pane list)) {
            scrolling.stop();
            return;
        }
        double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        double before = pane.getVvalue();
        pane.setVvalue(hidden <= 0 ? before : Math.clamp(before + step / hidden, 0, 1));
        from -= (pane.getVvalue() - before) * hidden;
        follow(list);
    }

    /// Pixels, upwards where negative; 0 away from the edges.
    private double wantsToScroll() {
        var pane = around();
        if (!held || pane == null) {
            return 0;
        }
        var seen = pane.localToScene(pane.getLayoutBounds());
        double above = pointer - seen.getMinY();
        double below = seen.getMaxY() - pointer;
        return above < EDGE ? -speed(above) : below < EDGE ? speed(below) : 0;
    }

    private static double speed(double distance) {
        return FASTEST * (1 - Math.max(0, distance) / EDGE);
    }

    private @Nullable ScrollPane around() {
        for (@Nullable Node node = line.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
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
        scrolling.stop();
        list.getChildren().forEach(each -> each.setTranslateY(0));
        line.setViewOrder(0);
        line.pseudoClassStateChanged(DRAGGED, false);
        event.consume();
        if (place != list.getChildren().indexOf(line)) {
            dropped.accept(place);
        }
    }
}

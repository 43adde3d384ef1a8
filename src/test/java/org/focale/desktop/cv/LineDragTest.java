package org.focale.desktop.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.desktop.kit.Fx;
import org.junit.jupiter.api.Test;

/// A line of three, each 40 high, moved by its handle.
class LineDragTest {

    private final List<Integer> told = new ArrayList<>();
    private final VBox list = new VBox();

    @Test
    void aLineLetGoBelowTheMiddleOfAnotherTakesItsPlace() throws Exception {
        Fx.run(() -> {
            Region first = lines();
            mouse(first, MouseEvent.MOUSE_PRESSED, 20);
            mouse(first, MouseEvent.MOUSE_DRAGGED, 20 + 45);
            assertEquals(45, first.getTranslateY(), "it follows the pointer");
            assertEquals(-40, list.getChildren().get(1).getTranslateY(), "the other makes room");
            mouse(first, MouseEvent.MOUSE_RELEASED, 20 + 45);
            assertEquals(0, first.getTranslateY());
            assertEquals(0, list.getChildren().get(1).getTranslateY());
        });
        assertEquals(List.of(1), told);
    }

    @Test
    void aLineLetGoWhereItStoodIsNotMoved() throws Exception {
        Fx.run(() -> {
            Region first = lines();
            mouse(first, MouseEvent.MOUSE_PRESSED, 20);
            mouse(first, MouseEvent.MOUSE_DRAGGED, 20 + 100);
            mouse(first, MouseEvent.MOUSE_DRAGGED, 20 + 10);
            mouse(first, MouseEvent.MOUSE_RELEASED, 20 + 10);
            mouse(first, MouseEvent.MOUSE_RELEASED, 20 + 100);
        });
        assertEquals(List.of(), told);
    }

    @Test
    void nearAnEdgeTheListScrollsAndTheLineStaysUnderThePointer() throws Exception {
        Fx.run(() -> {
            Region first = lines();
            for (int i = 0; i < 27; i++) {
                list.getChildren().add(line());
            }
            var seen = new ScrollPane(list);
            seen.setStyle("-fx-padding: 0; -fx-background-insets: 0");
            new Scene(seen, 200, 200);
            seen.applyCss();
            seen.resize(200, 200);
            seen.layout();
            var drag = LineDrag.by(first, first, told::add);

            mouse(first, MouseEvent.MOUSE_PRESSED, 20);
            mouse(first, MouseEvent.MOUSE_DRAGGED, 100);
            drag.scroll();
            assertEquals(0, seen.getVvalue(), "away from the edges it stands still");
            mouse(first, MouseEvent.MOUSE_DRAGGED, 190);
            for (int i = 0; i < 20; i++) {
                drag.scroll();
            }
            double hidden = 30 * 40 - seen.getViewportBounds().getHeight();
            double scrolled = seen.getVvalue() * hidden;
            assertTrue(scrolled > 100, "scrolled by " + scrolled);
            assertEquals(190 - 20 + scrolled, first.getTranslateY(), 0.01, "it stays under the pointer");
            for (int i = 0; i < 500; i++) {
                drag.scroll();
            }
            assertEquals(1, seen.getVvalue(), "and not beyond the end");
            mouse(first, MouseEvent.MOUSE_RELEASED, 190);
            double let = seen.getVvalue();
            drag.scroll();
            assertEquals(let, seen.getVvalue(), "let go, it stands still");
        });
        assertEquals(29, told.getLast());
    }

    private static Region line() {
        var line = new Region();
        line.setMinHeight(40);
        line.setPrefSize(200, 40);
        return line;
    }

    private Region lines() {
        for (int i = 0; i < 3; i++) {
            list.getChildren().add(line());
        }
        list.resize(200, 120);
        list.layout();
        var first = (Region) list.getChildren().getFirst();
        LineDrag.by(first, first, told::add);
        return first;
    }

    private static void mouse(Region on, EventType<MouseEvent> type, double y) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(on, new MouseEvent(type, 10, y, 10, y, MouseButton.PRIMARY, 1, false, false, false, false, down, false, false, true, false,
                true, null));
    }
}

package org.focale.desktop.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.WeekDayView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.focale.app.agenda.AgendaEntry;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.Hours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the mouse does to a block in the grid of the week is saved: presses, drags and releases reach the view as the system sends them.
class AgendaByMouseTest {

    private static final String TITLE = "Samira Haddad · Point d’étape";

    @TempDir
    Path folder;

    private Office office;
    private AgendaViewModel agenda;
    private ShellPicture picture;

    @BeforeEach
    void open() throws Exception {
        office = Office.sample(folder.resolve("sample"), Locale.FRANCE);
        Fx.run(() -> {
            agenda = new AgendaViewModel(office.cases, office.jobs, office.dialogs, office.words, new AgendaWays(_ -> { }, _ -> { }, _ -> { }));
            picture = new ShellPicture(office, "agenda", Look.LIGHT, () -> new AgendaView(agenda, office.words)).layOut();
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// As it stands in the store.
    private AgendaEntry saved() {
        return office.cases.agenda().read().read(Someone.TODAY, Someone.TODAY.plusDays(6)).entries().stream()
                .filter(entry -> agenda.title(entry).equals(TITLE)).findFirst().orElseThrow();
    }

    private static Hours hours(AgendaEntry entry) {
        return Objects.requireNonNull(entry.hours());
    }

    private DayEntryView block() {
        return picture.find(AgendaView.class, "agenda").lookupAll(".agenda-block").stream()
                .filter(DayEntryView.class::isInstance).map(DayEntryView.class::cast)
                .filter(view -> view.getEntry().getUserObject() instanceof AgendaEntry entry && agenda.title(entry).equals(TITLE))
                .findFirst().orElseThrow();
    }

    /// @param from where the block is taken, from its top
    private void drag(double from, double across, double down) {
        DayEntryView block = block();
        WeekDayView column = column(); // the block goes with the mouse, its column stays where it is
        Point2D start = block.localToScene(block.getWidth() / 2, from);
        send(block, MouseEvent.MOUSE_MOVED, start, true);
        send(block, MouseEvent.MOUSE_PRESSED, start, true);
        for (int step = 1; step <= 4; step++) {
            send(column, MouseEvent.MOUSE_DRAGGED, start.add(across * step / 4, down * step / 4), false);
            picture.layOut();
        }
        send(column, MouseEvent.MOUSE_RELEASED, start.add(across, down), false);
    }

    private static void send(Node on, EventType<MouseEvent> type, Point2D at, boolean still) {
        boolean held = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(on, new MouseEvent(on, on, type, at.getX(), at.getY(), at.getX(), at.getY(),
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY, 1, false, false, false, false, held, false, false,
                false, false, still, new PickResult(on, at.getX(), at.getY())));
    }

    private WeekDayView column() {
        Node node = block().getParent();
        while (!(node instanceof WeekDayView)) {
            node = node.getParent();
        }
        return (WeekDayView) node;
    }

    /// How high one is.
    private double hour() {
        WeekDayView column = column();
        return column.getHeight() * 60 / Duration.between(column.getStartTime(), column.getEndTime()).toMinutes();
    }

    @Test
    void aBlockThatIsDraggedIsSavedWhereItIsLetGo() throws Exception {
        AgendaEntry before = saved();
        Hours was = hours(before);
        Fx.run(() -> drag(block().getHeight() / 2, block().getWidth(), hour() * 2));
        AgendaEntry now = saved();
        assertEquals(before.from().plusDays(1), now.from());
        assertEquals(new Hours(was.from().plusHours(2), was.to().plusHours(2)), now.hours());
        assertEquals(1, office.dialogs.toasts.size(), "one save, told once");
    }

    @Test
    void aBlockThatIsPressedAndLetGoIsChosen() throws Exception {
        Fx.run(() -> {
            DayEntryView block = block();
            Point2D at = block.localToScene(block.getWidth() / 2, block.getHeight() / 2);
            send(block, MouseEvent.MOUSE_PRESSED, at, true);
            assertNull(agenda.selected().get(), "nothing moves under the mouse while it holds something");
            send(block, MouseEvent.MOUSE_RELEASED, at, true);
        });
        assertEquals(TITLE, agenda.title(Objects.requireNonNull(agenda.selected().get())));
    }

    @Test
    void aBlockThatIsStretchedIsSavedAsLongAsItIs() throws Exception {
        AgendaEntry before = saved();
        Hours was = hours(before);
        Fx.run(() -> drag(block().getHeight() - 1, 0, hour()));
        LocalTime end = hours(saved()).to();
        assertEquals(was.from(), hours(saved()).from());
        assertEquals(was.to().plusHours(1), end);
        assertEquals(before.from(), saved().from());
    }
}

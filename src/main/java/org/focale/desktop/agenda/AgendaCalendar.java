package org.focale.desktop.agenda;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarEvent;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.view.AllDayView;
import com.calendarfx.view.DateControl;
import com.calendarfx.view.DayViewBase;
import com.calendarfx.view.DetailedWeekView;
import com.calendarfx.view.DraggedEntry;
import com.calendarfx.view.WeekDayHeaderView;
import com.calendarfx.view.WeekDayView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.focale.app.agenda.Agenda;
import org.focale.app.agenda.AgendaEntry;
import org.focale.app.agenda.WriteAgenda;
import org.focale.base.Texts;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// Our face of CalendarFX, which draws the grids and follows the mouse. Nothing else of it is shown: no page, no menu, no popover.
///
/// The grid of hours is drawn in a zone without summer time, so that each day has twenty-four hours and an hour on the wall is an hour in the
/// grid.
final class AgendaCalendar extends StackPane {

    private static final ZoneId WALL = ZoneOffset.UTC;
    private static final int EARLIEST = 7;
    private static final int LATEST = 20;
    private static final int HOURS_IN_SIGHT = 12;
    private static final double LOWEST_HOUR = 34;

    /// What hands do in it.
    interface Hands {

        void select(@Nullable AgendaEntry entry);

        void open(AgendaEntry entry);

        /// @param hours null: the whole day
        void create(LocalDate day, @Nullable Hours hours);

        void move(AgendaEntry entry, LocalDate day, @Nullable Hours hours);

        void delete(AgendaEntry entry);
    }

    private final Hands hands;
    private final AgendaBlocks blocks;
    private final AgendaViewModel model;
    private final Texts texts;
    private final Locale locale;
    private @Nullable Grid week;
    private @Nullable Grid day;
    private @Nullable MonthGrid month;
    private boolean filling;

    /// @param blocks draws one line
    AgendaCalendar(AgendaViewModel model, Hands hands, AgendaBlocks blocks, Texts texts) {
        this.model = model;
        this.hands = hands;
        this.blocks = blocks;
        this.texts = texts;
        this.locale = texts.locale();
        getStyleClass().add("agenda-calendar");
        setMinWidth(0);
    }

    /// Shows these days.
    void show(Span span, LocalDate date, Agenda agenda, LocalDate today, LocalTime now, @Nullable AgendaEntry selected) {
        if (span == Span.MONTH) {
            MonthGrid grid = month == null ? new MonthGrid(model, hands, blocks, texts) : month;
            month = grid;
            grid.show(date, agenda, today);
            if (getChildren().isEmpty() || getChildren().getFirst() != grid) {
                getChildren().setAll(grid);
            }
            return;
        }
        Sight sight = sight(span);
        if (getChildren().isEmpty() || getChildren().getFirst() != sight.node()) {
            getChildren().setAll(sight.node());
        }
        filling = true;
        sight.show(date, agenda, today, now);
        filling = false;
        select(selected);
    }

    private Sight sight(Span span) {
        return switch (span) {
            case WEEK -> {
                Grid made = week == null ? new Grid(7) : week;
                week = made;
                yield made;
            }
            case DAY -> {
                Grid made = day == null ? new Grid(1) : day;
                day = made;
                yield made;
            }
            case MONTH -> throw new IllegalArgumentException("a month has a grid of its own");
        };
    }

    /// Marks one line.
    void select(@Nullable AgendaEntry entry) {
        filling = true;
        for (Sight sight : Arrays.asList(week, day)) {
            if (sight != null) {
                sight.mark(entry);
            }
        }
        filling = false;
    }

    /// What is in one of the two views.
    private abstract class Sight {

        final DateControl control;
        private final Calendar<AgendaEntry> lines = new Calendar<>();
        /// While the mouse holds a block the columns must stay where they are: what is chosen is told when it lets go.
        private boolean held;

        Sight(DateControl control) {
            this.control = control;
            var source = new CalendarSource();
            source.getCalendars().add(lines);
            control.getCalendarSources().setAll(List.of(source));
            control.setZoneId(WALL);
            control.setWeekFields(WeekFields.ISO);
            control.setSelectionMode(SelectionMode.SINGLE);
            control.setVirtualGrid(new QuarterGrid());
            control.setAvailabilityGrid(new QuarterGrid());
            control.setEnableHyperlinks(false);
            control.setShowDetailsUponEntryCreation(false);
            control.setEntryEditPolicy(this::mayEdit);
            control.setEntryFactory(this::create);
            control.setEntryDetailsCallback(this::details);
            control.setDateDetailsCallback(_ -> true);
            control.setContextMenuCallback(null);
            control.setEntryContextMenuCallback(null);
            control.getSelections().addListener((SetChangeListener<Entry<?>>) _ -> selected());
            lines.addEventHandler(this::changed);
            control.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            control.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = true);
            control.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        }

        private void released(MouseEvent event) {
            held = false;
            if (event.isStillSincePress()) {
                selected();
            }
        }

        abstract Node node();

        void show(LocalDate date, Agenda agenda, LocalDate today, LocalTime now) {
            var entries = new ArrayList<Entry<?>>();
            agenda.entries().forEach(entry -> entries.add(entry(entry)));
            control.setSuspendUpdates(true);
            lines.startBatchUpdates();
            lines.clear();
            lines.addEntries(entries);
            lines.stopBatchUpdates();
            control.setToday(today);
            control.setTime(now);
            control.setDate(date);
            control.setSuspendUpdates(false);
            control.refreshData();
        }

        private Entry<AgendaEntry> entry(AgendaEntry line) {
            var entry = new Entry<AgendaEntry>(line.title());
            entry.setMinimumDuration(Duration.ofMinutes(QuarterGrid.MINUTES));
            Hours hours = line.hours();
            if (hours == null) {
                entry.setInterval(line.from(), LocalTime.MIN, line.until(), LocalTime.MAX, control.getZoneId());
                entry.setFullDay(true);
            } else {
                entry.setInterval(line.from(), hours.from(), line.until(), hours.to(), control.getZoneId());
            }
            entry.setUserObject(line);
            return entry;
        }

        void mark(@Nullable AgendaEntry wanted) {
            control.clearSelection();
            if (wanted != null) {
                for (Entry<?> each : lines.findEntries("")) {
                    if (each.getUserObject() instanceof AgendaEntry line && line.isAgain(wanted)) {
                        control.select(each);
                        return;
                    }
                }
            }
        }

        private boolean mayEdit(DateControl.EntryEditParameter asked) {
            AgendaEntry line = line(asked.getEntry());
            return line != null && switch (asked.getEditOperation()) {
                case MOVE -> line.mayMove();
                case CHANGE_START, CHANGE_END -> line.mayStretch();
                case DELETE -> false;
            };
        }

        private @Nullable Entry<?> create(DateControl.CreateEntryParameter asked) {
            ZonedDateTime at = asked.getZonedDateTime();
            boolean whole = asked.getDateControl() instanceof AllDayView;
            hands.create(at.toLocalDate(), whole ? null : span(at.toLocalTime()));
            return null;
        }

        private boolean details(DateControl.EntryDetailsParameter asked) {
            AgendaEntry line = line(asked.getEntry());
            boolean twice = !(asked.getInputEvent() instanceof MouseEvent mouse) || mouse.getClickCount() == 2;
            if (line != null && twice) {
                hands.open(line);
            }
            return true;
        }

        private void selected() {
            if (!filling && !held) {
                hands.select(control.getSelections().stream().map(AgendaCalendar::line).findFirst().orElse(null));
            }
        }

        /// The mouse let go: the library has moved its own entry, the record follows or puts it back.
        private void changed(CalendarEvent event) {
            AgendaEntry line = event.getEntry() == null ? null : line(event.getEntry());
            if (filling || line == null || event.getEventType() != CalendarEvent.ENTRY_INTERVAL_CHANGED) {
                return;
            }
            Entry<?> entry = event.getEntry();
            hands.move(line, entry.getStartDate(), hours(line, entry));
        }

        private static @Nullable Hours hours(AgendaEntry line, Entry<?> entry) {
            Hours before = line.hours();
            if (before == null || entry.isFullDay()) {
                return null;
            }
            LocalTime from = entry.getStartTime();
            LocalTime to = entry.getEndTime();
            boolean moved = !from.equals(before.from()) && !to.equals(before.to()) || !entry.getStartDate().equals(entry.getEndDate());
            return moved ? WriteAgenda.movedTo(before, from) : new Hours(from, to);
        }

        private void key(KeyEvent event) {
            if (event.getCode() == KeyCode.DELETE) {
                control.getSelections().stream().map(AgendaCalendar::line).findFirst().ifPresent(hands::delete);
                event.consume();
            }
        }
    }

    private static @Nullable AgendaEntry line(Entry<?> entry) {
        Object held = entry instanceof DraggedEntry dragged ? dragged.getOriginalEntry().getUserObject() : entry.getUserObject();
        return held instanceof AgendaEntry line ? line : null;
    }

    /// An hour from the half hour that was pressed on.
    private static Hours span(LocalTime at) {
        int minute = at.toSecondOfDay() / 60 / 30 * 30;
        int start = Math.min(minute, 23 * 60);
        return new Hours(LocalTime.ofSecondOfDay(start * 60L), LocalTime.ofSecondOfDay(Math.min(start + 60, 24 * 60 - 1) * 60L));
    }

    /// Days beside each other, with their hours.
    private final class Grid extends Sight {

        private final DetailedWeekView view;

        Grid(int days) {
            super(new DetailedWeekView(days));
            this.view = (DetailedWeekView) control;
            view.setAdjustToFirstDayOfWeek(days > 1);
            view.setShowScrollBar(false);
            view.setHoursLayoutStrategy(DayViewBase.HoursLayoutStrategy.FIXED_HOUR_COUNT);
            view.setVisibleHours(HOURS_IN_SIGHT);
            view.setMinHourHeight(LOWEST_HOUR);
            view.setEarlyLateHoursStrategy(DayViewBase.EarlyLateHoursStrategy.HIDE);
            view.setEnableCurrentTimeMarker(true);
            view.setShowNoonMarker(false);
            view.getTimeScaleView().setTimeFormatter(DateTimeFormatter.ofPattern(locale.getLanguage().equals("fr") ? "H' h'" : "H:mm", locale));
            view.getWeekDayHeaderView().setCellFactory(this::head);
            view.getWeekView().setWeekDayViewFactory(_ -> {
                var column = new WeekDayView();
                column.setEntryViewFactory(entry -> blocks.timed(entry, line(entry)));
                return column;
            });
            view.getAllDayView().setEntryViewFactory(entry -> blocks.wholeDay(entry, line(entry)));
            view.setOnLassoFinished(this::lasso);
        }

        @Override
        Node node() {
            return view;
        }

        private WeekDayHeaderView.WeekDayHeaderCell head(WeekDayHeaderView header) {
            var cell = new WeekDayHeaderView.WeekDayHeaderCell(header);
            cell.setFormatter(DateTimeFormatter.ofPattern(view.getNumberOfDays() == 1 ? "EEEE d MMMM" : "EEE d", locale));
            return cell;
        }

        @Override
        void show(LocalDate date, Agenda agenda, LocalDate today, LocalTime now) {
            int from = EARLIEST;
            int to = LATEST;
            for (AgendaEntry entry : agenda.entries()) {
                if (entry.hours() != null) {
                    from = Math.min(from, entry.hours().from().getHour());
                    to = Math.max(to, entry.hours().to().minusNanos(1).getHour() + 1);
                }
            }
            view.setStartTime(LocalTime.of(from, 0));
            view.setEndTime(to >= 24 ? LocalTime.MAX : LocalTime.of(to, 0));
            view.setVisibleHours(to - from);
            super.show(date, agenda, today, now);
        }

        /// What was drawn over an empty part of a day.
        private void lasso(Instant start, Instant end) {
            view.setLassoStart(null);
            view.setLassoEnd(null);
            if (start == null || end == null) {
                return;
            }
            LocalDateTime from = quarter(start.isBefore(end) ? start : end);
            LocalDateTime to = quarter(start.isBefore(end) ? end : start);
            if (from.toLocalDate().equals(to.toLocalDate()) && to.isAfter(from)) {
                hands.create(from.toLocalDate(), new Hours(from.toLocalTime(), to.toLocalTime()));
            }
        }

        private static LocalDateTime quarter(Instant at) {
            var local = LocalDateTime.ofInstant(at, WALL);
            int minute = (local.toLocalTime().toSecondOfDay() / 60 + QuarterGrid.MINUTES / 2) / QuarterGrid.MINUTES * QuarterGrid.MINUTES;
            return local.toLocalDate().atTime(LocalTime.ofSecondOfDay(Math.min(minute, 24 * 60 - 1) * 60L));
        }
    }
}

package org.focale.desktop.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.focale.app.agenda.Agenda;
import org.focale.app.agenda.AgendaEntry;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;
import org.jspecify.annotations.Nullable;

/// Six weeks under each other, with their numbers. A line is dragged to another day; a day shows what it has room for and says how much more
/// there is. The month of CalendarFX 11 draws no line under JavaFX 26, so this one is ours.
final class MonthGrid extends VBox {

    private static final int WEEKS = 6;

    private final AgendaViewModel agenda;
    private final AgendaCalendar.Hands hands;
    private final AgendaBlocks blocks;
    private final Texts texts;
    private final GridPane days = new GridPane();
    private final List<Day> cells = new ArrayList<>();
    private @Nullable AgendaEntry dragged;
    private @Nullable LocalDate draggedFrom;

    MonthGrid(AgendaViewModel agenda, AgendaCalendar.Hands hands, AgendaBlocks blocks, Texts texts) {
        this.agenda = agenda;
        this.hands = hands;
        this.blocks = blocks;
        this.texts = texts;
        getStyleClass().add("agenda-month");
        var names = new HBox();
        names.getStyleClass().add("agenda-weekdays");
        for (DayOfWeek each : DayOfWeek.values()) {
            var name = new Label(each.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            name.setPrefWidth(1);
            HBox.setHgrow(name, Priority.ALWAYS);
            names.getChildren().add(name);
        }
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DayOfWeek.values().length);
            days.getColumnConstraints().add(column);
        }
        for (int i = 0; i < WEEKS; i++) {
            var row = new RowConstraints();
            row.setPercentHeight(100.0 / WEEKS);
            days.getRowConstraints().add(row);
        }
        for (int i = 0; i < WEEKS * DayOfWeek.values().length; i++) {
            var cell = new Day();
            cells.add(cell);
            days.add(cell, i % DayOfWeek.values().length, i / DayOfWeek.values().length);
        }
        setVgrow(days, Priority.ALWAYS);
        getChildren().setAll(names, days);
    }

    void show(LocalDate date, Agenda shown, LocalDate today) {
        LocalDate first = Span.MONTH.first(date);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(first.plusDays(i), YearMonth.from(date), shown, today);
        }
    }

    /// One day: its number, the number of the week on Mondays, and its lines. It stays in its place from one month to the next, and so do its
    /// lines: only words change. A line that nobody would see is not made.
    private final class Day extends Region {

        private final Label number = new Label();
        private final Label week = new Label();
        private final Button more = Buttons.bare(Buttons.link("agenda-more-of-day", "", Icons.OPEN, () -> agenda.showDay(day())));
        private final List<MonthLine> lines = new ArrayList<>();
        private @Nullable LocalDate day;
        private List<AgendaEntry> entries = List.of();

        Day() {
            getStyleClass().add("agenda-day");
            week.getStyleClass().add("agenda-day-week");
            more.getStyleClass().add("agenda-day-more");
            more.setVisible(false);
            setMinSize(0, 0);
            setPrefSize(1, 1);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    hands.create(day(), null);
                }
            });
            setOnMouseDragReleased(_ -> drop());
            getChildren().setAll(week, number, more);
        }

        private LocalDate day() {
            return Objects.requireNonNull(day);
        }

        void show(LocalDate wanted, YearMonth month, Agenda shown, LocalDate today) {
            day = wanted;
            Style.toggle(this, "today", wanted.equals(today));
            Style.toggle(this, "weekend", wanted.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
            number.setText(wanted.getDayOfMonth() == 1
                    ? wanted.getDayOfMonth() + " " + wanted.getMonth().getDisplayName(TextStyle.SHORT, texts.locale())
                    : String.valueOf(wanted.getDayOfMonth()));
            boolean inside = YearMonth.from(wanted).equals(month);
            Style.toggle(number, "agenda-day-number", inside);
            Style.toggle(number, "agenda-day-outside", !inside);
            week.setText(wanted.getDayOfWeek() == DayOfWeek.MONDAY
                    ? texts.get("agenda.week.short", wanted.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)) : "");
            // what goes on all month is said once a week
            entries = shown.on(wanted).stream().filter(entry -> !Folding.isFold(entry) || entry.from().equals(entry.until())
                    || wanted.getDayOfWeek() == DayOfWeek.MONDAY).toList();
            for (int i = 0; i < Math.min(lines.size(), entries.size()); i++) {
                lines.get(i).show(entries.get(i));
            }
            requestLayout();
        }

        /// So that there are at least so many lines.
        private void make(int count) {
            if (lines.size() >= count) {
                return;
            }
            List<MonthLine> added = entries.subList(lines.size(), count).stream().map(entry -> {
                var line = new MonthLine(blocks);
                hold(line);
                line.show(entry);
                return line;
            }).toList();
            lines.addAll(added);
            getChildren().addAll(added);
            added.forEach(Node::applyCss);
        }

        private void hold(MonthLine line) {
            line.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    event.consume();
                    if (event.getClickCount() == 2) {
                        hands.open(line.entry());
                    } else {
                        hands.select(line.entry());
                    }
                }
            });
            line.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    hands.open(line.entry());
                } else if (event.getCode() == KeyCode.SPACE) {
                    hands.select(line.entry());
                } else if (event.getCode() == KeyCode.DELETE) {
                    hands.delete(line.entry());
                }
            });
            line.setOnDragDetected(_ -> {
                if (line.entry().mayMove()) {
                    dragged = line.entry();
                    draggedFrom = day;
                    line.startFullDrag();
                }
            });
        }

        private void drop() {
            AgendaEntry entry = dragged;
            LocalDate from = draggedFrom;
            dragged = null;
            draggedFrom = null;
            if (entry != null && from != null && !from.equals(day)) {
                hands.move(entry, entry.from().plusDays(ChronoUnit.DAYS.between(from, day())), entry.hours());
            }
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - snappedLeftInset() - snappedRightInset();
            double left = snappedLeftInset();
            double top = snappedTopInset();
            double head = Math.max(number.prefHeight(-1), week.prefHeight(-1));
            double wide = Math.min(width, number.prefWidth(-1));
            week.resizeRelocate(left, top, Math.max(0, width - wide), head);
            number.resizeRelocate(left + width - wide, top, wide, head);
            double y = top + head + 1;
            make(Math.min(1, entries.size()));
            double step = lines.isEmpty() ? 0 : lines.getFirst().prefHeight(width) + 2;
            int room = step == 0 ? 0 : (int) Math.max(0, (getHeight() - snappedBottomInset() - y) / step);
            int fit = entries.size() <= room ? entries.size() : Math.max(0, room - 1);
            make(fit);
            for (int i = 0; i < lines.size(); i++) {
                MonthLine line = lines.get(i);
                line.setVisible(i < fit);
                if (i < fit) {
                    line.resizeRelocate(left, snapPositionY(y + i * step), width, step - 2);
                }
            }
            more.setVisible(fit < entries.size());
            if (more.isVisible()) {
                more.setText(texts.count("agenda.month.more", entries.size() - fit));
                more.resizeRelocate(left, snapPositionY(y + fit * step), width, Math.min(more.prefHeight(-1), Math.max(0, step)));
            }
        }
    }
}

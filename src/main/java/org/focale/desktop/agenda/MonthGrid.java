package org.focale.desktop.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
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
        setVgrow(days, Priority.ALWAYS);
        getChildren().setAll(names, days);
    }

    void show(LocalDate date, Agenda shown, LocalDate today) {
        LocalDate first = Span.MONTH.first(date);
        var cells = new ArrayList<Node>();
        for (int i = 0; i < WEEKS * DayOfWeek.values().length; i++) {
            var cell = new Day(first.plusDays(i), YearMonth.from(date), shown, today);
            GridPane.setConstraints(cell, i % DayOfWeek.values().length, i / DayOfWeek.values().length);
            cells.add(cell);
        }
        days.getChildren().setAll(cells);
    }

    /// One day: its number, the number of the week on Mondays, and its lines.
    private final class Day extends Region {

        private final LocalDate day;
        private final Label number = new Label();
        private final Label week = new Label();
        private final List<Region> lines = new ArrayList<>();

        Day(LocalDate day, YearMonth month, Agenda shown, LocalDate today) {
            this.day = day;
            getStyleClass().add("agenda-day");
            if (day.equals(today)) {
                getStyleClass().add("today");
            }
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                getStyleClass().add("weekend");
            }
            number.setText(day.getDayOfMonth() == 1 ? day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, texts.locale())
                    : String.valueOf(day.getDayOfMonth()));
            number.getStyleClass().add(YearMonth.from(day).equals(month) ? "agenda-day-number" : "agenda-day-outside");
            week.setText(day.getDayOfWeek() == DayOfWeek.MONDAY ? texts.get("agenda.week.short", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)) : "");
            week.getStyleClass().add("agenda-day-week");
            // what goes on all month is said once a week
            shown.on(day).stream().filter(entry -> !Folding.isFold(entry) || entry.from().equals(entry.until())
                    || day.getDayOfWeek() == DayOfWeek.MONDAY).forEach(entry -> lines.add(line(entry)));
            setMinSize(0, 0);
            setPrefSize(1, 1);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    hands.create(day, null);
                }
            });
            setOnMouseDragReleased(_ -> drop());
            getChildren().setAll(week, number);
            getChildren().addAll(lines);
        }

        private Region line(AgendaEntry entry) {
            Region line = blocks.inMonth(entry);
            line.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    event.consume();
                    if (event.getClickCount() == 2) {
                        hands.open(entry);
                    } else {
                        hands.select(entry);
                    }
                }
            });
            line.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    hands.open(entry);
                } else if (event.getCode() == KeyCode.SPACE) {
                    hands.select(entry);
                } else if (event.getCode() == KeyCode.DELETE) {
                    hands.delete(entry);
                }
            });
            line.setOnDragDetected(_ -> {
                if (entry.mayMove()) {
                    dragged = entry;
                    draggedFrom = day;
                    line.startFullDrag();
                }
            });
            return line;
        }

        private void drop() {
            AgendaEntry entry = dragged;
            LocalDate from = draggedFrom;
            dragged = null;
            draggedFrom = null;
            if (entry != null && from != null && !from.equals(day)) {
                hands.move(entry, entry.from().plusDays(ChronoUnit.DAYS.between(from, day)), entry.hours());
            }
        }

        @Override
        protected void layoutChildren() {
            getChildren().removeIf(node -> "agenda-more-of-day".equals(node.getId()));
            double width = getWidth() - snappedLeftInset() - snappedRightInset();
            double left = snappedLeftInset();
            double top = snappedTopInset();
            double head = Math.max(number.prefHeight(-1), week.prefHeight(-1));
            double wide = Math.min(width, number.prefWidth(-1));
            week.resizeRelocate(left, top, Math.max(0, width - wide), head);
            number.resizeRelocate(left + width - wide, top, wide, head);
            double y = top + head + 1;
            double step = lines.isEmpty() ? 0 : lines.getFirst().prefHeight(width) + 2;
            int room = step == 0 ? 0 : (int) Math.max(0, (getHeight() - snappedBottomInset() - y) / step);
            int fit = lines.size() <= room ? lines.size() : Math.max(0, room - 1);
            for (int i = 0; i < lines.size(); i++) {
                Region line = lines.get(i);
                line.setVisible(i < fit);
                line.resizeRelocate(left, snapPositionY(y + i * step), width, step - 2);
            }
            if (fit < lines.size()) {
                var more = Buttons.bare(Buttons.link("agenda-more-of-day", texts.count("agenda.month.more", lines.size() - fit), Icons.OPEN,
                        () -> agenda.showDay(day)));
                more.getStyleClass().add("agenda-day-more");
                more.setManaged(false);
                getChildren().add(more);
                more.applyCss();
                more.resizeRelocate(left, snapPositionY(y + fit * step), width, Math.min(more.prefHeight(-1), Math.max(0, step)));
            }
        }
    }
}

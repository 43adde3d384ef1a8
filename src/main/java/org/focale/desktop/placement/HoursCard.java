package org.focale.desktop.placement;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.focale.app.placement.PlacementFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.domain.Hours;
import org.focale.domain.activity.DayHours;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.WeekPattern;
import org.jspecify.annotations.Nullable;

/// The hours of a placement day by day: a usual week fills them, a press on a day corrects it, their sum is computed.
final class HoursCard extends VBox {

    /// Weeks of a small calendar: more are told by their sum.
    private static final int MOST_WEEKS = 14;
    private static final int DAYS = 7;

    private final PlacementViewModel page;
    private final Words words;
    private final Texts texts;
    private final Fields fields;

    HoursCard(PlacementViewModel page, Words words) {
        this.page = page;
        this.words = words;
        this.texts = words.texts();
        this.fields = new Fields(words);
        setId("hours");
        page.file().subscribe(read -> {
            if (read != null) {
                show(read);
            }
        });
    }

    private void show(PlacementFile read) {
        var placement = read.whole().placement();
        int minutes = placement.days().stream().mapToInt(DayHours::minutes).sum();
        String sum = minutes == 0 ? "" : " · " + words.lasting(Duration.ofMinutes(minutes));
        var card = new Card(texts.get("placement.hours.title") + sum).action(page.locked().verb(
                Buttons.link("fill-hours", texts.get("placement.hours.fill"), Icons.TIME, () -> fill(placement))));
        @Nullable LocalDate start = placement.start();
        @Nullable LocalDate end = placement.end();
        if (start == null || end == null) {
            card.body().getChildren().setAll(new Prose(texts.get("placement.hours.no-dates"), Style.MUTED));
        } else {
            card.body().getChildren().setAll(calendar(placement, start, end));
        }
        getChildren().setAll(card);
    }

    private Node calendar(Placement placement, LocalDate start, LocalDate end) {
        var grid = new GridPane();
        grid.getStyleClass().add("hours-grid");
        for (int i = 0; i < DAYS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS);
            grid.getColumnConstraints().add(column);
            var head = new Label(DayOfWeek.of(i + 1).getDisplayName(TextStyle.SHORT, texts.locale()));
            head.getStyleClass().addAll(Style.SMALL_MUTED, "hours-head");
            grid.add(head, i, 0);
        }
        var monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int row = 1;
        for (LocalDate week = monday; !week.isAfter(end) && row <= MOST_WEEKS; week = week.plusDays(DAYS)) {
            for (int i = 0; i < DAYS; i++) {
                grid.add(day(placement, week.plusDays(i), start, end), i, row);
            }
            row++;
        }
        if (monday.plusDays((long) MOST_WEEKS * DAYS).isAfter(end)) {
            return grid;
        }
        return new VBox(grid, new Prose(texts.get("placement.hours.more"), Style.SMALL_MUTED));
    }

    private Node day(Placement placement, LocalDate day, LocalDate start, LocalDate end) {
        if (day.isBefore(start) || day.isAfter(end)) {
            var outside = new Label();
            outside.getStyleClass().addAll("hours-day", "outside");
            return outside;
        }
        List<Hours> spans = placement.days().stream().filter(each -> each.day().equals(day)).flatMap(each -> each.spans().stream()).toList();
        int minutes = spans.stream().mapToInt(Hours::minutes).sum();
        var number = new Label(String.valueOf(day.getDayOfMonth()));
        number.getStyleClass().add(Style.SMALL_MUTED);
        var lasting = new Label(minutes == 0 ? "" : words.lasting(Duration.ofMinutes(minutes)));
        lasting.getStyleClass().add(Style.STRONG);
        var button = new Button("", new VBox(number, lasting));
        button.setId("day-" + day);
        button.getStyleClass().setAll("hours-day");
        if (minutes > 0) {
            button.getStyleClass().add("worked");
        }
        button.setMaxWidth(Double.MAX_VALUE);
        String told = words.weekday(day) + " : " + (spans.isEmpty() ? texts.get("placement.hours.off") : HoursText.write(spans));
        button.setAccessibleText(told);
        button.setTooltip(new Tooltip(told));
        button.setOnAction(_ -> {
            if (!page.locked().now().getValue()) { // grey, it would not say its hours
                correct(day, spans);
            }
        });
        return button;
    }

    private void correct(LocalDate day, List<Hours> spans) {
        var field = hours("day-hours", words.weekday(day), spans);
        page.dialogs().ask(new Sheet<>(texts.get("placement.hours.correct", words.weekday(day)), new VBox(field), texts.get("placement.hours.save"),
                () -> field.isGood() ? HoursText.read(field.value().get()) : Optional.empty())).ifPresent(read -> page.setDay(day, read));
    }

    private void fill(Placement placement) {
        var usual = WeekPattern.seenIn(placement.days());
        Map<DayOfWeek, Field<String>> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, hours("week-" + day.getValue(), day.getDisplayName(TextStyle.FULL, texts.locale()), usual.on(day)));
        }
        var rows = new VBox(new Prose(texts.get("placement.hours.fill.how"), Style.MUTED), new Equal(2, all.values().toArray(Node[]::new)));
        rows.getStyleClass().add("form");
        page.dialogs().ask(new Sheet<>(texts.get("placement.hours.fill"), rows, texts.get("placement.hours.fill.verb"), () -> pattern(all)))
                .ifPresent(page::fill);
    }

    private static Optional<WeekPattern> pattern(Map<DayOfWeek, Field<String>> all) {
        var wrong = new ArrayList<DayOfWeek>();
        var hours = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        all.forEach((day, field) -> {
            if (field.isGood()) {
                HoursText.read(field.value().get()).ifPresent(spans -> hours.put(day, spans));
            } else {
                wrong.add(day);
            }
        });
        return wrong.isEmpty() ? Optional.of(new WeekPattern(hours)) : Optional.empty();
    }

    private Field<String> hours(String id, String label, List<Hours> spans) {
        var field = fields.text(id, label).prompt(texts.get("placement.hours.prompt"));
        field.value().set(HoursText.write(spans));
        return field.check(typed -> HoursText.read(typed).isPresent() ? Optional.empty() : Optional.of(texts.get("placement.hours.wrong")));
    }
}

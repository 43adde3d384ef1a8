package org.focale.desktop.activity;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.activity.HoursLine;
import org.focale.base.Texts;
import org.focale.desktop.activity.ActivitiesViewModel.Span;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.PickChip;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;

/// The hours of each person by theme and month, as a table and as a file.
final class HoursPane extends VBox {

    private final Texts texts;

    HoursPane(ActivitiesViewModel activities, Words words) {
        this.texts = words.texts();
        var says = new ActivityWords(words);
        getStyleClass().add(Style.COLUMN);
        var span = new PickChip<>("hours-span", texts.get("activity.hours.span"), Icons.AGENDA, List.of(Span.values()), this::word,
                activities.span().get());
        span.value().bindBidirectional(activities.span());
        var sum = new Prose("", Style.MUTED);
        sum.setId("hours-sum");
        var export = Buttons.plain("hours-export", texts.get("activity.hours.export"), Icons.TABLE, activities::export);
        var table = new CalmTable<HoursLine>("hours-table", texts.get("activity.tab.hours"))
                .words(texts.get("activity.hours.person"), 210, line -> line.person().displayName())
                .words(texts.get("activity.hours.theme"), 220, line -> line.theme().isBlank() ? texts.get("activity.hours.no-theme") : line.theme())
                .words(texts.get("activity.hours.month"), 130, line -> words.month(line.month().atDay(1)))
                .words(texts.get("activity.hours.sessions"), 80, line -> String.valueOf(line.sessions()))
                .words(texts.get("activity.hours.hours"), 80, line -> says.lasting(line.minutes()));
        table.setPlaceholder(new EmptyState(Icons.TIME, texts.get("activity.hours.none")));
        VBox.setVgrow(table, Priority.ALWAYS);
        activities.hours().subscribe(lines -> {
            table.setItems(FXCollections.observableArrayList(lines));
            sum.setText(lines.isEmpty() ? "" : texts.count("activity.hours.sum",
                    lines.stream().map(line -> line.person().id()).distinct().count(),
                    says.lasting(lines.stream().mapToInt(HoursLine::minutes).sum())));
            export.setDisable(lines.isEmpty());
        });
        var card = new Card(table).flush().fill();
        getChildren().setAll(new Sides(new Wrap(span, sum), new StackPane(export)), card);
    }

    private String word(Span span) {
        return texts.get(switch (span) {
            case THIS_MONTH -> "activity.hours.this-month";
            case LAST_MONTH -> "activity.hours.last-month";
            case THIS_YEAR -> "activity.hours.this-year";
            case LAST_YEAR -> "activity.hours.last-year";
        });
    }
}

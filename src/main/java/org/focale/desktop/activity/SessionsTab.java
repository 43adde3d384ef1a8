package org.focale.desktop.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.activity.ActivityFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.SessionState;
import org.jspecify.annotations.Nullable;

/// The sessions of an activity; beside them the one that was chosen, or where more are planned.
final class SessionsTab extends HBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ActivityViewModel activity;
    private final Words words;
    private final Texts texts;
    private final ActivityWords says;
    private final Card list;

    SessionsTab(ActivityViewModel activity, Words words) {
        this.activity = activity;
        this.words = words;
        this.texts = words.texts();
        this.says = new ActivityWords(words);
        this.list = new Card(texts.get("activity.tab.sessions")).fill();
        getStyleClass().addAll(Style.COLUMN, "tab-columns");
        var scroll = new ScrollPane(list.body());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        list.getChildren().setAll(list.getChildren().getFirst(), scroll);
        HBox.setHgrow(list, Priority.ALWAYS);
        var side = new StackPane();
        side.getStyleClass().addAll(Style.SIDE, "session-side");
        var plan = new PlanPane(activity, words);
        getChildren().setAll(list, side);
        activity.session().subscribe(open -> {
            side.getChildren().setAll(open == null ? plan : new SessionPane(activity, open, words));
            fill();
        });
        activity.file().subscribe(_ -> fill());
    }

    private void fill() {
        @Nullable ActivityFile read = activity.file().get();
        if (read == null) {
            return;
        }
        list.title().setText(read.sessions().isEmpty() ? texts.get("activity.tab.sessions")
                : texts.count("activity.sessions", read.standing().size()));
        Refill.keepingFocus(this, () -> {
            var lines = new ArrayList<Node>();
            for (ActivitySession each : read.sessions()) {
                lines.add(line(each, read, "session-" + (lines.size() + 1)));
            }
            if (lines.isEmpty()) {
                lines.add(new EmptyState(Icons.AGENDA, texts.get("activity.sessions.none")));
            }
            list.body().getChildren().setAll(lines);
        });
    }

    private Node line(ActivitySession each, ActivityFile read, String id) {
        boolean cancelled = each.state() == SessionState.CANCELLED;
        LocalDate date = each.date();
        var line = new Line(Icons.MEETING, cancelled ? Tone.NEUTRAL : date != null && date.isBefore(words.today()) ? Tone.GOOD : Tone.ACCENT,
                says.day(each), ActivityWords.joined(each.topic(), each.place(), each.trainer())).aside(says.hours(each.hours()));
        var chips = new ArrayList<Node>();
        if (cancelled) {
            chips.add(new Chip(texts.of(each.state()), Tone.BAD));
        } else if (read.isEntered(each)) {
            chips.add(new Chip(texts.get("activity.session.there", read.present(each), read.people().size()), Tone.GOOD, Icons.DONE));
        } else if (read.isToEnter(each, words.today())) {
            chips.add(new Chip(texts.get("activity.session.to-enter"), Tone.WARN, Icons.TO_ENTER));
        }
        if (!read.sheets(each.id()).isEmpty()) {
            chips.add(new Chip(texts.get("activity.session.scanned"), Tone.NEUTRAL, Icons.ATTACHMENT));
        }
        if (!chips.isEmpty()) {
            line.below(chips.toArray(Node[]::new));
        }
        if (!cancelled) {
            line.end(Buttons.icon(id + "-sheet", texts.get("activity.sheet.of", says.day(each)), Icons.PDF, () -> activity.print(each)));
        }
        var open = activity.session().get();
        line.pseudoClassStateChanged(OPEN, open != null && open.record().get().id().equals(each.id()));
        return line.opens(id, () -> activity.choose(each));
    }
}

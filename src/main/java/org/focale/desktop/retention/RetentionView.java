package org.focale.desktop.retention;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.rights.Erasures;
import org.focale.app.rights.Retention;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.jspecify.annotations.Nullable;

/// Lays out the files that have been kept long enough, each with its reason, beside the rule.
public final class RetentionView extends VBox {

    private static final int LATEST = 6;

    private final RetentionViewModel retention;
    private final Words words;
    private final Texts texts;
    private final ObservableList<Retention.Proposal> rows = FXCollections.observableArrayList();
    private final StackPane list = new StackPane();
    private final CalmTable<Retention.Proposal> table;
    private final Card erased;
    private final Page page;

    public RetentionView(RetentionViewModel retention, Words words) {
        this.retention = retention;
        this.words = words;
        this.texts = words.texts();
        this.table = table();
        table.setItems(rows);
        table.whenOpened(retention::open);
        VBox.setVgrow(table, Priority.ALWAYS);
        page = new Page(texts.get("retention.title"));
        erased = new Card(texts.get("erasure.list.title"));
        var side = new VBox(rule(), erased, steps());
        side.getStyleClass().addAll(Style.COLUMN, Style.SIDE);
        page.content(new Beside(list, side));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(page);
        retention.proposals().subscribe(this::show);
        retention.erasures().subscribe(this::showErased);
        WhileShown.listen(this, retention::listen);
    }

    private CalmTable<Retention.Proposal> table() {
        return new CalmTable<Retention.Proposal>("retention", texts.get("retention.title"))
                .nodes(texts.get("retention.column.name"), 175, Name::new, Name::show)
                .nodes(texts.get("retention.column.last"), 170, this::reason)
                .nodes(texts.get("retention.column.due"), 155, this::due)
                .nodes(texts.get("retention.column.pathway"), 130, this::open).givesWay()
                .nodes("", 110, this::erase);
    }

    /// When it was, and what.
    private VBox reason(Retention.Proposal row) {
        var what = new Label(texts.of(row.last().kind()));
        what.getStyleClass().add(Style.SMALL_MUTED);
        var both = new VBox(new Label(words.longDay(row.last().day())), what);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Chip due(Retention.Proposal row) {
        long days = ChronoUnit.DAYS.between(words.today(), row.due());
        return days > 0 ? new Chip(texts.get("retention.soon", days), Tone.NEUTRAL, Icons.TIME)
                : new Chip(words.longDay(row.due()), Tone.WARN, Icons.RETENTION);
    }

    /// A pathway without an exit is to be seen to first.
    private Node open(Retention.Proposal row) {
        return row.isOpen() ? new Chip(texts.get("retention.open"), Tone.BAD, Icons.WARN) : new Label();
    }

    private Node erase(Retention.Proposal row) {
        return Buttons.quietDanger("erase-" + row.person().id().value(), texts.get("erasure.card.verb"), Icons.DELETE, () -> retention.erase(row));
    }

    /// Initials and name.
    private static final class Name extends HBox {

        private final Avatar avatar = new Avatar(Avatar.Size.SMALL);
        private final Label label = new Label();

        Name() {
            getStyleClass().add(Style.ROW);
            setAlignment(Pos.CENTER_LEFT);
            label.getStyleClass().add(Style.STRONG);
            getChildren().setAll(avatar, label);
        }

        void show(Retention.Proposal row) {
            String name = (row.person().firstName() + " " + row.person().lastName()).strip();
            avatar.show(name);
            label.setText(name);
        }
    }

    private void show(Retention.@Nullable Proposals now) {
        if (now == null) {
            return;
        }
        rows.setAll(now.files());
        page.count().setText(String.valueOf(now.files().size()));
        page.subtitle().setText(texts.get("retention.subtitle", now.months()));
        list.getChildren().setAll(now.files().isEmpty()
                ? new Card(new EmptyState(Icons.RETENTION, texts.get("retention.none", now.months()))).fill() : new Card(table).flush());
    }

    /// Nothing where nothing was erased.
    private void showErased(List<Erasures.Done> all) {
        erased.setVisible(!all.isEmpty());
        erased.setManaged(!all.isEmpty());
        erased.body().getChildren().setAll(all.stream().limit(LATEST).map(this::line).toList());
        erased.body().getChildren().add(new Prose(all.size() > LATEST ? texts.count("erasure.list.more", all.size() - LATEST)
                : texts.get("erasure.list.detail"), Style.SMALL_MUTED));
    }

    private Line line(Erasures.Done done) {
        String whom = !done.everywhere() ? texts.get("erasure.list.copy") : done.asked() == 0 ? texts.get("erasure.list.nobody")
                : texts.get("erasure.list.asked", done.asked(), done.confirmed());
        return new Line(done.isComplete() ? Icons.DONE : Icons.TIME, done.isComplete() ? Tone.GOOD : Tone.WARN,
                words.longDay(words.dateOf(done.at())), texts.count("erasure.list.files", done.files().size()) + " · " + whom);
    }

    private Card rule() {
        var fields = new Fields(words);
        Field<@Nullable Integer> months = fields.number("retention-months", texts.get("retention.months"),
                Retention.LEAST_MONTHS, Retention.MOST_MONTHS);
        months.check(number -> number == null ? Optional.of(texts.get("retention.refused.months", Retention.LEAST_MONTHS, Retention.MOST_MONTHS))
                : Optional.empty());
        Field<String> reason = fields.area("retention-reason", texts.get("retention.reason"), 2);
        var save = Buttons.plain("retention-save", texts.get("retention.change"), Icons.DONE, () -> {
            Integer number = months.isGood() ? months.value().get() : null;
            if (number != null && reason.isGood()) {
                boolean unsaid = number != Retention.DEFAULT_MONTHS && reason.value().get().isBlank();
                if (unsaid) {
                    reason.wrong(texts.get("retention.refused.reason"));
                    reason.focus();
                } else {
                    retention.setRule(number, reason.value().get());
                }
            }
        });
        retention.rule().subscribe(rule -> {
            months.value().set(rule.months());
            reason.value().set(rule.reason());
        });
        var card = new Card(texts.get("retention.rule"), months, reason, new Wrap(save),
                new Line(Icons.TELL, Tone.NEUTRAL, texts.get("retention.source"), texts.get("retention.source.detail")));
        card.body().getStyleClass().add("form");
        return card;
    }

    private Card steps() {
        return new Card(texts.get("retention.steps"),
                new Line(Icons.SEARCH, Tone.ACCENT, texts.get("retention.step.look"), texts.get("retention.step.look.detail")),
                new Line(Icons.INTERVIEW, Tone.ACCENT, texts.get("retention.step.tell"), texts.get("retention.step.tell.detail")),
                new Line(Icons.HAND_OVER, Tone.ACCENT, texts.get("retention.step.copy"), texts.get("retention.step.copy.detail")));
    }
}

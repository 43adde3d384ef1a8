package org.focale.desktop.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.activity.PlanActivity;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Drawn;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Switch;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.document.attached.Preview;
import org.focale.domain.Coded;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.document.Logo;
import org.jspecify.annotations.Nullable;

/// What an activity is, what its sheet says, and the logos at the head of every sheet.
final class AboutTab extends HBox {

    private static final int MOST_PLACES = 1_000;
    private static final double LOGO_HEIGHT = 34;

    private final ActivityViewModel activity;
    private final Words words;
    private final Texts texts;
    private final VBox main = new VBox();
    private final Card logos;

    AboutTab(ActivityViewModel activity, Words words) {
        this.activity = activity;
        this.words = words;
        this.texts = words.texts();
        this.logos = new Card(texts.get("activity.logo.title"))
                .action(Buttons.link("add-logo", texts.get("activity.logo.add"), Icons.ADD, activity::addLogo));
        getStyleClass().addAll(Style.COLUMN, "tab-columns");
        main.getStyleClass().add(Style.COLUMN);
        var scroll = new ScrollPane(main);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var side = new VBox(logos, closing());
        side.getStyleClass().addAll(Style.COLUMN, Style.SIDE);
        getChildren().setAll(scroll, side);
        activity.editor().subscribe(this::show);
        activity.logos().subscribe(this::show);
    }

    private void show(@Nullable RecordEditor<Activity> editor) {
        if (editor == null) {
            main.getChildren().clear();
            return;
        }
        var fields = new Fields(words);
        var form = new RecordForm<>(editor, "activity-", fields, new FieldSheets(activity.dialogs(), words), texts);
        var what = new Card(texts.get("activity.about.what"));
        what.body().getStyleClass().add("form");
        what.body().getChildren().setAll(
                form.required(form.text("title", texts.get("activity.new.title")), "app.record.activity.title"),
                kind(form, fields), theme(form, fields),
                form.area("aim", texts.get("activity.about.aim"), 2),
                new Equal(form.text("place", texts.get("activity.session.place")),
                        form.suggested("trainer", texts.get("activity.session.trainer"), activity.workers())),
                new Equal(form.number("capacity", texts.get("activity.new.capacity"), 1, MOST_PLACES).hint(texts.get("activity.new.capacity.hint")),
                        new StackPane()));
        var sheet = new Card(texts.get("activity.about.sheet"));
        sheet.body().getStyleClass().add("form");
        sheet.body().getChildren().setAll(formal(editor), form.area("funding", texts.get("activity.about.funding"), 2)
                .hint(texts.get("activity.about.funding.hint")));
        main.getChildren().setAll(what, sheet);
    }

    private Node kind(RecordForm<Activity> form, Fields fields) {
        String label = texts.get("activity.new.kind");
        Field<@Nullable ActivityKind> kind = fields.pick(form.id("kind"), label, PlanActivity.KINDS, texts::of);
        form.<@Nullable ActivityKind>bind("kind", label, kind, value -> value instanceof ActivityKind known ? known : ActivityKind.OTHER,
                chosen -> chosen == null ? ActivityKind.OTHER : chosen);
        return kind;
    }

    private Node theme(RecordForm<Activity> form, Fields fields) {
        String label = texts.get("activity.about.theme");
        Field<String> theme = fields.suggested(form.id("theme"), label,
                activity.themes().stream().map(choice -> choice.label(texts.locale())).toList()).hint(texts.get("activity.about.theme.hint"));
        form.bind("theme", label, theme, value -> value instanceof Coded coded ? coded.label() : "", this::coded);
        return theme;
    }

    private Coded coded(String typed) {
        Locale locale = texts.locale();
        return activity.themes().stream().filter(choice -> choice.label(locale).equals(typed) || choice.coded().label().equals(typed)).findFirst()
                .map(choice -> choice.coded()).orElse(typed.isBlank() ? Coded.NONE : Coded.free(typed));
    }

    private Node formal(RecordEditor<Activity> editor) {
        var formal = new Switch("activity-formal", texts.get("activity.about.formal"), Tone.ACCENT);
        editor.record().subscribe(record -> formal.setSelected(record.formal()));
        formal.selectedProperty().subscribe((_, on) -> {
            if (on != editor.record().get().formal()) {
                editor.set("formal", on);
            }
        });
        return new Line(Icons.PLAN, Tone.NEUTRAL, texts.get("activity.about.formal"), texts.get("activity.about.formal.hint")).end(formal);
    }

    private void show(List<Logo> all) {
        var lines = new ArrayList<Node>();
        for (Logo logo : all) {
            var picture = new ImageView();
            picture.setPreserveRatio(true);
            picture.setFitHeight(LOGO_HEIGHT);
            activity.draw(logo, preview -> {
                if (preview instanceof Preview.Sheet sheet) {
                    picture.setImage(Drawn.image(sheet.image()));
                }
            });
            lines.add(new Line(picture, logo.name(), "").end(Buttons.icon("logo-" + (lines.size() + 1) + "-drop",
                    texts.get("activity.logo.drop", logo.name()), Icons.DELETE, () -> activity.drop(logo))));
        }
        lines.add(new Prose(texts.get(all.isEmpty() ? "activity.logo.none" : "activity.logo.hint"), Style.SMALL_MUTED));
        logos.body().getChildren().setAll(lines);
    }

    private Node closing() {
        var card = new Card();
        card.body().getStyleClass().add(Style.COLUMN);
        activity.file().subscribe(read -> {
            if (read == null) {
                return;
            }
            var it = read.activity();
            card.body().getChildren().setAll(new Prose(texts.get(it.closed() == null ? "activity.close.hint" : "activity.reopen.hint"),
                    Style.SMALL_MUTED), it.closed() == null
                    ? Buttons.plain("close-activity", texts.get("activity.close"), Icons.RETENTION, () -> activity.close(it))
                    : Buttons.plain("reopen-activity", texts.get("activity.reopen"), Icons.UNDO, () -> activity.reopen(it)));
        });
        return card;
    }
}

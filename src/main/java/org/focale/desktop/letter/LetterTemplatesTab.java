package org.focale.desktop.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.letter.LetterTemplates;
import org.focale.app.letter.LetterWord;
import org.focale.app.letter.WriteLetter;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.QuickAdd;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// The letters at the left, the words of one of them beside, with the words that fill themselves as buttons and what it makes below.
public final class LetterTemplatesTab extends HBox {

    private static final int ROWS = 9;

    private final LetterTemplatesViewModel letters;
    private final Texts texts;
    private final Fields fields;
    private final FieldSheets sheets;
    private final LetterSentences sentences;
    private final VBox lines = new VBox();
    private final VBox head = new VBox();
    private final Card words = new Card();
    private final Card preview;
    private final Banner unknown = new Banner(Icons.WARN, Tone.WARN, "");

    public LetterTemplatesTab(LetterTemplatesViewModel letters, Words words) {
        this.letters = letters;
        this.texts = words.texts();
        this.fields = new Fields(words);
        this.sheets = new FieldSheets(letters.dialogs(), words);
        this.sentences = new LetterSentences(words);
        this.preview = new Card(texts.get("letter.templates.preview"));
        getStyleClass().addAll(Style.COLUMN, "tab-columns");
        head.getStyleClass().add("form");
        this.words.body().getStyleClass().add("form");
        unknown.setId("letter-unknown");
        var list = scroll(new Card(texts.get("letter.templates.title"), lines,
                new QuickAdd("add-letter", texts.get("letter.templates.add"), List::of, letters::add)), new Card(texts.get("letter.head"), head));
        list.getStyleClass().add("settings-list");
        var pane = scroll(this.words, unknown, preview);
        HBox.setHgrow(pane, Priority.ALWAYS);
        getChildren().setAll(list, pane);
        letters.templates().subscribe(this::fillLines);
        letters.editor().subscribe(this::layOut);
        letters.head().subscribe(this::layOutHead);
        letters.preview().subscribe(this::show);
        WhileShown.listen(this, letters::listen);
    }

    private static ScrollPane scroll(Node... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add(Style.COLUMN);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        return scroll;
    }

    private void fillLines() {
        @Nullable RecordEditor<LetterTemplate> open = letters.editor().get();
        var nodes = new ArrayList<Node>();
        for (LetterTemplates.Offered each : letters.templates().get()) {
            boolean is = open != null && open.record().get().id().equals(each.template().id());
            var line = new Line(LettersView.icon(each.template().kind()), is ? Tone.ACCENT : Tone.NEUTRAL, each.template().name(),
                    texts.get(!each.shipped() ? "letter.templates.own" : each.kept() ? "letter.templates.changed" : "letter.templates.shipped"));
            if (each.kept()) {
                line.end(each.shipped() ? Buttons.icon("letter-restore-" + (nodes.size() + 1), texts.get("letter.templates.restore"), Icons.UNDO,
                        () -> letters.drop(each)) : Buttons.icon("letter-delete-" + (nodes.size() + 1), texts.get("letter.templates.delete"),
                        Icons.DELETE, () -> letters.drop(each)));
            }
            nodes.add(line.opens("letter-template-" + (nodes.size() + 1), () -> letters.choose(each)));
        }
        lines.getChildren().setAll(nodes);
    }

    private void layOutHead(@Nullable RecordEditor<Organisation> editor) {
        if (editor != null) {
            var form = new RecordForm<>(editor, "letter-head-", fields, sheets, texts);
            head.getChildren().setAll(form.required(form.text("name", texts.get("domain.field.organisation.name")), "app.record.organisation.name"),
                    form.text("address", texts.get("domain.field.organisation.address")),
                    new Equal(form.text("postcode", texts.get("domain.field.organisation.postcode")),
                            form.text("city", texts.get("domain.field.organisation.city"))),
                    form.text("phone", texts.get("domain.field.organisation.phone")),
                    form.text("email", texts.get("domain.field.organisation.email")));
        }
    }

    private void layOut(@Nullable RecordEditor<LetterTemplate> editor) {
        fillLines();
        if (editor == null) {
            return;
        }
        var form = new RecordForm<>(editor, "letter-", fields, sheets, texts);
        Field<String> subject = form.text("subject", texts.get("domain.field.letter-template.subject"));
        Field<String> body = form.area("body", texts.get("domain.field.letter-template.body"), ROWS);
        body.whenTyped(typed -> typing(editor, typed));
        editor.record().subscribe(record -> letters.preview(record));
        words.body().getChildren().setAll(
                new Equal(form.required(form.text("name", texts.get("domain.field.letter-template.name")), "app.record.letter-template.name"),
                        form.choice("kind", texts.get("domain.field.letter-template.kind"), LetterKind.OTHER)),
                subject, body, new Prose(texts.get("letter.templates.words.detail"), Style.SMALL_MUTED), buttons(body));
    }

    private void typing(RecordEditor<LetterTemplate> editor, String typed) {
        var now = editor.record().get();
        letters.preview(new LetterTemplate(now.id(), now.kind(), now.name(), now.subject(), typed));
    }

    /// Each puts its word where one writes.
    private Wrap buttons(Field<String> body) {
        var buttons = new Wrap();
        for (LetterWord word : LetterWord.values()) {
            var button = Chip.button("letter-word-" + (buttons.getChildren().size() + 1), word.braced(), Icons.ADD, () -> {
                if (body.control() instanceof TextArea area) {
                    area.insertText(area.getCaretPosition(), word.braced());
                    area.requestFocus();
                }
            });
            button.setTooltip(new Tooltip(texts.of(word)));
            button.setAccessibleText(texts.of(word));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private void show(WriteLetter.@Nullable Letter letter) {
        if (letter == null) {
            return;
        }
        var written = new ArrayList<>(letter.subject().unknown());
        written.addAll(letter.body().unknown());
        unknown.show(Optional.of(written).filter(all -> !all.isEmpty()).map(sentences::unknown).orElse(""));
        preview.body().getChildren().setAll(new Prose(texts.get("letter.templates.preview.detail"), Style.SMALL_MUTED),
                new Prose(letter.subject().text(), Style.STRONG), new Prose(letter.body().text()));
    }
}

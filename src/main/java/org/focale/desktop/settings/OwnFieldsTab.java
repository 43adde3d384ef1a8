package org.focale.desktop.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import org.focale.app.own.OwnFields;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.jspecify.annotations.Nullable;

/// The association's own fields in their order; beside them the one that is edited, or a new one.
final class OwnFieldsTab extends ListAndPane {

    private static final List<OwnFieldKind> KINDS = List.of(OwnFieldKind.values());

    private final OwnFieldsViewModel own;
    private final Texts texts;
    private final Fields fields;
    private final FieldSheets sheets;
    private final Card list;

    OwnFieldsTab(OwnFieldsViewModel own, Words words) {
        this.own = own;
        this.texts = words.texts();
        this.fields = new Fields(words);
        this.sheets = new FieldSheets(own.dialogs(), words);
        this.list = new Card(texts.get("fields.own.title"))
                .action(Buttons.link("own-field-new", texts.get("fields.own.new"), Icons.ADD, own::close));
        list(list);
        own.fields().subscribe(this::fill);
        own.open().subscribe(editor -> {
            pane(editor == null ? adding() : editing(editor));
            fill(own.fields().get());
        });
        WhileShown.listen(this, own::listen);
    }

    private void fill(@Nullable OwnFields read) {
        if (read == null) {
            return;
        }
        list.body().getChildren().clear();
        if (read.all().isEmpty()) {
            list.body().getChildren().add(new EmptyState(Icons.IDENTITY, texts.get("fields.own.empty")));
            return;
        }
        for (OwnField field : read.asked()) {
            int number = list.body().getChildren().size() + 1;
            var up = Buttons.icon("own-field-up-" + number, texts.get("fields.own.up", field.label()), Icons.UP, () -> own.move(field, -1));
            var down = Buttons.icon("own-field-down-" + number, texts.get("fields.own.down", field.label()), Icons.EXPAND,
                    () -> own.move(field, 1));
            up.setDisable(number == 1);
            down.setDisable(field.equals(read.asked().getLast()));
            list.body().getChildren().add(line(field, read, number).end(up, down));
        }
        for (OwnField field : read.all()) {
            if (field.retired()) {
                list.body().getChildren().add(line(field, read, list.body().getChildren().size() + 1)
                        .end(new Chip(texts.get("fields.own.is-retired"), Tone.NEUTRAL)));
            }
        }
    }

    private Line line(OwnField field, OwnFields read, int number) {
        @Nullable RecordEditor<OwnField> open = own.open().get();
        boolean chosen = open != null && open.record().get().id().equals(field.id());
        var line = new Line(icon(field.kind()), chosen ? Tone.ACCENT : Tone.NEUTRAL, field.label(),
                texts.of(field.kind()) + " · " + texts.count("fields.own.answers", read.answers(field)));
        mark(line, chosen);
        return line.opens("own-field-" + number, () -> own.edit(field));
    }

    private static Icons icon(OwnFieldKind kind) {
        return switch (kind) {
            case TEXT -> Icons.NOTE;
            case CHOICE -> Icons.FILTER;
            case DATE -> Icons.AGENDA;
            case NUMBER -> Icons.INDICATORS;
            case YES_NO -> Icons.DONE;
        };
    }

    private Node adding() {
        Field<String> label = fields.text("own-field-label", texts.get("fields.own.label")).prompt(texts.get("fields.own.label.prompt"))
                .check(typed -> typed.isBlank() ? Optional.of(texts.get("app.record.own-field.label")) : Optional.empty());
        Field<@Nullable OwnFieldKind> kind = fields.pick("own-field-kind", texts.get("fields.own.kind"), KINDS, texts::of);
        kind.value().set(OwnFieldKind.TEXT);
        Field<List<String>> choices = choices();
        kind.value().subscribe(now -> show(choices, now == OwnFieldKind.CHOICE));
        var add = Buttons.primary("own-field-add", texts.get("fields.own.add"), Icons.ADD, () -> {
            if (label.isGood() && choices.isGood()) {
                own.add(label.value().get(), Objects.requireNonNullElse(kind.value().get(), OwnFieldKind.TEXT), choices.value().get(), () -> {
                    label.value().set("");
                    choices.value().set(List.of());
                    label.focus();
                }, refusal -> {
                    label.wrong(texts.get(refusal));
                    label.focus();
                });
            }
        });
        return form(texts.get("fields.own.new.title"), new Prose(texts.get("fields.own.new.detail"), Style.MUTED), label, kind, choices,
                new Wrap(add));
    }

    private Field<List<String>> choices() {
        return fields.list("own-field-choices", texts.get("fields.own.choices"), texts.get("fields.own.choices.prompt"));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private Node editing(RecordEditor<OwnField> editor) {
        var form = new RecordForm<>(editor, "own-field-", fields, sheets, texts);
        OwnField field = editor.record().get();
        Field<String> label = form.text("label", texts.get("fields.own.label")).check(typed -> typed.isBlank()
                ? Optional.of(texts.get("app.record.own-field.label")) : own.isTaken(field, typed)
                ? Optional.of(texts.get("app.own.already-here", typed)) : Optional.empty());
        Field<List<String>> choices = choices();
        form.bound("choices", texts.get("fields.own.choices"), choices.hint(texts.get("fields.own.choices.hint")));
        show(choices, field.kind() == OwnFieldKind.CHOICE);
        var kind = new Line(icon(field.kind()), Tone.NEUTRAL, texts.of(field.kind()), texts.get("fields.own.kind.stays"));
        var verbs = new Wrap();
        editor.record().subscribe(now -> verbs.getChildren().setAll(verbs(now)));
        own.fields().subscribe(_ -> verbs.getChildren().setAll(verbs(editor.record().get())));
        return form(texts.get("fields.own.edit.title"), label, kind, choices, verbs);
    }

    /// What nobody answered may be deleted; what somebody did is retired, so that it stays readable.
    private List<Node> verbs(OwnField field) {
        @Nullable OwnFields read = own.fields().get();
        var retire = field.retired()
                ? Buttons.plain("own-field-retire", texts.get("fields.own.ask-again"), Icons.UNDO, () -> own.retire(field, false))
                : Buttons.plain("own-field-retire", texts.get("fields.own.retire"), Icons.HIDE, () -> own.retire(field, true));
        return read == null || read.answers(field) > 0 ? List.of(retire)
                : List.of(retire, Buttons.link("own-field-delete", texts.get("fields.own.delete"), Icons.DELETE, () -> own.delete(field)));
    }

    private static Card form(String title, Node... rows) {
        var card = new Card(title);
        card.body().getStyleClass().add("form");
        card.body().getChildren().setAll(rows);
        return card;
    }
}

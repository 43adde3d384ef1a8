package org.focale.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.focale.app.reference.Choice;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Equal;
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
import org.jspecify.annotations.Nullable;

/// The lists, and the values of the one that is looked at: its own can be added, all can be called otherwise or retired.
final class ListsTab extends ListAndPane {

    private final ListsViewModel lists;
    private final Texts texts;
    private final Fields fields;
    private final FieldSheets sheets;
    private final Card names;
    private final Card values = new Card();

    ListsTab(ListsViewModel lists, Words words) {
        this.lists = lists;
        this.texts = words.texts();
        this.fields = new Fields(words);
        this.sheets = new FieldSheets(lists.dialogs(), words);
        this.names = new Card(texts.get("fields.list.title"));
        list(names);
        lists.lists().subscribe(this::fillNames);
        lists.chosen().subscribe(key -> {
            fillNames();
            pane(adding(key), values);
        });
        lists.values().subscribe(this::fillValues);
        WhileShown.listen(this, lists::listen);
    }

    private void fillNames() {
        names.body().getChildren().clear();
        for (var list : lists.lists().get()) {
            boolean chosen = list.key().equals(lists.chosen().get());
            String count = texts.count("fields.list.values", list.offered());
            var line = new Line(Icons.FILTER, chosen ? Tone.ACCENT : Tone.NEUTRAL, list.name(),
                    list.own() == 0 ? count : count + " · " + texts.count("fields.list.own", list.own()));
            mark(line, chosen);
            names.body().getChildren().add(line.opens("list-" + list.key(), () -> lists.chosen().set(list.key())));
        }
    }

    private Node adding(String key) {
        Field<String> label = fields.text("list-value-label", texts.get("fields.list.value")).prompt(texts.get("fields.list.value.prompt"))
                .check(typed -> typed.isBlank() ? Optional.of(texts.get("app.record.list-value.label")) : Optional.empty());
        var parents = lists.values().get().stream().filter(choice -> choice.parent().isEmpty() && !choice.retired()).toList();
        boolean inParts = lists.values().get().stream().anyMatch(choice -> !choice.parent().isEmpty());
        Field<@Nullable Choice> parent = fields.choice("list-value-parent", texts.get("fields.list.parent"), parents,
                choice -> choice.label(texts.locale()));
        var add = Buttons.primary("list-value-add", texts.get("fields.list.add"), Icons.ADD, () -> {
            if (label.isGood()) {
                @Nullable Choice of = parent.value().get();
                lists.add(label.value().get(), of == null ? "" : of.code(), () -> {
                    label.value().set("");
                    label.focus();
                }, refusal -> label.wrong(texts.get(refusal)));
            }
        });
        var card = new Card(lists.name(key), new Prose(texts.get("fields.list.detail"), Style.MUTED),
                inParts ? new Equal(label, parent) : label, new Wrap(add));
        card.body().getStyleClass().add("form");
        return card;
    }

    private void fillValues() {
        values.body().getChildren().clear();
        int number = 0;
        boolean inParts = lists.values().get().stream().anyMatch(choice -> !choice.parent().isEmpty());
        for (Choice choice : lists.values().get()) {
            values.body().getChildren().add(line(choice, ++number, inParts));
        }
        if (number == 0) {
            values.body().getChildren().add(new EmptyState(Icons.FILTER, texts.get("fields.list.empty")));
        }
    }

    private Line line(Choice choice, int number, boolean inParts) {
        String label = choice.label(texts.locale());
        String id = "list-value-" + number;
        var line = new Line(label);
        line.getStyleClass().addAll("list-value", !choice.parent().isEmpty() ? "list-value-part" : inParts ? "list-value-head" : "list-value-whole");
        if (!choice.coded().official().isEmpty()) {
            line.aside(texts.get("fields.list.official", choice.coded().official()));
        }
        lists.published(choice).ifPresent(published -> line.says(texts.get("fields.list.published", published)));
        var end = new ArrayList<Node>();
        if (choice.retired()) {
            end.add(new Chip(texts.get("fields.list.is-retired"), Tone.WARN, Icons.HIDE));
        } else if (choice.own() && !lists.isShipped(choice)) {
            end.add(new Chip(texts.get("fields.list.is-own"), Tone.ACCENT, Icons.DONE));
        }
        end.addAll(verbs(choice, label, id));
        return line.end(end.toArray(Node[]::new));
    }

    private List<Node> verbs(Choice choice, String label, String id) {
        var verbs = new ArrayList<Node>();
        if (lists.published(choice).isPresent()) {
            verbs.add(Buttons.icon(id + "-published", texts.get("fields.list.as-published", label), Icons.UNDO,
                    () -> lists.callAsPublished(choice)));
        }
        if (choice.own()) {
            verbs.add(Buttons.icon(id + "-history", texts.get("kit.history.of", label), Icons.HISTORY, () -> lists.history(choice, sheets)));
        }
        verbs.add(Buttons.icon(id + "-rename", texts.get("fields.list.rename", label), Icons.EDIT, () -> lists.rename(choice)));
        verbs.add(choice.retired()
                ? Buttons.icon(id + "-retire", texts.get("fields.list.offer-again", label), Icons.SHOW, () -> lists.retire(choice, false))
                : Buttons.icon(id + "-retire", texts.get("fields.list.retire", label), Icons.HIDE, () -> lists.retire(choice, true)));
        return verbs;
    }
}

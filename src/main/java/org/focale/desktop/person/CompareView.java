package org.focale.desktop.person;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.person.ComparedGrids.Pair;
import org.focale.app.person.ComparedGrids.Seen;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.jspecify.annotations.Nullable;

/// Lays two moments of the same person out side by side: each soft skill with its level and its fact, then and now.
public final class CompareView extends VBox {

    private final CompareViewModel compare;
    private final Fields fields;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final VBox choices = new VBox();

    public CompareView(CompareViewModel compare, Words words) {
        this.compare = compare;
        this.fields = new Fields(words);
        this.texts = words.texts();
        lines.getStyleClass().add(Style.ROWS);
        choices.getStyleClass().add("compared-choices");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = new Card(choices, scroll).fill();
        var page = new Page(texts.get("person.compare.title")).content(card);
        compare.name().subscribe(name -> page.subtitle().setText(name));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(page);
        compare.moments().subscribe(this::offer);
        compare.pairs().subscribe(this::show);
        WhileShown.listen(this, compare::listen);
    }

    private void offer(List<Seen> moments) {
        choices.getChildren().setAll(new Equal(choice("compare-then", texts.get("person.compare.then"), moments, compare.then()),
                choice("compare-now", texts.get("person.compare.now"), moments, compare.now())));
        choices.setVisible(moments.size() > 1);
        choices.setManaged(moments.size() > 1);
    }

    private Field<@Nullable Seen> choice(String id, String label, List<Seen> moments, ObjectProperty<@Nullable Seen> chosen) {
        Field<@Nullable Seen> field = fields.choice(id, label, moments, compare::words);
        field.value().set(chosen.get());
        chosen.subscribe(now -> field.value().set(now));
        return field.whenLeft(moment -> {
            if (moment == null) {
                field.value().set(chosen.get());
            } else {
                chosen.set(moment);
            }
        });
    }

    private void show(List<Pair> pairs) {
        lines.getChildren().setAll(pairs.stream().map(this::line).toList());
        if (compare.moments().get().size() < 2) {
            lines.getChildren().setAll(new EmptyState(Icons.SOFT_SKILL, texts.get("person.compare.empty")));
        }
    }

    private Node line(Pair pair) {
        var name = new Prose(pair.skill().label(), Style.STRONG);
        var head = new Wrap(name);
        head.getStyleClass().add("line-head");
        if (pair.steps() != 0) {
            head.getChildren().add(new Chip(pair.steps() > 0 ? texts.count("person.compare.further", pair.steps())
                    : texts.count("person.compare.back", -pair.steps()), pair.steps() > 0 ? Tone.GOOD : Tone.WARN,
                    pair.steps() > 0 ? Icons.UP : Icons.DOWN));
        }
        var line = new VBox(head, new Equal(side(pair.then()), side(pair.now())));
        line.getStyleClass().add("compared-line");
        return line;
    }

    private Node side(@Nullable Diagnosis diagnosis) {
        if (diagnosis == null) {
            return new VBox(new Prose(texts.get("person.compare.not-looked-at"), Style.SMALL_MUTED));
        }
        var levels = new Wrap(new Chip(texts.of(diagnosis.level()), diagnosis.level() == Level.NOT_OBSERVED ? Tone.NEUTRAL : Tone.SOFT_SKILL));
        levels.getStyleClass().add("line-below");
        if (diagnosis.ownView() != Level.NOT_OBSERVED) {
            levels.getChildren().add(small(texts.get("person.compare.own-view", texts.of(diagnosis.ownView()))));
        }
        var side = new VBox(levels);
        if (!diagnosis.fact().isBlank()) {
            side.getChildren().add(new Prose(diagnosis.fact(), Style.SMALL));
        }
        return side;
    }

    private static Label small(String words) {
        return new Prose(words, Style.SMALL_MUTED);
    }
}

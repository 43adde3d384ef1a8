package org.focale.desktop.settings;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.focale.app.programme.FindProgrammes;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;

/// The teams or cohorts of a programme. One with people in it stays.
final class GroupsCard {

    private final Card card;
    private final ProgrammesViewModel programmes;
    private final Texts texts;
    private final VBox lines = new VBox();

    GroupsCard(ProgrammesViewModel programmes, Words words) {
        this.card = new Card(words.texts().get("fields.group.title"));
        this.programmes = programmes;
        this.texts = words.texts();
        Field<String> name = new Fields(words).text("group-name", texts.get("fields.group.name")).prompt(texts.get("fields.group.name.prompt"))
                .check(typed -> typed.isBlank() ? Optional.of(texts.get("app.record.group.name")) : Optional.empty());
        var add = Buttons.plain("group-add", texts.get("fields.group.add"), Icons.ADD, () -> {
            if (name.isGood()) {
                programmes.addGroup(name.value().get(), () -> {
                    name.value().set("");
                    name.focus();
                }, refusal -> name.wrong(texts.get(refusal)));
            }
        });
        card.body().getStyleClass().add("form");
        card.body().getChildren().setAll(lines, name, new Wrap(add));
        programmes.beside().subscribe(now -> fill(now));
    }

    Card card() {
        return card;
    }

    private void fill(ProgrammesViewModel.Beside beside) {
        lines.getChildren().clear();
        for (FindProgrammes.GroupSize each : beside.groups()) {
            String id = "group-" + (lines.getChildren().size() + 1);
            String name = each.group().name();
            var rename = Buttons.icon(id + "-rename", texts.get("fields.programme.change", name), Icons.EDIT, () -> rename(each));
            var line = new Line(Icons.PEOPLE, Tone.NEUTRAL, name, texts.count("fields.group.people", each.pathways()));
            if (each.pathways() > 0) {
                line.end(rename);
            } else {
                line.end(rename, Buttons.icon(id + "-remove", texts.get("fields.programme.remove", name), Icons.REMOVE,
                        () -> programmes.delete(each.group(), texts.get("fields.programme.removed", name))));
            }
            lines.getChildren().add(line);
        }
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(new Prose(texts.get("fields.group.empty"), Style.MUTED));
        }
    }

    private void rename(FindProgrammes.GroupSize each) {
        programmes.dialogs().askText(Question.of(texts.get("fields.group.rename.title"), texts.get("fields.group.rename.text", each.group().name()),
                        texts.get("fields.list.rename.verb")), texts.get("fields.group.name"), each.group().name())
                .ifPresent(name -> programmes.renameGroup(each, name));
    }
}

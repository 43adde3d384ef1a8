package org.focale.desktop.person;

import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.person.Person;

/// Who the person is, in four small groups, what the association asks beside them, and their rights below.
final class IdentityTab extends ScrollPane {

    /// At 100 %: with less room, one column.
    private static final double ROOM_FOR_TWO = 760;

    private final Texts texts;
    private final Forms forms;
    private final Node rights;
    private final Runnable join;
    private final PersonViewModel file;
    private final OwnFieldForms ownForms;
    private final ObservableValue<Boolean> roomForTwo = Theme.hasRoom(this, ROOM_FOR_TWO);
    private final VBox own = column();

    /// @param join goes to another file of the same person
    IdentityTab(PersonViewModel file, Forms forms, Words words, Node rights, Runnable join) {
        this.file = file;
        this.texts = words.texts();
        this.ownForms = new OwnFieldForms(file.dialogs(), words, file.locked());
        this.rights = rights;
        this.join = join;
        this.forms = forms;
        setFitToWidth(true);
        getStyleClass().addAll(Style.BARE_SCROLL, "tab-columns");
        file.person().subscribe(editor -> {
            if (editor != null) {
                show(editor);
            }
        });
        file.own().asked().subscribe(this::showOwn);
        file.own().said().subscribe(this::showOwn);
        roomForTwo.subscribe(this::showOwn);
    }

    private void show(RecordEditor<Person> editor) {
        var left = column(card(texts.get("person.identity.title"), forms.identity(editor)),
                card(texts.get("person.identity.reach"), forms.reach(editor)), joining());
        var right = column(card(texts.get("person.identity.project"), forms.project(editor)),
                card(texts.get("person.identity.everyday"), forms.everyday(editor)));
        roomForTwo.subscribe(two -> setContent(column(two ? new Equal(left, right) : column(left, right), own, rights)));
    }

    private Card joining() {
        return new Card(texts.get("import.join.card"), new Prose(texts.get("import.join.card.detail"), Style.SMALL_MUTED))
                .action(Buttons.link("join-with", texts.get("import.join.with"), Icons.PERSON, join));
    }

    /// Nothing where the association asks nothing of its own.
    private void showOwn() {
        own.getChildren().clear();
        var asked = file.own().asked().get();
        var said = file.own().said().get();
        if (asked.isEmpty() && said.isEmpty()) {
            return;
        }
        var card = new Card(texts.get("fields.person.title"));
        card.setId("own-fields");
        card.body().getStyleClass().add("form");
        if (!asked.isEmpty()) {
            card.body().getChildren().add(new Equal(roomForTwo.getValue() ? 2 : 1,
                    IntStream.range(0, asked.size()).mapToObj(i -> ownForms.field(asked.get(i), i + 1)).toArray(Node[]::new)));
        }
        for (OwnAnswers.Said each : said) {
            card.body().getChildren().add(new Line(Icons.HISTORY, Tone.NEUTRAL, each.field().label(), ownForms.words(each.answer()))
                    .end(new Chip(texts.get("fields.person.retired"), Tone.NEUTRAL)));
        }
        own.getChildren().setAll(card);
    }

    private static VBox column(Node... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add(Style.COLUMN);
        return column;
    }

    private static Card card(String title, Forms.Laid<?> laid) {
        var card = new Card(title);
        card.body().getStyleClass().add("form");
        card.body().getChildren().setAll(laid.rows());
        return card;
    }
}

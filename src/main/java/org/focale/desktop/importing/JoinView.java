package org.focale.desktop.importing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.person.JoinFiles.Pair;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.domain.person.Person;
import org.focale.store.PersonRow;

/// Two files side by side, with a choice wherever both say something else; before that, which other file.
public final class JoinView extends StackPane {

    private final JoinViewModel joining;
    private final ImportWords words;
    private final Texts texts;

    public JoinView(JoinViewModel joining, Words words) {
        this.joining = joining;
        this.words = new ImportWords(words);
        this.texts = words.texts();
        setId("join");
        joining.pair().subscribe(pair -> getChildren().setAll(pair == null ? choosing(new Fields(words)) : comparing(pair)));
    }

    private Page choosing(Fields fields) {
        var page = new Page(texts.get("import.join.choose"))
                .actions(Buttons.plain("join-back", texts.get("import.join.back"), Icons.BACK, joining::cancel));
        page.subtitle().setText(texts.get("import.join.choose.detail"));
        Field<String> search = fields.text("join-search", texts.get("import.join.search")).whenTyped(joining.typed()::set);
        var found = new VBox();
        joining.hits().subscribe(hits -> found.getChildren().setAll(lines(hits)));
        var card = new Card(search, found).fill();
        card.body().getStyleClass().add("import-twin-body");
        return page.content(card);
    }

    private List<Node> lines(List<PersonRow> hits) {
        if (hits.isEmpty()) {
            return List.of(new EmptyState(Icons.SEARCH, texts.get("import.join.nobody")));
        }
        return hits.stream().<Node>map(row -> {
            String name = (row.firstName() + " " + row.lastName()).strip();
            return new Line(new Avatar(Avatar.Size.SMALL, name), name, detail(row))
                    .opens("join-hit-" + hits.indexOf(row), () -> joining.compare(row.id()));
        }).toList();
    }

    private String detail(PersonRow row) {
        String age = words.words().age(row.birthDate());
        return row.referent().isEmpty() ? age : age.isEmpty() ? row.referent() : age + " · " + row.referent();
    }

    private Page comparing(Pair pair) {
        var page = new Page(texts.get("import.join.title")).actions(
                Buttons.link("join-back", texts.get("import.join.back"), Icons.BACK, joining::cancel),
                Buttons.plain("join-different", texts.get("import.join.different"), Icons.PEOPLE, joining::different),
                Buttons.primary("join-do", texts.get("import.join.do"), Icons.PERSON, joining::join));
        page.subtitle().setText(texts.get("import.join.subtitle"));
        var grid = new GridPane();
        grid.getStyleClass().add("join-choice");
        for (double percent : new double[] {22, 39, 39}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, Buttons.link("join-swap", texts.get("import.join.swap"), Icons.EXCHANGE, joining::swap),
                head("import.join.kept", pair.kept().person(), pair.kept().records()),
                head("import.join.other", pair.other().person(), pair.other().records()));
        Codecs.of(Person.class).fieldNames().forEach(field -> add(grid, pair, field));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var say = new Prose(texts.get(pair.fields().isEmpty() ? "import.join.filled" : "import.join.differs"), Style.MUTED);
        return page.content(new Card(say, scroll).fill());
    }

    private Node head(String key, Person person, int records) {
        return new Line(new Avatar(Avatar.Size.SMALL, person.displayName()), texts.get(key, person.displayName()),
                texts.count("import.join.records", records));
    }

    private void add(GridPane grid, Pair pair, String field) {
        String kept = words.fact(pair.kept().person(), field);
        String other = words.fact(pair.other().person(), field);
        if (kept.isEmpty() && other.isEmpty()) {
            return;
        }
        var label = new Prose(words.field(field), Style.SMALL_MUTED);
        if (pair.fields().contains(field)) {
            var group = new ToggleGroup();
            grid.addRow(grid.getRowCount(), label, choice(group, field, kept, false), choice(group, field, other, true));
        } else {
            grid.addRow(grid.getRowCount(), label, plain(kept), plain(other));
        }
    }

    private Node choice(ToggleGroup group, String field, String words, boolean other) {
        var radio = new RadioButton(words);
        radio.setId("join-" + field + (other ? "-other" : "-kept"));
        radio.setWrapText(true);
        radio.setToggleGroup(group);
        radio.setSelected(joining.isFromOther(field) == other);
        radio.setOnAction(_ -> joining.choose(field, other));
        return radio;
    }

    private static Label plain(String text) {
        return new Prose(text.isEmpty() ? "—" : text, text.isEmpty() ? Style.SMALL_MUTED : Style.SMALL);
    }
}

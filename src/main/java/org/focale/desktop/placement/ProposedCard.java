package org.focale.desktop.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.placement.ProposedLine;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;

/// "3 lignes proposées": what was done and is not on the CV. Nothing is shown where nothing waits.
public final class ProposedCard extends VBox {

    private final ProposedViewModel proposed;
    private final Dialogs dialogs;
    private final Fields fields;
    private final Texts texts;

    /// What the person would say instead.
    private record Reworded(String title, String said) {}

    public ProposedCard(ProposedViewModel proposed, Dialogs dialogs, Words words) {
        this.proposed = proposed;
        this.dialogs = dialogs;
        this.fields = new Fields(words);
        this.texts = words.texts();
        setId("proposed");
        proposed.lines().subscribe(this::show);
        WhileShown.listen(this, proposed::listen);
    }

    private void show(List<ProposedLine> lines) {
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        var card = new Card(texts.count("placement.proposed.title", lines.size()));
        card.title().setId("proposed-title");
        var nodes = new ArrayList<Node>();
        for (ProposedLine line : lines) {
            nodes.add(line(line, nodes.size() + 1));
        }
        card.body().getChildren().setAll(nodes);
        getChildren().setAll(card);
    }

    private Node line(ProposedLine each, int number) {
        String id = "proposed-" + number;
        String title = proposed.title(each);
        var line = new Line(icon(each), tone(each), title, proposed.source(each));
        if (!proposed.said(each).isBlank()) {
            line.says(new Prose(proposed.said(each), Style.SMALL));
        }
        var accept = Buttons.plain(id + "-accept", texts.get("placement.proposed.accept"), Icons.DONE, () -> proposed.accept(each));
        accept.setAccessibleText(texts.get("placement.proposed.accept") + " : " + title);
        var leave = Buttons.link(id + "-leave", texts.get("placement.proposed.leave"), Icons.REMOVE, () -> proposed.leave(each));
        leave.setAccessibleText(texts.get("placement.proposed.leave") + " : " + title);
        return line.below(accept, Buttons.link(id + "-reword", texts.get("placement.proposed.reword"), Icons.EDIT, () -> reword(each)), leave);
    }

    private void reword(ProposedLine line) {
        var title = fields.text("reworded-title", texts.get("placement.proposed.words.title"));
        title.value().set(proposed.title(line));
        title.check(text -> text.isBlank() ? Optional.of(texts.get("placement.proposed.words.empty")) : Optional.empty());
        var said = fields.area("reworded-said", texts.get("placement.proposed.words.said"), 4);
        said.value().set(proposed.said(line));
        var rows = new VBox();
        rows.getStyleClass().add("form");
        switch (line) {
            case ProposedLine.Lived _ -> rows.getChildren().setAll(title, said);
            case ProposedLine.Validated _ -> rows.getChildren().setAll(List.<Field<String>>of(title));
            case ProposedLine.Observed _ -> rows.getChildren().setAll(List.<Field<String>>of(said));
        }
        dialogs.ask(new Sheet<>(texts.get("placement.proposed.reword"), rows, texts.get("placement.proposed.accept"),
                () -> title.isGood() && said.isGood() ? Optional.of(new Reworded(title.value().get(), said.value().get())) : Optional.empty()))
                .ifPresent(words -> proposed.accept(line, words.title(), words.said()));
    }

    private static Icons icon(ProposedLine line) {
        return switch (line) {
            case ProposedLine.Lived _ -> Icons.PLACEMENT;
            case ProposedLine.Validated _ -> Icons.SKILL;
            case ProposedLine.Observed _ -> Icons.SOFT_SKILL;
        };
    }

    private static Tone tone(ProposedLine line) {
        return switch (line) {
            case ProposedLine.Lived _ -> Tone.EXPERIENCE;
            case ProposedLine.Validated _ -> Tone.SKILL;
            case ProposedLine.Observed _ -> Tone.SOFT_SKILL;
        };
    }
}

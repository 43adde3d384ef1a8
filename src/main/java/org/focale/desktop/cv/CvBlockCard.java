package org.focale.desktop.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Switch;
import org.focale.domain.cv.CvLine;

/// One of the three blocks: its lines, each with its source and its switch.
///
/// A line that only was switched keeps its nodes, so that the keyboard stays where it is.
final class CvBlockCard {

    /// The line is agreed to, and switched off.
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private record Shown(CvRow row, int place, Line line, Switch toggle) {}

    private final CvBlock block;
    private final CvViewModel cv;
    private final Texts texts;
    private final Card card;
    private final ObservableValue<Boolean> room;
    private final Map<String, Shown> shown = new HashMap<>();

    /// @param room whether the source stands beside the line; else below it
    CvBlockCard(CvBlock block, CvViewModel cv, ObservableValue<Boolean> room, Texts texts) {
        this.block = block;
        this.cv = cv;
        this.room = room;
        this.texts = texts;
        boolean diagnosed = block == CvBlock.SOFT_SKILLS;
        card = new Card(texts.get(block.title())).tone(block.tone()).action(Buttons.link("cv-add-" + block.key(),
                texts.get(diagnosed ? "cv.diagnose" : "cv.add"), diagnosed ? Icons.DIAGNOSE : Icons.ADD, () -> cv.add(block)));
        ObservableList<CvRow> rows = cv.rows(block);
        rows.subscribe(() -> fill(rows));
        fill(rows);
    }

    Card card() {
        return card;
    }

    private void fill(List<CvRow> rows) {
        List<Node> lines = new ArrayList<>();
        var next = new HashMap<String, Shown>();
        for (CvRow row : rows) {
            var line = line(row, lines.size());
            next.put(row.key(), line);
            lines.add(line.line());
        }
        shown.clear();
        shown.putAll(next);
        if (rows.isEmpty()) {
            lines.add(new Prose(texts.get(block.none()), Style.MUTED));
        }
        if (!card.body().getChildren().equals(lines)) {
            card.body().getChildren().setAll(lines);
        }
    }

    private Shown line(CvRow row, int place) {
        var before = shown.get(row.key());
        boolean same = before != null && before.place() == place && before.row().withOn(row.on()).equals(row);
        var line = before != null && same ? before : made(row, place);
        line.toggle().setSelected(row.on());
        line.line().pseudoClassStateChanged(OFF, row.isAgreed() && !row.on());
        return new Shown(row, place, line.line(), line.toggle());
    }

    private Shown made(CvRow row, int place) {
        var line = new Line(icon(row.line()), block.tone(), row.title(), row.detail());
        line.getStyleClass().add("cv-line");
        var toggle = new Switch("cv-" + block.key() + "-" + place, texts.get("cv.switch", row.title()), block.tone());
        var below = new Prose(row.source(), Style.SMALL_MUTED);
        line.says(below);
        if (row.isAgreed()) {
            var beside = new Prose(row.source(), Style.SMALL_MUTED, "cv-source");
            shownWhen(room, beside);
            shownWhen(room.map(wide -> !wide), below);
            line.end(beside, toggle);
            toggle.selectedProperty().addListener((_, _, on) -> cv.show(row, on));
        } else {
            line.end(new Chip(texts.get("cv.proposed"), block.tone()));
        }
        if (row.waiting() > 0) {
            line.below(answer(row, place).toArray(Node[]::new));
        }
        return new Shown(row, place, line, toggle);
    }

    private static void shownWhen(ObservableValue<Boolean> shown, Node node) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    /// What the person says of it: one gesture.
    private List<Node> answer(CvRow row, int place) {
        var agree = Buttons.plain("cv-agree-" + block.key() + "-" + place, texts.get("cv.agree"), Icons.DONE, () -> cv.agree(row));
        var decline = Buttons.link("cv-decline-" + block.key() + "-" + place, texts.get("cv.decline"), Icons.REMOVE, () -> cv.decline(row));
        agree.setAccessibleText(texts.get("cv.agree") + " : " + row.title());
        decline.setAccessibleText(texts.get("cv.decline") + " : " + row.title());
        return row.isAgreed() ? List.of(new Chip(texts.count("cv.more-waiting", row.waiting()), block.tone()), agree, decline)
                : List.of(agree, decline);
    }

    private static Icons icon(CvLine line) {
        return switch (line) {
            case CvLine.Lived(_, var placement) -> placement == null ? Icons.EXPERIENCE : Icons.PLACEMENT;
            case CvLine.Validated _ -> Icons.SKILL;
            case CvLine.Observed _ -> Icons.SOFT_SKILL;
        };
    }
}

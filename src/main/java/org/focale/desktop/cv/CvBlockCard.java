package org.focale.desktop.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.jspecify.annotations.Nullable;

/// One of the three blocks and its lines. A line that was only switched or moved keeps its nodes, so that the keyboard stays where it is.
final class CvBlockCard {

    private final CvBlock block;
    private final CvViewModel cv;
    private final Texts texts;
    private final Card card;
    private final ObservableValue<Boolean> room;
    private final Map<String, CvLineBox> shown = new HashMap<>();

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
        cv.cv().map(now -> Objects.requireNonNull(now).cv().id()).subscribe(_ -> shown.values().forEach(CvLineBox::leaveWords));
    }

    Card card() {
        return card;
    }

    private void fill(List<CvRow> rows) {
        List<Node> lines = new ArrayList<>();
        var next = new HashMap<String, CvLineBox>();
        for (CvRow row : rows) {
            var before = shown.get(row.key());
            var line = before != null && before.row().looksAs(row) ? before : new CvLineBox(row, block, cv, room, texts);
            line.show(row, lines.size(), rows.size());
            next.put(row.key(), line);
            lines.add(line);
        }
        if (rows.isEmpty()) {
            lines.add(new Prose(texts.get(block.none()), Style.MUTED));
        }
        if (!card.body().getChildren().equals(lines)) {
            Node focused = card.getScene() == null ? null : card.getScene().getFocusOwner();
            var line = lineOf(focused);
            card.body().getChildren().setAll(lines);
            line.ifPresent(box -> focusAgain(box, focused, next));
        }
        shown.clear();
        shown.putAll(next);
    }

    /// The line that has the keyboard.
    private Optional<CvLineBox> lineOf(@Nullable Node focused) {
        for (@Nullable Node node = focused; node != null; node = node.getParent()) {
            if (node instanceof CvLineBox box && box.getParent() == card.body()) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    private static void focusAgain(CvLineBox before, @Nullable Node focused, Map<String, CvLineBox> next) {
        var now = next.get(before.row().key());
        if (now == before && focused != null) {
            focused.requestFocus();
        } else if (now != null) {
            now.focusWords();
        }
    }
}

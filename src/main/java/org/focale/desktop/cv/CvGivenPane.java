package org.focale.desktop.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.document.Attachment;

/// What was given, each with its day; the one that is opened is seen beside, byte for byte.
final class CvGivenPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CvGiving giving;
    private final Words words;
    private final Texts texts;
    private final Card card;

    CvGivenPane(CvGiving giving, Words words) {
        this.giving = giving;
        this.words = words;
        this.texts = words.texts();
        card = new Card(texts.get("cv.given"));
        getStyleClass().add(Style.COLUMN);
        getChildren().setAll(card);
        giving.given().subscribe(this::fill);
        giving.lookedAt().subscribe(_ -> fill(giving.given().get()));
    }

    private void fill(List<Attachment> all) {
        var lines = new ArrayList<Node>();
        for (Attachment each : all) {
            lines.add(line(each, lines.size() + 1));
        }
        if (all.isEmpty()) {
            lines.add(new Prose(texts.get("cv.given.none"), Style.MUTED));
        }
        card.body().getChildren().setAll(lines);
    }

    private Line line(Attachment each, int number) {
        var when = each.dated() == null ? each.added() : each.dated();
        String detail = Stream.of(when == null ? "" : words.longDay(when), each.comment()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        var copy = Buttons.icon("cv-given-copy-" + number, texts.get("cv.given.copy"), Icons.EXPORT, () -> giving.saveCopy(each));
        var line = new Line(Icons.DOCUMENT, Tone.NEUTRAL, each.name(), detail).end(copy).opens("cv-given-" + number, () -> giving.look(each));
        var looked = giving.lookedAt().get();
        line.pseudoClassStateChanged(CHOSEN, looked != null && looked.id().equals(each.id()));
        return line;
    }
}

package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.focale.app.exchange.Exchanges;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Tone;

/// What asks for somebody before anything else on the first page: two versions, what waits, an opening that can be taken back.
final class HomeLines {

    private static final int MOST_NAMES = 4;

    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;

    HomeLines(ExchangeViewModel exchange, ExchangeWords words) {
        this.exchange = exchange;
        this.words = words;
        this.texts = words.texts();
    }

    /// One card, or none; above the board the lines stand beside each other, so that it keeps its room.
    List<Node> of(Exchanges now) {
        var lines = new ArrayList<Node>();
        if (!now.undecided().isEmpty()) {
            lines.add(new Line(Icons.TWO_VERSIONS, Tone.WARN, texts.count("exchange.undecided", now.undecided().size()),
                    some(now.undecided().stream().map(words::whose))).end(new Chip(texts.get("exchange.to-check"), Tone.WARN))
                    .opens("to-decide", exchange::goDecide));
        }
        if (!now.pending().isEmpty()) {
            lines.add(new Line(Icons.TIME, Tone.WARN, texts.count("exchange.pending.count", now.waiting()),
                    some(now.pending().stream().map(words::whose))).end(new Chip(texts.get("exchange.pending.chip"), Tone.WARN))
                    .opens("to-answer", exchange::goAnswer));
        }
        if (now.canTakeBack()) {
            lines.add(new Line(Icons.HISTORY, Tone.NEUTRAL, texts.get("exchange.take-back.title"), texts.get("exchange.take-back.detail"))
                    .end(Buttons.plain("take-back", texts.get("exchange.take-back"), Icons.UNDO, exchange::takeBack)));
        }
        if (lines.isEmpty()) {
            return List.of();
        } else if (now.partners().size() < BoardTable.FROM) {
            return List.of(card(lines.toArray(Node[]::new)));
        }
        return List.of(new Tiles(lines.size(), lines.stream().map(HomeLines::card).toList()));
    }

    private static Card card(Node... lines) {
        var card = new Card(lines);
        card.getStyleClass().add("home-lines");
        return card;
    }

    private static String some(Stream<String> names) {
        return String.join(" · ", names.distinct().limit(MOST_NAMES).toList());
    }
}

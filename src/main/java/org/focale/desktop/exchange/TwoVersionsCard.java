package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.Undecided;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;

/// Two versions of one field side by side: the value, who wrote it, where and when; and what stood there before.
final class TwoVersionsCard {

    private final Undecided undecided;
    private final ExchangeWords words;
    private final Texts texts;

    TwoVersionsCard(Undecided undecided, ExchangeWords words) {
        this.undecided = undecided;
        this.words = words;
        this.texts = words.texts();
    }

    /// To be looked at.
    Card preview() {
        return card(texts.get("exchange.two.preview"), Optional.empty());
    }

    /// To be decided.
    Card toDecide(Consumer<Hand> keep) {
        return card(texts.get("exchange.two.decide"), Optional.of(keep));
    }

    private Card card(String sentence, Optional<Consumer<Hand>> keep) {
        List<Node> plates = new ArrayList<>();
        var before = undecided.before();
        if (before != null) {
            plates.add(plate(texts.get("exchange.before"), words.value(undecided, before.value()),
                    texts.get("exchange.until", words.day(before.until())), "before"));
        }
        for (Hand hand : undecided.hands().stream().sorted(Comparator.comparing(Hand::here).reversed()).toList()) {
            var plate = plate(words.hand(hand), words.value(undecided, hand.version().value()), words.stamp(hand), "hand");
            int place = plates.size();
            keep.ifPresent(decide -> {
                var space = new Region();
                VBox.setVgrow(space, Priority.ALWAYS);
                plate.getChildren().addAll(space,
                        Buttons.bare(Buttons.plain("keep-" + place, texts.get("exchange.keep"), Icons.DONE, () -> decide.accept(hand))));
            });
            plates.add(plate);
        }
        var card = new Card(words.whose(undecided) + " · " + words.field(undecided),
                new Prose(sentence, Style.MUTED), new Tiles(3, plates));
        card.getStyleClass().add("two-versions");
        return card;
    }

    private static VBox plate(String where, String value, String who, String style) {
        var head = new Label(where);
        head.getStyleClass().add(Style.LABEL);
        var plate = new VBox(head, new Prose(value, "version-value"), new Prose(who, Style.SMALL_MUTED));
        plate.getStyleClass().addAll("version", style);
        return plate;
    }
}

package org.focale.desktop.exchange;

import org.focale.app.exchange.Undecided;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;

/// What a bundle would put beside what stands here, to be looked at before it is taken in.
final class TwoVersionsCard {

    private final Undecided undecided;
    private final VersionWords words;

    TwoVersionsCard(Undecided undecided, ExchangeWords words) {
        this.undecided = undecided;
        this.words = words.versions();
    }

    Card preview() {
        var plates = new VersionPlates(undecided, words);
        var against = plates.ways().isEmpty() ? VersionPlates.Against.NOTHING : plates.ways().getFirst();
        var card = new Card(words.whose(undecided) + " · " + words.field(undecided),
                new Prose(words.texts().get("exchange.two.preview"), Style.MUTED), plates.node(against, (_, _) -> { }));
        card.getStyleClass().add("two-versions");
        return card;
    }
}

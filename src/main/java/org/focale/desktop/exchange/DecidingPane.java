package org.focale.desktop.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.focale.app.exchange.Exchanges;
import org.focale.app.exchange.Undecided;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// "À vérifier": the fields that stand in two versions, one decision each.
final class DecidingPane {

    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;
    private final StackPane place = new StackPane();
    private final Page page;

    DecidingPane(ExchangeViewModel exchange, Words words) {
        this.exchange = exchange;
        this.words = new ExchangeWords(words);
        this.texts = words.texts();
        page = new Page(texts.get("exchange.to-check"))
                .actions(Buttons.plain("decide-later", texts.get("exchange.later"), Icons.BACK, exchange::goHome)).content(place);
        page.subtitle().setText(texts.get("exchange.to-check.detail"));
        WhileShown.listen(page, () -> exchange.now().subscribe(this::fill)::unsubscribe);
    }

    Node node() {
        return page;
    }

    private void fill(@Nullable Exchanges now) {
        List<Undecided> undecided = now == null ? List.of() : now.undecided();
        page.count().setText(undecided.isEmpty() ? "" : String.valueOf(undecided.size()));
        place.getChildren().setAll(new SideList("undecided", undecided.stream().map(this::entry).toList()));
    }

    private SideList.Entry entry(Undecided undecided) {
        return new SideList.Entry(new Line(Icons.TWO_VERSIONS, Tone.WARN, words.whose(undecided), words.field(undecided)), () -> detail(undecided));
    }

    private Node detail(Undecided undecided) {
        var card = new TwoVersionsCard(undecided, words).toDecide(hand -> exchange.keep(undecided, hand));
        var person = undecided.person();
        if (person != null) {
            card.action(Buttons.link("open-file", texts.get("exchange.open-file"), Icons.OPEN, () -> exchange.openFile(person)));
        }
        return card.fill();
    }
}

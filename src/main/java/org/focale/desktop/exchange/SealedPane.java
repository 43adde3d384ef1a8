package org.focale.desktop.exchange;

import javafx.scene.Node;
import org.focale.app.exchange.SendBundle.Sent;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Tone;

/// One sending that became several files: which they are, all to be handed over.
final class SealedPane {

    private final Sent sent;
    private final ExchangeViewModel exchange;
    private final Texts texts;

    SealedPane(Sent sent, ExchangeViewModel exchange, Texts texts) {
        this.sent = sent;
        this.exchange = exchange;
        this.texts = texts;
    }

    Node node() {
        var page = new Page(texts.count("exchange.sealed", sent.files().size(), sent.to()))
                .actions(Buttons.primary("sealed-back", texts.get("exchange.sealed.back"), Icons.DONE, exchange::goHome));
        page.subtitle().setText(texts.get("exchange.sealed.detail", ExchangeViewModel.folder(sent.file())));
        var card = new Card(texts.get("exchange.sealed.files"), sent.files().stream()
                .map(file -> new Line(Icons.BUNDLE, Tone.ACCENT, String.valueOf(file.getFileName()),
                        texts.get("exchange.sealed.part", sent.files().indexOf(file) + 1, sent.files().size())))
                .toArray(Node[]::new));
        return page.content(card.fill());
    }
}

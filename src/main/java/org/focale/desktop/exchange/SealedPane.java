package org.focale.desktop.exchange;

import java.util.List;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.SendBundle.Sent;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Tone;

/// What was sealed: the file, or the several files of one sending, where they are, and what is to be done with them now.
final class SealedPane {

    private final Sent sent;
    private final ExchangeViewModel exchange;
    private final Texts texts;

    SealedPane(Sent sent, ExchangeViewModel exchange, Texts texts) {
        this.sent = sent;
        this.exchange = exchange;
        this.texts = texts;
    }

    Page node() {
        var page = new Page(texts.get("exchange.sealed", sent.number(), sent.to()))
                .actions(Buttons.primary("sealed-back", texts.get("exchange.sealed.back"), Icons.DONE, exchange::goHome));
        page.subtitle().setText(isSeveral() ? texts.get("exchange.sealed.detail") : texts.get("exchange.sealed.single"));
        var right = new VBox(now());
        right.getStyleClass().add(Style.COLUMN);
        return page.content(new Tiles(2, List.of(files(), right)));
    }

    private boolean isSeveral() {
        return sent.files().size() > 1;
    }

    private Card files() {
        var card = new Card(texts.get(isSeveral() ? "exchange.sealed.files" : "exchange.sealed.file"), sent.files().stream()
                .map(file -> new Line(Icons.BUNDLE, Tone.ACCENT, String.valueOf(file.getFileName()), isSeveral()
                        ? texts.get("exchange.sealed.part", sent.files().indexOf(file) + 1, sent.files().size()) : ""))
                .toArray(Line[]::new));
        card.body().getChildren().add(new Line(Icons.WORKSPACE, Tone.NEUTRAL, texts.get("exchange.sealed.where"),
                String.valueOf(ExchangeViewModel.folder(sent.file()))));
        card.getStyleClass().add("comparing-half");
        return card;
    }

    private Card now() {
        return new Card(texts.get("exchange.sealed.now"),
                step(1, texts.get("exchange.sealed.give", sent.to()), texts.get("exchange.sealed.give.detail")),
                step(2, texts.get("exchange.sealed.opens", sent.to()), texts.get("exchange.sealed.opens.detail")),
                step(3, texts.get("exchange.sealed.receipt"), texts.get("exchange.sealed.receipt.detail")));
    }

    private static Line step(int number, String what, String detail) {
        return new Line(new StepNumber(number), what, detail);
    }
}

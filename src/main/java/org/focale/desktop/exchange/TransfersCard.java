package org.focale.desktop.exchange;

import java.util.List;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.TransferFile.Transfer;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Tone;

/// Files on their way to another association and files that arrived there; nothing where there is none.
final class TransfersCard extends VBox {

    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;

    TransfersCard(ExchangeViewModel exchange, ExchangeWords words) {
        this.exchange = exchange;
        this.words = words;
        this.texts = words.texts();
        show(exchange.transfers());
    }

    private void show(List<Transfer> transfers) {
        setVisible(!transfers.isEmpty());
        setManaged(!transfers.isEmpty());
        if (!transfers.isEmpty()) {
            var card = new Card(texts.get("transfer.list"));
            for (Transfer transfer : transfers) {
                card.body().getChildren().add(line(transfer, "transfer-" + card.body().getChildren().size()));
            }
            getChildren().setAll(card);
        }
    }

    private Line line(Transfer transfer, String id) {
        var person = transfer.person();
        var sent = transfer.sent();
        String detail = sent == null ? texts.get("transfer.list.to", transfer.to())
                : texts.get("transfer.list.sent", transfer.to(), sent.number(), words.day(sent.at()));
        return new Line(Icons.PARTNER, transfer.isDone() ? Tone.NEUTRAL : Tone.WARN, (person.firstName() + " " + person.lastName()).strip(), detail)
                .end(chip(transfer)).opens(id, () -> exchange.openFile(person.id()));
    }

    private Chip chip(Transfer transfer) {
        if (transfer.isDone()) {
            return new Chip(texts.get("transfer.chip.arrived"), Tone.GOOD, Icons.DONE);
        }
        return new Chip(texts.get(transfer.sent() == null ? "transfer.chip.to-send" : "transfer.chip.awaited"), Tone.WARN);
    }
}

package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.BoardRow;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.Exchanges;
import org.focale.app.exchange.Partner;
import org.focale.base.Texts;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.IconTile;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.site.ContactCard;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;

/// The partners at the left; own card and a place to drop what came at the right.
final class HomePane {

    private static final int LATEST = 8;

    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;
    private final Page page;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final StackPane place = new StackPane();

    HomePane(ExchangeViewModel exchange, Words words) {
        this.exchange = exchange;
        this.words = new ExchangeWords(words);
        this.texts = words.texts();
        left.getStyleClass().add(Style.COLUMN);
        right.getStyleClass().addAll(Style.COLUMN, Style.SIDE);
        page = new Page(texts.get("exchange.title")).actions(
                Buttons.plain("add-card", texts.get("exchange.card.add"), Icons.IDENTITY, exchange::addCard),
                Buttons.primary("open-bundles", texts.get("exchange.open"), Icons.RECEIVE, exchange::openBundles)).content(place);
        page.subtitle().setText(texts.get("exchange.subtitle"));
        WhileShown.listen(page, () -> exchange.now().subscribe(this::fill)::unsubscribe);
    }

    Node node() {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        return scroll;
    }

    private void fill(@Nullable Exchanges now) {
        left.getChildren().clear();
        right.getChildren().clear();
        if (now == null) {
            return;
        }
        left.getChildren().addAll(new HomeLines(exchange, words).of(now));
        if (now.partners().size() >= BoardTable.FROM) {
            left.getChildren().add(new BoardTable(now.board(), exchange, words).node());
            place.getChildren().setAll(new VBox(left, new Tiles(3, wide(now))));
            return;
        }
        left.getChildren().addAll(now.partners().isEmpty() ? first() : partners(now), drop());
        place.getChildren().setAll(new Beside(left, right));
        right.getChildren().add(own(now.own()));
        if (!now.bundles().isEmpty()) {
            right.getChildren().add(history(now.bundles()));
        }
    }

    /// Under the board, which needs the whole width.
    private List<Node> wide(Exchanges now) {
        var plates = new ArrayList<Node>(List.of(drop(), own(now.own())));
        if (!now.bundles().isEmpty()) {
            plates.add(history(now.bundles()));
        }
        return plates;
    }

    private Tiles partners(Exchanges now) {
        var cards = new ArrayList<Node>();
        for (Partner partner : now.partners()) {
            cards.add(partner(partner, now.board().of(partner.contact()), "-" + cards.size()));
        }
        return new Tiles(2, cards);
    }

    private Card partner(Partner partner, BoardRow row, String id) {
        var contact = partner.contact();
        ContactCard card = contact.card();
        boolean verified = contact.isVerified();
        var chip = verified ? new Chip(texts.get("exchange.verified"), Tone.GOOD, Icons.VERIFIED)
                : new Chip(texts.get("exchange.unverified"), Tone.WARN, Icons.UNVERIFIED);
        var head = new Line(Icons.PARTNER, Tone.ACCENT, card.organisationName(), words.place(card)).end(chip);
        var verbs = new Wrap(verified
                ? Buttons.plain("send" + id, texts.get("exchange.send.prepare"), Icons.SEND, () -> exchange.prepare(contact))
                : Buttons.plain("compare" + id, texts.get("exchange.card.compare"), Icons.FINGERPRINT, () -> exchange.compare(card)));
        if (!verified) {
            verbs.getChildren().add(Buttons.link("send" + id, texts.get("exchange.send.prepare"), Icons.SEND, () -> exchange.prepare(contact)));
        }
        verbs.getStyleClass().add("partner-verbs");
        var box = new Card(head);
        box.body().getChildren().addAll(new PartnerFacts(words).of(row));
        box.body().getChildren().addAll(new Prose(words.verified(contact), Style.SMALL_MUTED), verbs);
        box.getStyleClass().add("partner");
        return box;
    }

    private Card history(List<BundleEntry> bundles) {
        return new Card(texts.get("exchange.history"), bundles.stream().limit(LATEST)
                .map(entry -> new Line(entry.sent() ? Icons.SEND : Icons.RECEIVE, Tone.NEUTRAL, words.sentOrReceived(entry), words.records(entry)))
                .toArray(Node[]::new));
    }

    /// Nobody yet: the three things to do, in their order.
    private Card first() {
        return new Card(texts.get("exchange.first"),
                step(1, "exchange.first.give", "exchange.first.give.detail").end(
                        Buttons.plain("first-give-card", texts.get("exchange.card.give"), Icons.IDENTITY, exchange::giveCard)),
                step(2, "exchange.first.add", "exchange.first.add.detail").end(
                        Buttons.plain("first-add-card", texts.get("exchange.card.add"), Icons.ADD, exchange::addCard)),
                step(3, "exchange.first.exchange", "exchange.first.exchange.detail"));
    }

    private Line step(int number, String title, String detail) {
        return new Line(new StepNumber(number), texts.get(title), texts.get(detail));
    }

    private Card own(ContactCard own) {
        var card = new Card(texts.get("exchange.own"), new Line(Icons.IDENTITY, Tone.ACCENT, own.organisationName(), words.place(own)),
                new FingerprintPlate("own-fingerprint", ExportCard.fingerprint(own).text()),
                        new Prose(texts.get("exchange.own.detail"), Style.SMALL_MUTED),
                Buttons.plain("give-card", texts.get("exchange.card.give"), Icons.EXPORT, exchange::giveCard));
        card.getStyleClass().add("own-card");
        return card;
    }

    private Node drop() {
        var box = new VBox(new IconTile(Icons.RECEIVE, Tone.ACCENT), new Prose(texts.get("exchange.drop"), Style.SMALL_MUTED));
        box.getStyleClass().add("drop-zone");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }
}

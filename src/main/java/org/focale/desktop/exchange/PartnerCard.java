package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.focale.app.exchange.BoardRow;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.Partner;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.site.Standing;

/// One partner: how far it is trusted and since when, by which fingerprint, what went and came last, and what can be done now.
final class PartnerCard {

    private final Partner partner;
    private final BoardRow row;
    private final String id;
    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;

    /// @param row where the exchange with it stands
    /// @param id  ends the ids of its buttons
    PartnerCard(Partner partner, BoardRow row, String id, ExchangeViewModel exchange, ExchangeWords words) {
        this.partner = partner;
        this.row = row;
        this.id = id;
        this.exchange = exchange;
        this.words = words;
        this.texts = words.texts();
    }

    Card node() {
        var contact = partner.contact();
        var card = contact.card();
        var head = new Line(Icons.PARTNER, Tone.ACCENT, card.organisationName(), words.place(card)).end(chip(contact.standing()));
        boolean stopped = contact.standing() == Standing.BLOCKED || contact.standing() == Standing.REVOKED;
        List<Node> content = new ArrayList<>(List.of(head));
        if (stopped) {
            content.add(new Banner(Icons.WRONG, Tone.BAD, words.standing(contact)));
        } else {
            content.addAll(new PartnerFacts(words).of(row));
        }
        content.add(new Line(texts.get("exchange.fingerprint")).end(FingerprintPlate.small("fingerprint" + id, fingerprint())));
        if (!stopped) {
            content.add(new Prose(words.standing(contact), Style.SMALL_MUTED));
        }
        content.add(verbs());
        var box = new Card(content.toArray(Node[]::new));
        box.getStyleClass().add("partner");
        return box;
    }

    private Chip chip(Standing standing) {
        String word = texts.of(standing);
        return switch (standing) {
            case VERIFIED -> new Chip(word, Tone.GOOD, Icons.VERIFIED);
            case UNVERIFIED -> new Chip(word, Tone.WARN, Icons.UNVERIFIED);
            case BLOCKED -> new Chip(word, Tone.BAD, Icons.WRONG);
            case REVOKED -> new Chip(word, Tone.BAD, Icons.REMOVE);
        };
    }

    /// Whole only where it was compared: what is still to be heard is not shown.
    private String fingerprint() {
        String whole = ExportCard.fingerprint(partner.contact().card()).text();
        return partner.contact().standing() == Standing.UNVERIFIED || partner.contact().standing() == Standing.BLOCKED
                ? texts.get("exchange.heard.prompt", whole.substring(0, 4)) : whole;
    }

    private Wrap verbs() {
        var contact = partner.contact();
        var verbs = new Wrap();
        verbs.getStyleClass().add("partner-verbs");
        switch (contact.standing()) {
            case VERIFIED -> verbs.getChildren().add(Buttons.plain("send" + id, texts.get("exchange.send.prepare"), Icons.SEND,
                    () -> exchange.prepare(partner)));
            case UNVERIFIED -> verbs.getChildren().add(compare());
            case BLOCKED -> verbs.getChildren().addAll(compare(), newCard());
            case REVOKED -> verbs.getChildren().add(newCard());
        }
        if (exchange.invitations().isLead() && contact.standing() != Standing.REVOKED) {
            verbs.getChildren().add(Buttons.quietDanger("revoke" + id, texts.get("exchange.revoke"), Icons.REMOVE,
                    () -> exchange.invitations().revoke(contact)));
        }
        return verbs;
    }

    private Node compare() {
        return Buttons.plain("compare" + id, texts.get("exchange.card.compare"), Icons.FINGERPRINT, () -> exchange.compare(partner.contact().card()));
    }

    private Node newCard() {
        return Buttons.link("new-card" + id, texts.get("exchange.card.new"), Icons.IDENTITY, exchange::addCard);
    }
}

package org.focale.desktop.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.site.ContactCard;

/// A partner's card before it is trusted: the partner reads the fingerprint aloud, it is typed here, and the program compares.
final class ComparingPane {

    private final ExchangePage.Comparing comparing;
    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;
    private final Fields fields;

    ComparingPane(ExchangePage.Comparing comparing, ExchangeViewModel exchange, Words words) {
        this.comparing = comparing;
        this.exchange = exchange;
        this.words = new ExchangeWords(words);
        this.texts = words.texts();
        this.fields = new Fields(words);
    }

    Node node() {
        ContactCard card = comparing.card();
        var page = new Page(texts.get("exchange.comparing.title", card.organisationName()))
                .actions(Buttons.plain("comparing-back", texts.get("exchange.comparing.back"), Icons.BACK, exchange::goHome));
        page.subtitle().setText(texts.get("exchange.comparing.subtitle"));
        var right = new VBox(steps(card), own());
        right.getStyleClass().addAll(Style.COLUMN, "comparing-half");
        page.content(new Tiles(2, List.of(compare(card), right)));
        return page;
    }

    private Card compare(ContactCard card) {
        Field<String> heard = fields.text("heard-fingerprint", texts.get("exchange.heard"))
                .prompt(texts.get("exchange.heard.prompt", exchange.firstGroup(card))).hint(texts.get("exchange.heard.hint"));
        heard.getStyleClass().add("heard");
        var verbs = new Wrap(Buttons.primary("trust-card", texts.get("exchange.card.trust"), Icons.VERIFIED, () -> {
            if (heard.isGood()) {
                exchange.trust(card, heard.value().get(), heard::wrong);
            }
        }));
        verbs.getStyleClass().add("partner-verbs");
        if (!comparing.isChanged() && comparing.known() == null) {
            verbs.getChildren().add(Buttons.link("keep-card", texts.get("exchange.card.keep"), Icons.UNVERIFIED,
                    () -> exchange.keepUnverified(card)));
        }
        var box = new Card(new Line(Icons.PARTNER, Tone.ACCENT, card.organisationName(), words.place(card)));
        if (comparing.isChanged()) {
            box.body().getChildren().add(new Banner(Icons.WRONG, Tone.BAD, texts.get("exchange.card.changed", card.organisationName())));
        } else if (comparing.isBlocked()) {
            box.body().getChildren().add(new Banner(Icons.WRONG, Tone.BAD, texts.get("exchange.comparing.blocked", card.organisationName())));
        } else if (comparing.isVerified() && comparing.known() != null) {
            box.body().getChildren().add(new Banner(Icons.VERIFIED, Tone.GOOD, words.verified(comparing.known())));
        }
        if (exchange.isOwnComputer(card)) {
            box.body().getChildren().add(new Banner(Icons.WARN, Tone.WARN, texts.get("exchange.own-computer")));
        }
        box.body().getChildren().addAll(heard, verbs);
        box.getStyleClass().add("comparing-half");
        box.body().getStyleClass().add("comparing");
        return box;
    }

    private Card steps(ContactCard card) {
        var box = new Card(texts.get("exchange.comparing.how"),
                step(1, texts.get("exchange.comparing.call", card.organisationName())),
                step(2, texts.get("exchange.comparing.read")),
                step(3, texts.get("exchange.comparing.type")));
        return box;
    }

    private Card own() {
        var box = new Card(texts.get("exchange.comparing.own"), new FingerprintPlate("own-fingerprint", exchange.ownFingerprint()),
                new Prose(texts.get("exchange.comparing.own.detail"), Style.SMALL_MUTED));
        box.getStyleClass().add("own-card");
        return box;
    }

    private static Line step(int number, String sentence) {
        var line = new Line(new StepNumber(number), sentence, "");
        line.getStyleClass().add("line-plain");
        return line;
    }
}

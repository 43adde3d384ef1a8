package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.Exchanges;
import org.focale.app.exchange.InvitationCases;
import org.focale.app.exchange.Partner;
import org.focale.base.Texts;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
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
import org.focale.domain.site.ContactCard;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;

/// The partners at the left; own card and a place to drop what came at the right.
final class HomePane {

    private static final int LATEST = 8;

    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;
    private final Button open;
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
        open = Buttons.primary("open-bundles", texts.get("exchange.open"), Icons.RECEIVE, exchange::openBundles);
        page = new Page(texts.get("exchange.title")).actions(
                Buttons.plain("add-card", texts.get("exchange.card.add"), Icons.IDENTITY, exchange::addCard),
                open).content(place);
        page.subtitle().setText(texts.get("exchange.subtitle"));
        WhileShown.listen(page, () -> exchange.now().subscribe(this::fill)
                .and(exchange.invitations().now().subscribe(() -> fill(exchange.now().get())))::unsubscribe);
    }

    Node node() {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        return scroll;
    }

    /// Read anew, the page may lose the button that was pressed: whoever pressed it stays on the page.
    private void fill(@Nullable Exchanges now) {
        boolean isAtWork = page.isFocusWithin();
        fillWith(now);
        if (isAtWork && !page.isFocusWithin()) {
            open.requestFocus();
        }
    }

    private void fillWith(@Nullable Exchanges now) {
        left.getChildren().clear();
        right.getChildren().clear();
        if (now == null) {
            return;
        }
        left.getChildren().addAll(new HomeLines(exchange, words).of(now));
        left.getChildren().add(new TransfersCard(exchange, words));
        fillPartners(now, exchange.invitations().now().get());
        if (now.partners().size() >= BoardTable.FROM) {
            place.getChildren().setAll(wide(now));
            return;
        }
        place.getChildren().setAll(new Beside(left, right));
        right.getChildren().add(own(now.own()));
        if (!now.bundles().isEmpty()) {
            right.getChildren().add(history(now.bundles()));
        }
    }

    /// The board needs the whole width; what else there is stands under it.
    private VBox wide(Exchanges now) {
        var plates = new ArrayList<Node>(List.of(own(now.own())));
        if (!now.bundles().isEmpty()) {
            plates.add(history(now.bundles()));
        }
        var box = new VBox(left, new Tiles(2, plates));
        box.getStyleClass().add(Style.COLUMN);
        return box;
    }

    /// The lead that has no partner yet invites first.
    private void fillPartners(Exchanges now, InvitationCases.@Nullable Standing invitations) {
        var partners = now.partners();
        var card = new InvitationsCard(exchange.invitations(), partners.stream().map(Partner::contact).toList(), words);
        List<Node> made = invitations == null ? List.of() : card.made(invitations);
        left.getChildren().addAll(invitations == null ? List.of() : card.owed(invitations));
        if (partners.isEmpty()) {
            left.getChildren().addAll(made);
            left.getChildren().add(invitations == null || invitations.made().isEmpty() ? first() : invited());
        } else {
            left.getChildren().add(partners.size() >= BoardTable.FROM ? new BoardTable(now.board(), exchange, words).node() : partners(now));
            left.getChildren().addAll(made);
        }
        left.getChildren().add(drop());
    }

    private Tiles partners(Exchanges now) {
        var cards = new ArrayList<Node>();
        for (Partner partner : now.partners()) {
            cards.add(new PartnerCard(partner, now.board().of(partner.contact()), "-" + cards.size(), exchange, words).node());
        }
        return new Tiles(2, cards);
    }

    private Card history(List<BundleEntry> bundles) {
        return new Card(texts.get("exchange.history"), bundles.stream().limit(LATEST)
                .map(entry -> new Line(entry.sent() ? Icons.SEND : Icons.RECEIVE, Tone.NEUTRAL, words.sentOrReceived(entry), words.records(entry)))
                .toArray(Node[]::new));
    }

    /// Nobody yet: the three things to do, in their order.
    private Card first() {
        var card = new Card(texts.get("exchange.first"),
                step(1, "exchange.first.give", "exchange.first.give.detail").end(
                        Buttons.plain("first-give-card", texts.get("exchange.card.give"), Icons.IDENTITY, exchange::giveCard)),
                step(2, "exchange.first.add", "exchange.first.add.detail").end(
                        Buttons.plain("first-add-card", texts.get("exchange.card.add"), Icons.ADD, exchange::addCard)),
                step(3, "exchange.first.exchange", "exchange.first.exchange.detail"));
        if (!exchange.invitations().isLead()) {
            card.action(Buttons.link("open-invitation", texts.get("exchange.invitation.received"), Icons.OPEN,
                    exchange.invitations()::openInvitation));
        }
        return card;
    }

    /// An invitation was made and nobody answered yet: cards are not needed then.
    private Card invited() {
        return new Card(texts.get("exchange.invite.ready"), step(1, "exchange.invite.ready.give", "exchange.invite.ready.give.detail"),
                step(2, "exchange.invite.ready.answer", "exchange.invite.ready.answer.detail"),
                step(3, "exchange.invite.ready.compare", "exchange.invite.ready.compare.detail"));
    }

    private Line step(int number, String title, String detail) {
        return new Line(new StepNumber(number), texts.get(title), texts.get(detail));
    }

    private Card own(ContactCard own) {
        var card = new Card(texts.get("exchange.own"), new Line(Icons.IDENTITY, Tone.ACCENT, own.organisationName(), words.place(own)),
                new FingerprintPlate("own-fingerprint", ExportCard.fingerprint(own).text()),
                        new Prose(texts.get("exchange.own.detail"), Style.SMALL_MUTED),
                Buttons.plain("give-card", texts.get("exchange.card.give"), Icons.EXPORT, exchange::giveCard),
                Buttons.link("add-computer", texts.get("exchange.invite.own"), Icons.ADD, exchange.invitations()::addComputer));
        var invitations = exchange.invitations().now().get();
        if (invitations != null && invitations.accepted() != null && invitations.accepted().answered() != null) {
            card.body().getChildren().add(Buttons.link("write-answer-again", texts.get("exchange.answer.rewrite"), Icons.SEND,
                    exchange.invitations()::writeAnswer));
        }
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

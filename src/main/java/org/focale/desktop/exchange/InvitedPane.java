package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.TakeInvitation.Plan;
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

/// The invitation of a lead, opened in a workspace that is there already: who invites, what would be added, and what stays.
final class InvitedPane {

    private static final int MOST_NAMES = 8;

    private final Plan plan;
    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;
    private final Fields fields;

    InvitedPane(Plan plan, ExchangeViewModel exchange, Words words) {
        this.plan = plan;
        this.exchange = exchange;
        this.words = new ExchangeWords(words);
        this.texts = words.texts();
        this.fields = new Fields(words);
    }

    Node node() {
        var page = new Page(texts.get("exchange.invitation.title", plan.invitation().from().organisationName()))
                .actions(Buttons.plain("invitation-back", texts.get("exchange.comparing.back"), Icons.BACK, exchange::goHome));
        page.subtitle().setText(texts.get(plan.isKnown() ? "exchange.invitation.known" : "exchange.invitation.subtitle"));
        var right = new VBox(brings(), stays());
        right.getStyleClass().addAll(Style.COLUMN, "comparing-half");
        page.content(new Tiles(2, List.of(who(), right)));
        return page;
    }

    private Card who() {
        var from = plan.invitation().from();
        List<Node> content = new ArrayList<>(List.of(new Line(Icons.PARTNER, Tone.ACCENT, from.organisationName(), words.place(from))));
        Optional<Field<String>> heard = plan.isVerified() ? Optional.empty() : Optional.of(heard());
        if (plan.contact() != null && plan.isVerified()) {
            content.add(new Banner(Icons.VERIFIED, Tone.GOOD, words.verified(plan.contact())));
        } else {
            content.add(new Prose(texts.get("exchange.invitation.why"), Style.SMALL_MUTED));
        }
        heard.ifPresent(content::add);
        var verbs = new Wrap(Buttons.primary("accept-invitation", texts.get("exchange.invitation.accept"), Icons.DONE, () -> accept(heard)));
        verbs.getStyleClass().add("partner-verbs");
        content.add(verbs);
        content.add(new Prose(texts.get("exchange.invitation.then"), Style.SMALL_MUTED));
        var card = new Card(texts.get("exchange.invitation.who"), content.toArray(Node[]::new));
        card.getStyleClass().add("comparing-half");
        card.body().getStyleClass().add("comparing");
        return card;
    }

    private Field<String> heard() {
        Field<String> heard = fields.text("heard-fingerprint", texts.get("exchange.heard"))
                .prompt(texts.get("exchange.heard.prompt", exchange.firstGroup(plan.invitation().from())))
                .hint(texts.get("exchange.invitation.later"));
        heard.getStyleClass().add("heard");
        return heard;
    }

    private void accept(Optional<Field<String>> heard) {
        if (heard.map(Field::isGood).orElse(true)) {
            exchange.invitations().accept(plan.invitation(), heard.map(field -> field.value().get()).orElse(""),
                    wrong -> heard.ifPresentOrElse(field -> field.wrong(wrong), () -> { }), exchange::goHome);
        }
    }

    private Card brings() {
        var card = new Card(texts.get("exchange.invitation.brings"));
        plan.added().forEach((type, names) -> card.body().getChildren().add(new Line(Icons.ADD, Tone.GOOD, words.count(type, names.size()),
                some(names))));
        if (plan.updated() > 0) {
            card.body().getChildren().add(new Line(Icons.EDIT, Tone.NEUTRAL, texts.count("exchange.invitation.updated", plan.updated()), ""));
        }
        if (card.body().getChildren().isEmpty()) {
            card.body().getChildren().add(new Prose(texts.get("exchange.invitation.card-alone"), Style.MUTED));
        }
        return card;
    }

    private Card stays() {
        var card = new Card(texts.get("exchange.invitation.stays"), new Prose(texts.get("exchange.invitation.stays.detail"), Style.MUTED));
        if (!plan.alike().isEmpty()) {
            card.body().getChildren().add(new Banner(Icons.TELL, Tone.WARN, texts.get("exchange.invitation.alike", some(plan.alike()))));
        }
        if (!plan.otherLeads().isEmpty()) {
            card.body().getChildren().add(new Banner(Icons.TELL, Tone.WARN,
                    texts.get("exchange.invitation.other-lead", String.join(", ", plan.otherLeads()))));
        }
        card.body().getStyleClass().add("pending");
        return card;
    }

    private static String some(List<String> names) {
        var shown = names.stream().filter(name -> !name.isEmpty()).distinct().toList();
        String joined = String.join(" · ", shown.stream().limit(MOST_NAMES).toList());
        return shown.size() > MOST_NAMES ? joined + "…" : joined;
    }
}

package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.AnswerProposal.Part;
import org.focale.app.exchange.BundleWords;
import org.focale.app.exchange.Exchanges;
import org.focale.app.exchange.Pending;
import org.focale.app.exchange.Pending.Proposed;
import org.focale.base.Texts;
import org.focale.change.share.Rights;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.jspecify.annotations.Nullable;

/// "Propositions et éléments en attente": what came and was not taken in, with its reason and what can be done.
final class PendingPane {

    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final BundleWords bundles;
    private final Texts texts;
    private final StackPane place = new StackPane();
    private final Page page;

    PendingPane(ExchangeViewModel exchange, Words words) {
        this.exchange = exchange;
        this.words = new ExchangeWords(words);
        this.texts = words.texts();
        this.bundles = new BundleWords(texts);
        page = new Page(texts.get("exchange.pending"))
                .actions(Buttons.plain("pending-later", texts.get("exchange.later"), Icons.BACK, exchange::goHome)).content(place);
        WhileShown.listen(page, () -> exchange.now().subscribe(this::fill)::unsubscribe);
    }

    Node node() {
        return page;
    }

    private void fill(@Nullable Exchanges now) {
        List<Pending> pending = now == null ? List.of() : now.pending();
        int waiting = now == null ? 0 : now.waiting();
        page.count().setText(waiting == 0 ? "" : String.format(texts.locale(), "%,d", waiting));
        page.subtitle().setText(waiting <= pending.size() ? texts.get("exchange.pending.detail")
                : texts.get("exchange.pending.more", String.format(texts.locale(), "%,d", pending.size())));
        place.getChildren().setAll(new SideList("pending", pending.stream().map(each -> entry(each, pending)).toList()));
    }

    private SideList.Entry entry(Pending pending, List<Pending> all) {
        boolean proposed = isProposed(pending);
        String detail = texts.get(proposed ? "exchange.pending.proposes" : "exchange.pending.waits", pending.sender());
        return new SideList.Entry(new Line(proposed ? Icons.EDIT_PERSON : Icons.TIME, Tone.WARN, words.whose(pending), detail),
                () -> detail(pending, all));
    }

    private static boolean isProposed(Pending pending) {
        return pending.waiting().verdict() == Rights.Verdict.PROPOSED;
    }

    private Card detail(Pending pending, List<Pending> all) {
        var card = new Card(words.title(pending));
        card.body().getStyleClass().add("pending");
        if (isProposed(pending)) {
            propose(card, pending, all);
        } else {
            explain(card, pending);
        }
        if (pending.person() != null && !pending.who().isEmpty()) {
            var person = pending.person();
            card.action(Buttons.link("open-file", texts.get("exchange.open-file"), Icons.OPEN, () -> exchange.openFile(person)));
        }
        return card.fill();
    }

    private void propose(Card card, Pending pending, List<Pending> all) {
        card.body().getChildren().add(new Prose(texts.get("exchange.pending.propose", pending.sender()), Style.MUTED));
        for (Proposed field : pending.fields()) {
            card.body().getChildren().add(field(pending, field, card.body().getChildren().size()));
        }
        var ofPerson = all.stream().filter(each -> isProposed(each) && pending.person() != null && pending.person().equals(each.person()))
                .map(each -> Part.whole(each.waiting())).toList();
        if (ofPerson.stream().mapToInt(part -> part.fields().size()).sum() > 1) {
            card.body().getChildren().add(new Wrap(
                    Buttons.primary("accept-all", texts.get("exchange.pending.accept-all", words.whose(pending)), Icons.DONE,
                            () -> exchange.answers().accept(ofPerson)),
                    Buttons.plain("decline-all", texts.get("exchange.pending.decline-all"), Icons.REMOVE,
                            () -> exchange.answers().decline(ofPerson))));
        }
    }

    private Node field(Pending pending, Proposed field, int number) {
        var part = List.of(new Part(pending.waiting(), Set.of(field.field())));
        var name = new Label(words.name(pending, field));
        name.getStyleClass().add(Style.STRONG);
        var ours = plate(texts.get("exchange.pending.ours"), words.value(pending, field.field(), field.ours()), "", "before");
        var theirs = plate(pending.sender(), words.value(pending, field.field(), field.theirs()), words.stamp(field.stamp()), "hand");
        var verbs = new Wrap(
                Buttons.plain("accept-" + number, texts.get("exchange.pending.accept"), Icons.DONE, () -> exchange.answers().accept(part)),
                Buttons.bare(Buttons.plain("decline-" + number, texts.get("exchange.pending.decline"), Icons.REMOVE,
                        () -> exchange.answers().decline(part))));
        var box = new VBox(name, new Tiles(2, List.of(ours, theirs)), verbs);
        box.getStyleClass().add("proposed");
        return box;
    }

    private static VBox plate(String where, String value, String who, String style) {
        var head = new Label(where);
        head.getStyleClass().add(Style.LABEL);
        var plate = new VBox(head, new Prose(value, "version-value"));
        if (!who.isEmpty()) {
            plate.getChildren().add(new Prose(who, Style.SMALL_MUTED));
        }
        plate.getStyleClass().addAll("version", style);
        return plate;
    }

    private void explain(Card card, Pending pending) {
        card.body().getChildren().add(new Banner(Icons.TIME, Tone.WARN, bundles.reason(pending.waiting().verdict(), pending.owner())));
        var fields = new ArrayList<Line>();
        pending.fields().forEach(field -> fields.add(new Line(words.name(pending, field))
                .end(new Label(words.value(pending, field.field(), field.theirs())))));
        card.body().getChildren().addAll(fields);
        card.body().getChildren().add(new Prose(texts.get("exchange.pending.came", pending.sender(), pending.waiting().number(),
                words.day(pending.waiting().at())), Style.SMALL_MUTED));
        var verbs = new Wrap();
        if (pending.mayTake()) {
            verbs.getChildren().add(Buttons.primary("take-over", texts.get("exchange.pending.take"), Icons.DONE,
                    () -> exchange.answers().take(pending)));
        }
        verbs.getChildren().add(Buttons.plain("put-aside", texts.get("exchange.pending.aside"), Icons.REMOVE,
                () -> exchange.answers().putAside(pending)));
        card.body().getChildren().add(verbs);
    }
}

package org.focale.desktop.exchange;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.BundleWords;
import org.focale.app.exchange.Partner;
import org.focale.app.exchange.PrepareSend.Leaving;
import org.focale.app.exchange.PrepareSend.LeavingFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.ChipMenu;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.rights.SharedScope;
import org.focale.exchange.Manifest;
import org.focale.store.PersonRow;

/// Exactly who leaves, how far and with which fields, before anything is sealed.
final class SendingPane {

    private final Leaving leaving;
    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final BundleWords bundles;
    private final Words dates;
    private final Texts texts;
    private final StackPane detail = new StackPane();

    SendingPane(ExchangePage.Sending sending, ExchangeViewModel exchange, Words words) {
        this.leaving = sending.leaving();
        this.exchange = exchange;
        this.words = new ExchangeWords(words);
        this.dates = words;
        this.texts = words.texts();
        this.bundles = new BundleWords(texts);
    }

    Node node() {
        var to = leaving.to();
        var page = new Page(texts.get("exchange.sending.title", words.site(to.card())))
                .actions(new Chip(words.verified(to), Tone.GOOD, Icons.VERIFIED));
        page.subtitle().setText(bundles.kind(leaving.kind(), leaving.since()) + ". " + texts.get("exchange.sending.subtitle"));
        if (exchange.recipients().size() > 1) {
            page.actions(recipients(), new Chip(words.verified(to), Tone.GOOD, Icons.VERIFIED));
        }
        detail.getStyleClass().add("sending-side");
        detail.getChildren().setAll(what());
        var body = new Beside(people(), detail);
        VBox.setVgrow(body, Priority.ALWAYS);
        page.content(body, foot());
        VBox.setVgrow(page.getChildren().getLast(), Priority.NEVER);
        return page;
    }

    private Card people() {
        if (leaving.files().isEmpty()) {
            return new Card(new EmptyState(Icons.SEND, texts.get(isReceipt() ? "exchange.sending.nothing" : "exchange.sending.nobody"))).fill();
        }
        var table = new CalmTable<LeavingFile>("leaving", texts.get("exchange.sending.people"));
        table.nodes(texts.get("exchange.sending.name"), 220, this::name)
                .nodes(texts.get("exchange.sending.scope"), 190, file -> new Chip(bundles.scope(file.scope()), tone(file.scope())))
                .words(texts.get("exchange.sending.records"), 90, file -> String.valueOf(file.records()))
                .words(texts.get("exchange.sending.referent"), 160, file -> file.person().referent()).givesWay()
                .words(texts.get("exchange.sending.changed"), 140, file -> changed(file.person())).givesWay();
        table.getItems().setAll(leaving.files());
        table.getSelectionModel().selectedItemProperty().subscribe(file -> detail.getChildren().setAll(file == null ? what() : of(file)));
        VBox.setVgrow(table, Priority.ALWAYS);
        var card = new Card(texts.count("exchange.sending.count", leaving.files().size()), table);
        card.getStyleClass().add("leaving");
        return card;
    }

    private static Tone tone(SharedScope scope) {
        return scope == SharedScope.WHOLE_FILE ? Tone.WARN : scope == SharedScope.FOLLOW_UP ? Tone.ACCENT : Tone.NEUTRAL;
    }

    private String changed(PersonRow row) {
        return row.lastChange() == null ? "" : dates.day(dates.dateOf(row.lastChange()));
    }

    /// Another recipient: asked for by name and fingerprint, the lead aside.
    private ChipMenu<Partner> recipients() {
        var menu = new ChipMenu<>("recipient", texts.get("exchange.sending.to"), exchange.recipients(),
                partner -> words.site(partner.contact().card()), _ -> Tone.ACCENT, exchange::prepare);
        exchange.recipients().stream().filter(partner -> partner.contact().card().site().equals(leaving.to().card().site())).findFirst()
                .ifPresent(now -> menu.show(now, texts.get("exchange.sending.other")));
        return menu;
    }

    private Node name(LeavingFile file) {
        String name = name(file.person());
        var label = new Label(name);
        label.getStyleClass().add(Style.STRONG);
        var box = new HBox(new Avatar(Avatar.Size.SMALL, name), label);
        box.getStyleClass().add(Style.ROW);
        return box;
    }

    private String name(PersonRow row) {
        String name = (row.firstName() + " " + row.lastName()).strip();
        return name.isEmpty() ? texts.get("exchange.nameless") : name;
    }

    /// What leaves of one person: each type of record with its fields.
    private Node of(LeavingFile file) {
        var card = new Card(texts.get("exchange.sending.of", name(file.person())));
        card.action(Buttons.icon("sending-all", texts.get("exchange.sending.all"), Icons.REMOVE, () -> detail.getChildren().setAll(what())));
        card.body().getChildren().add(new Line(Icons.CONSENT, tone(file.scope()), bundles.scope(file.scope()), scopeDetail(file.scope())));
        file.fields().forEach((type, fields) -> {
            String names = words.names(type, fields);
            var line = new Line(words.noun(type));
            card.body().getChildren().add(names.isEmpty() ? line : line.says(new Prose(names, Style.SMALL_MUTED)));
        });
        if (file.past() > 0) {
            card.body().getChildren().add(past(file.past(), "exchange.sending.past.detail"));
        }
        return card;
    }

    private Line past(int changes, String detail) {
        return new Line(Icons.HISTORY, Tone.NEUTRAL, texts.count("exchange.sending.past", changes), texts.get(detail));
    }

    private String scopeDetail(SharedScope scope) {
        return switch (scope) {
            case NOTHING -> texts.get("exchange.sending.scope.nothing");
            case STATISTICS -> texts.get("exchange.sending.scope.statistics");
            case FOLLOW_UP -> texts.get("exchange.sending.scope.follow-up");
            case WHOLE_FILE -> texts.get("exchange.sending.scope.whole-file");
        };
    }

    /// What leaves beside the files, and what stays.
    private Node what() {
        var card = new Card(texts.get("exchange.sending.what"));
        var lines = card.body().getChildren();
        if (!leaving.files().isEmpty()) {
            lines.add(new Prose(texts.get("exchange.sending.choose"), Style.SMALL_MUTED, "lead-in"));
        }
        leaving.own().forEach((type, number) -> lines.add(new Line(Icons.PARTNERS, Tone.NEUTRAL, words.count(type, number), "")));
        if (leaving.notes() > 0) {
            lines.add(new Line(Icons.NOTE, Tone.NEUTRAL, texts.count("exchange.sending.what.notes", leaving.notes()),
                    texts.get("exchange.sending.what.notes.detail")));
        }
        if (leaving.documents() > 0) {
            lines.add(new Line(Icons.DOCUMENT, Tone.NEUTRAL, texts.count("exchange.sending.what.documents", leaving.documents()), ""));
        }
        if (leaving.past() > 0) {
            lines.add(past(leaving.past(), "exchange.sending.what.past.detail"));
        }
        if (leaving.staying() > 0) {
            lines.add(new Line(Icons.LOCK, Tone.NEUTRAL, texts.count("exchange.sending.stays", leaving.staying()),
                    texts.get("exchange.sending.stays.detail")));
        }
        var box = new VBox(card);
        if (leaving.parts() > 1) {
            box.getChildren().add(new Banner(Icons.BUNDLE, Tone.WARN, texts.count("exchange.sending.parts", leaving.parts())));
        }
        box.getChildren().add(new Banner(Icons.LOCK, Tone.ACCENT, texts.get("exchange.sending.sealed", leaving.to().card().organisationName())));
        box.getStyleClass().add(Style.COLUMN);
        return box;
    }

    private boolean isReceipt() {
        return leaving.kind().equals(Manifest.RECEIPT);
    }

    private HBox foot() {
        var foot = new HBox(Buttons.bare(Buttons.plain("sending-back", texts.get("exchange.sending.back"), Icons.BACK, exchange::goHome)));
        if (!isReceipt() && exchange.hasReceived(leaving.to())) {
            foot.getChildren().add(Buttons.plain("seal-receipt", texts.get("exchange.sending.receipt"), Icons.DONE,
                    () -> exchange.sealReceipt(leaving)));
        }
        foot.getChildren().add(Buttons.primary("seal", texts.get(isReceipt() ? "exchange.sending.seal-receipt" : "exchange.sending.seal"),
                Icons.LOCK, () -> exchange.seal(leaving)));
        foot.getStyleClass().add("foot");
        return foot;
    }
}

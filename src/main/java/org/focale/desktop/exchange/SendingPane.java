package org.focale.desktop.exchange;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.Partner;
import org.focale.app.exchange.PrepareSend.Leaving;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.ChipMenu;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.store.PersonRow;

/// Whose files leave, and for whom, before anything is sealed.
final class SendingPane {

    private final Leaving leaving;
    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Words dates;
    private final Texts texts;

    SendingPane(ExchangePage.Sending sending, ExchangeViewModel exchange, Words words) {
        this.leaving = sending.leaving();
        this.exchange = exchange;
        this.words = new ExchangeWords(words);
        this.dates = words;
        this.texts = words.texts();
    }

    Node node() {
        var to = leaving.to();
        var page = new Page(texts.get("exchange.sending.title", words.site(to.card())))
                .actions(new Chip(words.verified(to), Tone.GOOD, Icons.VERIFIED));
        page.subtitle().setText(texts.get("exchange.sending.subtitle"));
        if (exchange.recipients().size() > 1) {
            page.actions(recipients(), new Chip(words.verified(to), Tone.GOOD, Icons.VERIFIED));
        }
        var table = new CalmTable<PersonRow>("leaving", texts.get("exchange.sending.people"));
        table.nodes(texts.get("exchange.sending.name"), 260, this::name)
                .words(texts.get("exchange.sending.age"), 90, row -> dates.age(row.birthDate()))
                .words(texts.get("exchange.sending.referent"), 180, PersonRow::referent)
                .words(texts.get("exchange.sending.changed"), 160,
                        row -> row.lastChange() == null ? "" : dates.day(dates.dateOf(row.lastChange())));
        table.getItems().setAll(leaving.people());
        VBox.setVgrow(table, Priority.ALWAYS);
        var people = new Card(texts.count("exchange.sending.count", leaving.people().size()), table);
        people.getStyleClass().add("leaving");
        var body = new Beside(people, what());
        VBox.setVgrow(body, Priority.ALWAYS);
        var foot = new HBox(Buttons.bare(Buttons.plain("sending-back", texts.get("exchange.sending.back"), Icons.BACK, exchange::goHome)),
                Buttons.primary("seal", texts.get("exchange.sending.seal"), Icons.LOCK, () -> exchange.seal(leaving)));
        foot.getStyleClass().add("foot");
        page.content(body, foot);
        VBox.setVgrow(foot, Priority.NEVER);
        return page;
    }

    /// Another recipient: asked for by name and fingerprint, the lead aside.
    private ChipMenu<Partner> recipients() {
        var menu = new ChipMenu<>("recipient", texts.get("exchange.sending.to"), exchange.recipients(),
                partner -> words.site(partner.contact().card()), _ -> Tone.ACCENT, exchange::prepare);
        exchange.recipients().stream().filter(partner -> partner.contact().card().site().equals(leaving.to().card().site())).findFirst()
                .ifPresent(menu::show);
        return menu;
    }

    private Node name(PersonRow row) {
        String name = (row.firstName() + " " + row.lastName()).strip();
        var label = new Label(name);
        label.getStyleClass().add(Style.STRONG);
        var box = new HBox(new Avatar(Avatar.Size.SMALL, name), label);
        box.getStyleClass().add(Style.ROW);
        return box;
    }

    private VBox what() {
        var box = new VBox(new Card(texts.get("exchange.sending.what"),
                new Line(Icons.IDENTITY, Tone.NEUTRAL, texts.get("exchange.sending.what.files"), texts.get("exchange.sending.what.files.detail")),
                new Line(Icons.CV, Tone.NEUTRAL, texts.get("exchange.sending.what.cv"), texts.get("exchange.sending.what.cv.detail")),
                new Line(Icons.NOTE, Tone.NEUTRAL, texts.count("exchange.sending.what.notes", leaving.notes()),
                        texts.get("exchange.sending.what.notes.detail")),
                new Line(Icons.PARTNERS, Tone.NEUTRAL, texts.get("exchange.sending.what.organisations"), ""),
                new Line(Icons.LOCK, Tone.NEUTRAL, texts.count("exchange.sending.stays", leaving.staying()),
                        texts.get("exchange.sending.stays.detail"))),
                new Banner(Icons.LOCK, Tone.ACCENT, texts.get("exchange.sending.sealed", leaving.to().card().organisationName())));
        box.getStyleClass().addAll(Style.COLUMN, Style.SIDE);
        return box;
    }
}

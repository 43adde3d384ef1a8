package org.focale.desktop.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.FileStanding;
import org.focale.app.exchange.FileStanding.Where;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.person.TransferViewModel.Handing;
import org.focale.desktop.person.TransferViewModel.Now;
import org.focale.domain.site.Contact;
import org.jspecify.annotations.Nullable;

/// Handing the file over to another association: quiet while it is ours, and what is still to be done once it is on its way.
final class TransferCard extends VBox {

    private final TransferViewModel transfer;
    private final Words words;
    private final TransferWords told;
    private final Texts texts;
    private final Consumer<Contact> prepare;
    private final Card card;

    /// @param prepare shows what leaves with the next bundle for a partner, where it is sealed
    TransferCard(TransferViewModel transfer, Words words, Consumer<Contact> prepare) {
        this.transfer = transfer;
        this.words = words;
        this.told = new TransferWords(words);
        this.texts = words.texts();
        this.prepare = prepare;
        this.card = new Card(texts.get("transfer.card"));
        card.setId("transfer");
        getChildren().setAll(card);
        transfer.now().subscribe(this::show);
        WhileShown.listen(this, transfer::listen);
    }

    /// In the header: why nothing can be written in this file; hidden in an ordinary one.
    static Banner banner(TransferViewModel transfer, Words words, Runnable open) {
        var told = new TransferWords(words);
        var banner = new Banner(Icons.LOCK, Tone.WARN, "",
                Buttons.link("see-transfer", words.texts().get("transfer.see"), Icons.OPEN, open));
        banner.setId("read-only");
        transfer.now().subscribe(now -> banner.show(now == null ? "" : told.banner(now.standing())));
        WhileShown.listen(banner, transfer::listen);
        return banner;
    }

    private void show(@Nullable Now now) {
        if (now == null) {
            return;
        }
        var standing = now.standing();
        card.body().getChildren().setAll(line(standing));
        switch (standing.where()) {
            case HERE -> card.body().getChildren().add(now.takers().isEmpty() ? new Prose(texts.get("transfer.nobody"), Style.SMALL_MUTED)
                    : verbs(Buttons.plain("hand-over-file", texts.get("transfer.card"), Icons.PARTNER, () -> transfer.hand(this::sheet, prepare))));
            case ON_ITS_WAY -> card.body().getChildren().add(verbs(
                    Buttons.plain("send-transfer", texts.get(standing.sent() == null ? "transfer.send" : "transfer.send-again"), Icons.SEND,
                            () -> transfer.send(prepare)),
                    Buttons.link("call-transfer-off", texts.get("transfer.call-off"), Icons.UNDO, () -> transfer.callOff(prepare))));
            case ELSEWHERE -> { }
        }
    }

    private Line line(FileStanding standing) {
        Tone tone = standing.where() == Where.ON_ITS_WAY ? Tone.WARN : Tone.NEUTRAL;
        var line = new Line(standing.where() == Where.ON_ITS_WAY ? Icons.SEND : Icons.PARTNER, tone, told.title(standing), told.detail(standing));
        if (standing.where() == Where.ON_ITS_WAY) {
            line.below(new Chip(texts.get(standing.sent() == null ? "transfer.chip.to-send" : "transfer.chip.awaited"), Tone.WARN));
        } else if (standing.since() != null) {
            line.below(new Chip(texts.get("transfer.chip.arrived"), Tone.GOOD, Icons.DONE));
        }
        return line;
    }

    private static Wrap verbs(Button... buttons) {
        var verbs = new Wrap(buttons);
        verbs.getStyleClass().add("rights-verbs");
        return verbs;
    }

    /// To whom, how the person agreed, and what happens then.
    Sheet<Handing> sheet(List<Contact> takers) {
        var fields = new Fields(words);
        Field<@Nullable Contact> to = fields.choice("transfer-to", texts.get("transfer.to"), takers, contact -> told.site(contact.card()));
        to.check(chosen -> chosen == null ? Optional.of(texts.get("transfer.to.missing")) : Optional.empty());
        to.value().subscribe(chosen -> to.hint(chosen == null ? texts.get("transfer.to.hint")
                : texts.get("transfer.to.fingerprint", ExportCard.fingerprint(chosen.card()).text())));
        Field<String> how = fields.suggested("transfer-how", texts.get("transfer.how"), List.of(texts.get("transfer.hows").split("\\h*;\\h*")));
        how.check(text -> text.isBlank() ? Optional.of(texts.get("app.exchange.transfer.agreement")) : Optional.empty());
        if (takers.size() == 1) {
            to.value().set(takers.getFirst());
        }
        var content = new VBox(to, how, what(Icons.LOCK, "transfer.what.read-only", "transfer.what.read-only.detail"),
                what(Icons.HAND_OVER, "transfer.what.whole", "transfer.what.whole.detail"),
                what(Icons.SEND, "transfer.what.send", "transfer.what.send.detail"),
                what(Icons.DONE, "transfer.what.receipt", "transfer.what.receipt.detail"));
        content.getStyleClass().addAll(Style.COLUMN, "rights-sheet");
        return new Sheet<>(texts.get("transfer.card"), content, texts.get("transfer.hand"), () -> {
            boolean good = to.isGood() & how.isGood();
            @Nullable Contact chosen = to.value().get();
            return good && chosen != null ? Optional.of(new Handing(chosen, how.value().get())) : Optional.empty();
        });
    }

    private Node what(Icons icon, String title, String detail) {
        return new Line(icon, Tone.NEUTRAL, texts.get(title), texts.get(detail));
    }
}

package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.focale.app.exchange.Board;
import org.focale.app.exchange.BoardRow;
import org.focale.app.exchange.BundleWords;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Role;
import org.focale.domain.site.Standing;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;

/// All partners in one table: whom one hears nothing of at the top, then what went, what came and what waits.
final class BoardTable {

    /// From so many partners on, a table says more at a glance than their cards.
    static final int FROM = 4;

    /// Twelve of them are seen in one glance on a small screen; as in the style sheet, at 100 % text size.
    private static final int ROW = 34;
    private static final int HEAD = 44;
    private static final int MOST = 12;

    private final Board board;
    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final BundleWords bundles;
    private final Texts texts;

    BoardTable(Board board, ExchangeViewModel exchange, ExchangeWords words) {
        this.board = board;
        this.exchange = exchange;
        this.words = words;
        this.texts = words.texts();
        this.bundles = new BundleWords(texts);
    }

    Card node() {
        var table = new CalmTable<BoardRow>("board", texts.get("exchange.board"));
        table.nodes(texts.get("exchange.board.partner"), 215, this::who)
                .nodes(texts.get("exchange.board.state"), 170, this::state)
                .nodes(texts.get("exchange.last-sent"), 288, row -> line(number(row.lastSent()), awaited(row))).givesWay()
                .nodes(texts.get("exchange.last-received"), 272, row -> line(number(row.lastReceived()), bundles.gap(row.gap())))
                .nodes(texts.get("exchange.board.people"), 185, this::people).givesWay()
                .nodes("", 46, this::verb);
        table.whenOpened(row -> exchange.prepare(row.contact()));
        table.getItems().setAll(board.rows());
        table.sceneProperty().flatMap(scene -> Theme.scale(scene)).subscribe(scale -> {
            if (scale != null) {
                table.setMinHeight((Math.min(board.rows().size(), MOST) * ROW + HEAD) * scale);
            }
        });
        var card = new Card(title(), table);
        card.body().getStyleClass().add("board");
        return card;
    }

    private String title() {
        return board.late() == 0 ? texts.count("exchange.board.count", board.rows().size())
                : texts.count("exchange.board.count", board.rows().size()) + " · "
                        + texts.count("exchange.board.late", board.late(), board.lateDays());
    }

    /// Which of them is the lead is said; that the others are not goes without saying, as does the only place of an organisation.
    private Node who(BoardRow row) {
        var card = row.contact().card();
        var name = new Label(card.organisationName());
        name.getStyleClass().add(Style.STRONG);
        return line(name, card.role() == Role.LEAD ? words.place(card) : isAlone(card) && !exchange.isOwnComputer(card) ? "" : card.siteName());
    }

    private boolean isAlone(ContactCard card) {
        return board.rows().stream().filter(row -> row.contact().card().organisationName().equals(card.organisationName())).count() == 1;
    }

    /// What asks for something, the most urgent first.
    private Node state(BoardRow row) {
        var box = new HBox(chips(row).toArray(Node[]::new));
        box.getStyleClass().add(Style.ROW);
        return box;
    }

    private List<Chip> chips(BoardRow row) {
        var chips = new ArrayList<Chip>();
        if (!row.contact().isVerified()) {
            chips.add(new Chip(texts.of(row.contact().standing()), row.contact().standing() == Standing.UNVERIFIED ? Tone.WARN : Tone.BAD,
                    Icons.UNVERIFIED));
        } else if (row.isLate()) {
            chips.add(new Chip(row.lastReceived() == null ? bundles.late(row) : texts.count("exchange.board.quiet", row.quiet()), Tone.BAD,
                    Icons.TIME));
        } else if (row.lastReceived() == null) {
            chips.add(new Chip(bundles.late(row), Tone.WARN, Icons.TIME));
        }
        if (!row.gap().isNone()) {
            chips.add(new Chip(texts.get("exchange.board.gap"), Tone.WARN, Icons.WARN));
        }
        int waits = row.proposed() + row.waits();
        if (waits > 0) {
            chips.add(new Chip(texts.count("exchange.board.waits", waits), Tone.WARN));
        }
        if (chips.isEmpty()) {
            chips.add(new Chip(texts.get("exchange.board.good"), Tone.GOOD, Icons.DONE));
        }
        return chips;
    }

    private String number(@Nullable BundleEntry entry) {
        return words.last(entry);
    }

    /// Only what has not arrived yet; the rest is as it should be.
    private String awaited(BoardRow row) {
        return row.receipt() == BoardRow.Receipt.AWAITED ? bundles.receipt(row) : "";
    }

    private Node people(BoardRow row) {
        return small(Stream.of(bundles.scopes(row.had()), bundles.scopes(row.given())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")), Style.SMALL);
    }

    private static Node line(String first, String second) {
        return line(new Label(first), second);
    }

    /// The first is read whole; the second gives way where there is no room for both.
    private static Node line(Label first, String second) {
        first.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(first, small(second, Style.SMALL_MUTED));
        line.getStyleClass().add(Style.ROW);
        return line;
    }

    private static Label small(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private Node verb(BoardRow row) {
        var contact = row.contact();
        String id = "-" + board.rows().indexOf(row);
        return contact.isVerified()
                ? Buttons.icon("send" + id, texts.get("exchange.send.prepare"), Icons.SEND, () -> exchange.prepare(contact))
                : Buttons.icon("compare" + id, texts.get("exchange.card.compare"), Icons.FINGERPRINT, () -> exchange.compare(contact.card()));
    }
}

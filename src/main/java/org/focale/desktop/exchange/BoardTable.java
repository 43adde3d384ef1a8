package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.Board;
import org.focale.app.exchange.BoardRow;
import org.focale.app.exchange.BundleWords;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.domain.site.Standing;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;

/// All partners in one table: whom one hears nothing of at the top, then what went, what came and what waits.
final class BoardTable {

    /// From so many partners on, a table says more at a glance than their cards.
    static final int FROM = 4;

    private static final int ROW = 54;

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
        table.nodes(texts.get("exchange.board.partner"), 180, this::who)
                .nodes(texts.get("exchange.board.state"), 180, this::state)
                .nodes(texts.get("exchange.last-sent"), 185, row -> two(number(row.lastSent()), bundles.receipt(row))).givesWay()
                .nodes(texts.get("exchange.last-received"), 175, row -> two(number(row.lastReceived()), came(row)))
                .nodes(texts.get("exchange.board.people"), 190, this::people).givesWay()
                .nodes("", 46, this::verb);
        table.whenOpened(row -> exchange.prepare(row.contact()));
        table.getItems().setAll(board.rows());
        table.sceneProperty().flatMap(scene -> Theme.scale(scene)).subscribe(scale -> {
            if (scale != null) {
                table.setMinHeight((Math.min(board.rows().size(), 12) * ROW + 40) * scale);
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

    private Node who(BoardRow row) {
        var name = new Label(row.contact().card().organisationName());
        name.getStyleClass().add(Style.STRONG);
        var place = new Label(words.place(row.contact().card()));
        place.getStyleClass().add(Style.SMALL_MUTED);
        return centred(name, place);
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

    private String came(BoardRow row) {
        String gap = bundles.gap(row.gap());
        return gap.isEmpty() ? bundles.late(row) : gap;
    }

    private Node people(BoardRow row) {
        return new Prose(Stream.of(bundles.scopes(row.had()), bundles.scopes(row.given())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")), Style.SMALL);
    }

    private static Node two(String first, String second) {
        var below = new Label(second);
        below.getStyleClass().add(Style.SMALL_MUTED);
        return second.isEmpty() ? centred(new Label(first)) : centred(new Label(first), below);
    }

    private static VBox centred(Node... lines) {
        var box = new VBox(lines);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node verb(BoardRow row) {
        var contact = row.contact();
        String id = "-" + board.rows().indexOf(row);
        return contact.isVerified()
                ? Buttons.icon("send" + id, texts.get("exchange.send.prepare"), Icons.SEND, () -> exchange.prepare(contact))
                : Buttons.icon("compare" + id, texts.get("exchange.card.compare"), Icons.FINGERPRINT, () -> exchange.compare(contact.card()));
    }
}

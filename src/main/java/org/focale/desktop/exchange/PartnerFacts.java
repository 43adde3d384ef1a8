package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.focale.app.exchange.BoardRow;
import org.focale.app.exchange.BundleWords;
import org.focale.base.Texts;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;

/// Where the exchange with one partner stands, on its card: the facts that the board shows.
final class PartnerFacts {

    private final ExchangeWords words;
    private final BundleWords bundles;
    private final Texts texts;

    PartnerFacts(ExchangeWords words) {
        this.words = words;
        this.texts = words.texts();
        this.bundles = new BundleWords(texts);
    }

    List<Line> of(BoardRow row) {
        var lines = new ArrayList<Line>();
        lines.add(fact("exchange.last-sent", words.last(row.lastSent()), row.lastSent() == null ? "" : bundles.receipt(row)));
        String gap = bundles.gap(row.gap());
        lines.add(fact("exchange.last-received", words.last(row.lastReceived()),
                row.lastReceived() == null ? gap : came(row, gap)));
        int waits = row.proposed() + row.waits();
        if (waits > 0) {
            lines.add(fact("exchange.fact.waits", texts.count("exchange.board.waits", waits), ""));
        }
        String given = bundles.scopes(row.given());
        if (!given.isEmpty()) {
            lines.add(fact("exchange.fact.given", given, ""));
        }
        String had = bundles.scopes(row.had());
        if (!had.isEmpty()) {
            lines.add(fact("exchange.fact.had", had, ""));
        }
        return lines;
    }

    /// The most urgent of it.
    private String came(BoardRow row, String gap) {
        if (!gap.isEmpty() || row.isLate()) {
            return gap.isEmpty() ? bundles.late(row) : gap;
        }
        return row.owesReceipt() ? texts.get("exchange.fact.owed") : "";
    }

    private Line fact(String key, String says, String below) {
        var line = new Line(texts.get(key)).end(new Label(says));
        return below.isEmpty() ? line : line.says(new Prose(below, Style.SMALL_MUTED));
    }
}

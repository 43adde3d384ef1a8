package org.focale.desktop.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.Undecided;
import org.focale.base.Texts;
import org.focale.desktop.exchange.ReviewViewModel.Whose;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.PickChip;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;

/// "À vérifier": the fields that stand in two versions, one decision each.
final class DecidingPane {

    private final ExchangeViewModel exchange;
    private final ReviewViewModel review;
    private final VersionWords words;
    private final Texts texts;
    private final StackPane place = new StackPane();
    private final PickChip<Whose> filter;
    private final Button later;
    private final Page page;

    DecidingPane(ExchangeViewModel exchange, Words words) {
        this.exchange = exchange;
        this.review = exchange.review();
        this.words = review.words();
        this.texts = words.texts();
        filter = new PickChip<>("review-whose", texts.get("review.whose"), Icons.FILTER, review.choices(), this::word, review.whose().get());
        filter.value().bindBidirectional(review.whose());
        later = Buttons.plain("decide-later", texts.get("exchange.later"), Icons.BACK, exchange::goHome);
        page = new Page(texts.get("exchange.to-check")).actions(filter, later).content(place);
        page.subtitle().setText(texts.get("exchange.to-check.detail"));
        place.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        WhileShown.listen(page, () -> review.shown().subscribe(shown -> Refill.keepingFocus(place, () -> fill(shown)))::unsubscribe);
    }

    /// The keys 1, 2… keep the version of that number, wherever one is on the page but in a text.
    private void key(KeyEvent event) {
        String typed = event.getText();
        var shown = review.shown().get();
        if (!shown.isEmpty() && typed.length() == 1 && Character.isDigit(typed.charAt(0)) && !(event.getTarget() instanceof TextInputControl)
                && !event.isShortcutDown() && !event.isAltDown()) {
            var looked = shown.get(review.looked());
            var hands = looked.ordered();
            int at = Character.digit(typed.charAt(0), 10) - 1;
            if (at >= 0 && at < hands.size()) {
                event.consume();
                review.keep(looked, hands.get(at));
            }
        }
    }

    Node node() {
        return page;
    }

    /// "Thomas Wolff (3)".
    private String word(Whose whose) {
        return texts.get("review.whose.count", whose.all() ? texts.get("review.everybody") : whose.name(), review.count(whose));
    }

    private void fill(List<Undecided> shown) {
        int all = review.all().get().size();
        page.count().setText(all == 0 ? "" : String.valueOf(all));
        var choices = review.choices();
        filter.offer(choices);
        filter.setText(word(review.whose().get()));
        filter.setVisible(choices.size() > 2);
        filter.setManaged(filter.isVisible());
        later.setVisible(!shown.isEmpty());
        if (shown.isEmpty()) {
            place.getChildren().setAll(new Card(new EmptyState(Icons.DONE, texts.get("review.none"),
                    Buttons.plain("review-home", texts.get("review.home"), Icons.BACK, exchange::goHome))).fill());
        } else {
            place.getChildren().setAll(new SideList("undecided", shown.stream().map(this::entry).toList(), review.looked(), review::look));
        }
    }

    private SideList.Entry entry(Undecided undecided) {
        return new SideList.Entry(new Line(words.field(undecided)), review.heading(undecided), () -> detail(undecided));
    }

    private Node detail(Undecided undecided) {
        var column = new VBox();
        column.getStyleClass().add(Style.COLUMN);
        Card card = new DecidingCard(undecided, review).node();
        var person = undecided.person();
        if (person != null) {
            card.action(Buttons.link("open-file", texts.get("exchange.open-file"), Icons.OPEN, () -> exchange.openFile(person)));
        }
        column.getChildren().add(card);
        var together = review.together(undecided);
        if (together.size() > 1) {
            column.getChildren().add(new WholeFileCard(together, review).node());
        } else {
            card.fill();
        }
        return column;
    }
}

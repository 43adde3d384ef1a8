package org.focale.desktop.exchange;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import org.focale.app.exchange.Undecided;
import org.focale.app.review.Keep;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;

/// Several fields of one file in two versions: the same side can be kept in all of them.
final class WholeFileCard {

    private final List<Undecided> fields;
    private final ReviewViewModel review;
    private final Texts texts;

    WholeFileCard(List<Undecided> fields, ReviewViewModel review) {
        this.fields = fields;
        this.review = review;
        this.texts = review.words().texts();
    }

    Card node() {
        boolean isFile = fields.getFirst().person() != null;
        String whose = isFile ? review.words().whose(fields.getFirst()) : fields.getFirst().what();
        var verbs = new Wrap(keep(Keep.OURS), keep(Keep.THEIRS), keep(Keep.NEWEST));
        verbs.getStyleClass().add("partner-verbs");
        var card = new Card(new Line(Icons.TWO_VERSIONS, Tone.WARN, texts.count("review.whole", fields.size(), whose),
                texts.get("review.whole.detail")).below(verbs));
        card.getStyleClass().add("whole-file");
        return card;
    }

    private Button keep(Keep which) {
        long number = fields.stream().filter(field -> which.of(field).isPresent()).count();
        var button = Buttons.bare(Buttons.plain("keep-all-" + which.name().toLowerCase(Locale.ROOT),
                texts.get("review.keep." + which.name(), number), Icons.DONE, () -> review.keepAll(fields, which)));
        button.setDisable(number == 0);
        return button;
    }
}

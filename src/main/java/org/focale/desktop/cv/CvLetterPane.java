package org.focale.desktop.cv;

import javafx.scene.layout.VBox;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.CvFormat;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The letter that goes with the CV: whom it is for, and what it says.
final class CvLetterPane extends VBox {

    private final Field<String> to;
    private final Field<String> letter;

    CvLetterPane(CvViewModel cv, Words words, Locked locked) {
        Texts texts = words.texts();
        var fields = new Fields(words);
        to = fields.area("cv-letter-to", texts.get("cv.letter.to"), 4).prompt(texts.get("cv.letter.to.prompt"))
                .whenTyped(typed -> cv.typing(seen -> seen.with(draft -> draft.letterTo = typed.strip())))
                .whenLeft(said -> cv.set(draft -> draft.letterTo = said));
        letter = fields.area("cv-letter", texts.get("cv.letter.text"), 16).prompt(texts.get("cv.letter.text.prompt"))
                .whenTyped(typed -> cv.typing(seen -> seen.with(draft -> draft.letter = typed.strip())))
                .whenLeft(said -> cv.set(draft -> draft.letter = said)).aboutSomeone(texts);
        var form = new VBox(to, letter);
        form.getStyleClass().add("cv-head");
        locked.field(to);
        locked.field(letter);
        getStyleClass().add(Style.COLUMN);
        form.getChildren().addFirst(new Prose(texts.get("cv.letter.hint"), Style.SMALL_MUTED));
        var export = Buttons.link("cv-letter-export", texts.get("cv.letter.export"), Icons.PDF, () -> cv.giving().exportLetter(CvFormat.PDF));
        getChildren().setAll(new Card(texts.get("cv.letter"), form).action(export));
        cv.cv().subscribe(this::show);
    }

    private void show(@Nullable CvFile now) {
        if (now != null) {
            to.value().set(now.cv().letterTo());
            letter.value().set(now.cv().letter());
        }
    }
}

package org.focale.desktop.cv;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.cv.CvFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// What is on the CV: what it is for, a few words, and the three blocks.
final class CvLinesPane extends VBox {

    private final Field<String> targetJob;
    private final Field<String> summary;

    /// @param proposed stands above the blocks: what waits for the person's word
    CvLinesPane(CvViewModel cv, ObservableValue<Boolean> room, Words words, Node proposed, Locked locked) {
        Texts texts = words.texts();
        var fields = new Fields(words);
        targetJob = fields.text("cv-target-job", texts.get("cv.target-job")).prompt(texts.get("cv.target-job.prompt"))
                .whenTyped(typed -> cv.typing(seen -> seen.with(draft -> draft.targetJob = typed.strip())))
                .whenLeft(job -> cv.set(draft -> draft.targetJob = job));
        summary = fields.area("cv-summary", texts.get("cv.summary"), 2).prompt(texts.get("cv.summary.prompt"))
                .whenTyped(typed -> cv.typing(seen -> seen.with(draft -> draft.summary = typed.strip())))
                .whenLeft(said -> cv.set(draft -> draft.summary = said)).aboutSomeone(texts);
        locked.field(targetJob);
        locked.field(summary);
        getStyleClass().add(Style.COLUMN);
        var head = new Card();
        room.subscribe(wide -> head.body().getChildren().setAll(new Equal(wide ? 2 : 1, targetJob, summary)));
        getChildren().setAll(head, locked.part(proposed));
        for (CvBlock block : CvBlock.values()) {
            getChildren().add(locked.part(new CvBlockCard(block, cv, room, texts).card()));
        }
        cv.cv().subscribe(this::show);
    }

    private void show(@Nullable CvFile now) {
        if (now != null) {
            targetJob.value().set(now.cv().targetJob());
            summary.value().set(now.cv().summary());
        }
    }
}

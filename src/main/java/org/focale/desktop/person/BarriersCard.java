package org.focale.desktop.person;

import javafx.scene.layout.VBox;
import org.focale.app.timeline.FileThread;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Words;
import org.focale.domain.pathway.Barrier;

/// Where each theme of someone's life stands, at a glance; nothing while none was talked about.
final class BarriersCard extends VBox {

    private final Texts texts;
    private final Card card;

    BarriersCard(PersonViewModel file, Words words) {
        this.texts = words.texts();
        this.card = new Card(texts.get("timeline.barriers"));
        getChildren().setAll(card);
        file.thread().thread().subscribe(this::show);
    }

    private void show(FileThread read) {
        var now = read.barriers();
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        card.body().getChildren().setAll(now.stream().map(this::line).toList());
    }

    private Line line(Barrier barrier) {
        return new Line(barrier.theme().label())
                .end(new Chip(texts.of(barrier.level()).toLowerCase(texts.locale()), BesideLines.tone(barrier.level())));
    }
}

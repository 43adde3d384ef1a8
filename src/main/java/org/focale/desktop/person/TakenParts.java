package org.focale.desktop.person;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.focale.app.activity.TakenPart;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.EnrolmentState;

/// The activities of groups that someone takes part in, with the hours they were there. Not shown to who is in none.
final class TakenParts extends StackPane {

    private final Words words;
    private final Texts texts;
    private final Card card;

    TakenParts(PersonViewModel file, Words words) {
        this.words = words;
        this.texts = words.texts();
        this.card = new Card(texts.get("activity.person.title"));
        getChildren().setAll(card);
        setId("taken-parts");
        setMinHeight(USE_PREF_SIZE);
        file.parts().subscribe(this::show);
    }

    private void show(List<TakenPart> parts) {
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
        var lines = new ArrayList<Node>();
        for (TakenPart part : parts) {
            Line line = line(part);
            line.setId("taken-part-" + (lines.size() + 1));
            lines.add(line);
        }
        card.body().getChildren().setAll(lines);
    }

    private Line line(TakenPart part) {
        var activity = part.activity();
        var line = new Line(Icons.ACTIVITIES, Tone.NEUTRAL, activity.title(), Told.joined(" · ", Stream.of(texts.of(activity.kind()),
                part.sessions() == 0 ? texts.get("activity.person.never") : texts.count("activity.person.sessions", part.sessions(),
                        words.lasting(Duration.ofMinutes(part.minutes()))),
                part.last() == null ? "" : texts.get("activity.person.last", words.day(part.last())))));
        if (part.state() == EnrolmentState.WAITING || part.state() == EnrolmentState.WITHDRAWN) {
            line.end(new Chip(texts.get(part.state() == EnrolmentState.WAITING ? "activity.person.waiting" : "activity.person.left"), Tone.NEUTRAL));
        }
        return line;
    }
}

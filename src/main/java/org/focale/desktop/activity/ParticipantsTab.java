package org.focale.desktop.activity;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.activity.ActivityFile;
import org.focale.app.activity.Participant;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Who has a place, who waits for one, and beside them who could be put on the list.
final class ParticipantsTab extends HBox {

    private final ActivityViewModel activity;
    private final Words words;
    private final Texts texts;
    private final ActivityWords says;
    private final Card enrolled;
    private final Card waiting;

    ParticipantsTab(ActivityViewModel activity, Words words) {
        this.activity = activity;
        this.words = words;
        this.texts = words.texts();
        this.says = new ActivityWords(words);
        this.enrolled = new Card(texts.get("activity.tab.participants")).fill();
        this.waiting = new Card(texts.get("activity.waiting"));
        getStyleClass().addAll(Style.COLUMN, "tab-columns");
        var give = Buttons.link("give-place", texts.get("activity.give"), Icons.DONE, this::giveProposed);
        var free = new Banner(Icons.TELL, Tone.ACCENT, "", give);
        free.setId("place-free");
        activity.proposed().subscribe(who -> free.show(who == null ? "" : proposal(who)));
        var main = new VBox(free, enrolled, waiting);
        main.getStyleClass().add(Style.COLUMN);
        var scroll = new ScrollPane(main);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, new PickPane(activity, words, false));
        activity.file().subscribe(read -> {
            if (read != null) {
                Refill.keepingFocus(this, () -> show(read));
            }
        });
    }

    private String proposal(Participant who) {
        var enrolment = who.enrolment();
        return enrolment == null || enrolment.since() == null ? texts.get("activity.proposed", who.person().displayName())
                : texts.get("activity.proposed.since", who.person().displayName(), words.day(enrolment.since()));
    }

    private void giveProposed() {
        @Nullable Participant who = activity.proposed().get();
        if (who != null) {
            activity.give(who);
        }
    }

    private void show(ActivityFile read) {
        enrolled.title().setText(texts.get("activity.participants.title", says.places(read)));
        var lines = new ArrayList<Node>();
        for (Participant each : read.people()) {
            lines.add(line(each, read, lines.size() + 1));
        }
        if (lines.isEmpty()) {
            lines.add(new EmptyState(Icons.PEOPLE, texts.get("activity.participants.none")));
        }
        enrolled.body().getChildren().setAll(lines);
        waiting.setVisible(!read.waiting().isEmpty());
        waiting.setManaged(!read.waiting().isEmpty());
        var queue = new ArrayList<Node>();
        queue.add(new Prose(texts.get("activity.waiting.hint"), Style.SMALL_MUTED));
        for (Participant each : read.waiting()) {
            queue.add(waiting(each, queue.size()));
        }
        waiting.body().getChildren().setAll(queue);
    }

    private Node line(Participant each, ActivityFile read, int number) {
        String name = each.person().displayName();
        int minutes = read.minutes(each.person().id());
        var enrolment = each.enrolment();
        var line = new Line(new Avatar(Avatar.Size.SMALL, name), name, ActivityWords.joined(
                !each.isEnrolled() || enrolment == null || enrolment.since() == null ? ""
                        : texts.get("activity.participant.since", words.day(enrolment.since())),
                minutes == 0 ? "" : texts.get("activity.participant.hours", says.lasting(minutes))));
        if (each.isEnrolled()) {
            return line.end(Buttons.bare(Buttons.link("participant-" + number + "-withdraw", texts.get("activity.withdraw"), Icons.REMOVE,
                    () -> activity.withdraw(each))));
        }
        return line.end(new Chip(texts.get("activity.participant.unexpected"), Tone.NEUTRAL),
                Buttons.bare(Buttons.link("participant-" + number + "-enrol", texts.get("activity.participant.enrol"), Icons.ADD,
                        () -> activity.enrol(List.of(each.person().id())))));
    }

    private Node waiting(Participant each, int number) {
        var enrolment = each.enrolment();
        return new Line(new Avatar(Avatar.Size.SMALL, each.person().displayName()), each.person().displayName(),
                enrolment == null || enrolment.since() == null ? "" : texts.get("activity.waiting.since", words.day(enrolment.since())))
                .end(Buttons.bare(Buttons.link("waiting-" + number + "-give", texts.get("activity.give"), Icons.DONE, () -> activity.give(each))),
                        Buttons.bare(Buttons.link("waiting-" + number + "-withdraw", texts.get("activity.withdraw"), Icons.REMOVE,
                                () -> activity.withdraw(each))));
    }
}

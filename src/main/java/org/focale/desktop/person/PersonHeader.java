package org.focale.desktop.person;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.person.OpenFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Gauge;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.PathwayBar;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.Answer;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Stage;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;
import org.jspecify.annotations.Nullable;

/// Who the file is about, always in sight, with the three things one does most.
final class PersonHeader extends VBox {

    private final PersonViewModel file;
    private final Words words;
    private final Texts texts;
    private final Avatar avatar = new Avatar(Avatar.Size.LARGE);
    private final Wrap who = new Wrap();
    private final Wrap facts = new Wrap();

    /// @param diagnose opens the grid
    /// @param write    goes where a note is written
    PersonHeader(PersonViewModel file, Words words, Consumer<Optional<PlacementId>> diagnose, Runnable write) {
        this.file = file;
        this.words = words;
        this.texts = words.texts();
        var experience = Buttons.plain("add-experience", texts.get("person.verb.experience"), Icons.ADD_EXPERIENCE, file::addExperience);
        Tone.EXPERIENCE.dress(experience);
        var softSkill = Buttons.plain("diagnose", texts.get("person.verb.soft-skill"), Icons.DIAGNOSE,
                () -> diagnose.accept(Optional.empty()));
        Tone.SOFT_SKILL.dress(softSkill);
        var placement = Buttons.plain("add-placement", texts.get("person.verb.placement"), Icons.PLACEMENT, file::addPlacement);
        var titles = new VBox(who, facts);
        titles.getStyleClass().add("person-titles");
        HBox.setHgrow(titles, Priority.ALWAYS);
        facts.getStyleClass().add("person-facts");
        var left = new HBox(avatar, titles);
        left.getStyleClass().add("person-who");
        var note = Buttons.plain("write-note", texts.get("timeline.verb.note"), Icons.NOTE, write);
        var verbs = new Wrap(note, placement, experience, softSkill);
        verbs.getStyleClass().add("person-verbs");
        getChildren().setAll(new Card(new Sides(left, verbs)));
        file.locked().verb(verbs);
        file.file().subscribe(read -> {
            if (read != null) {
                show(read);
            }
        });
    }

    private void show(OpenFile read) {
        Person person = read.file().person();
        avatar.show(person.displayName());
        var name = new Label(person.displayName());
        name.setId("person-name");
        name.getStyleClass().add(Style.PAGE_TITLE);
        name.setWrapText(true);
        who.getChildren().setAll(name);
        if (person.birthDate() != null) {
            who.getChildren().add(new Chip(words.age(person.birthDate()), Tone.NEUTRAL));
        }
        if (read.entry().map(Situation::priorityNeighbourhood).filter(Answer.YES::equals).isPresent()) {
            who.getChildren().add(new Chip(texts.get("person.chip.neighbourhood"), Tone.NEUTRAL));
        }
        who.getChildren().add(stage(read));

        facts.getChildren().clear();
        if (!person.phone().isBlank()) {
            var phone = muted(person.phone());
            phone.setGraphic(Icons.PHONE.node());
            facts.getChildren().add(phone);
        }
        read.pathway().map(Pathway::referent).filter(referent -> !referent.isBlank())
                .ifPresent(referent -> facts.getChildren().add(muted(texts.get("person.followed-by", referent))));
        file.thread().lastContact()
                .ifPresent(day -> facts.getChildren().add(muted(texts.get("timeline.last-contact", words.ago(day)))));
        facts.getChildren().add(gauge(read));
        read.pathway().ifPresent(pathway -> {
            @Nullable PathwayBar bar = bar(pathway);
            if (bar != null) {
                facts.getChildren().add(bar);
            }
        });
    }

    /// "Focale · mois 8 sur 15", or how it ended.
    private Chip stage(OpenFile read) {
        var pathway = read.pathway();
        if (pathway.isEmpty()) {
            return new Chip(texts.get("person.stage.spotted"), Tone.WARN);
        }
        if (pathway.get().exit() != null && pathway.get().stageOn(words.today()) == Stage.LEFT) {
            return new Chip(texts.get("person.stage.left", pathway.get().exit().words(texts)), Tone.NEUTRAL);
        }
        String programme = read.programmeName(pathway.get().programme());
        Integer month = pathway.get().monthOn(words.today());
        Integer months = pathway.get().plannedMonths();
        if (month == null) {
            return new Chip(programme, Tone.ACCENT);
        }
        return new Chip(months == null ? texts.get("person.stage.month", programme, month)
                : texts.get("person.stage.month-of", programme, month, months), Tone.ACCENT);
    }

    private @Nullable PathwayBar bar(Pathway pathway) {
        Integer month = pathway.monthOn(words.today());
        Integer months = pathway.plannedMonths();
        if (month == null || months == null) {
            return null;
        }
        var bar = new PathwayBar(texts);
        bar.show(month, months);
        return bar.bare();
    }

    private Node gauge(OpenFile read) {
        var gauge = new Gauge(texts);
        gauge.show(read.lines().gauge(), read.goals());
        var box = new HBox(muted(texts.get("person.cv")), gauge);
        box.getStyleClass().add(Style.ROW);
        return box;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Style.MUTED);
        return label;
    }
}

package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.focale.app.timeline.Happened;
import org.focale.app.person.OpenFile;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.note.Note;
import org.focale.domain.pathway.Pathway;
import org.jspecify.annotations.Nullable;

/// What happened, one line each, in words; the record behind a line opens beside it.
final class HappenedLines {

    private final PersonViewModel file;
    private final Words words;
    private final Texts texts;
    private final NoteLines notes;
    private final BesideLines beside;
    private int number;

    HappenedLines(PersonViewModel file, Words words) {
        this.file = file;
        this.words = words;
        this.texts = words.texts();
        this.notes = new NoteLines(file, words);
        this.beside = new BesideLines(words);
    }

    /// @param place where it stands in the thread, 1 for the first
    Line line(Happened happened, OpenFile read, int place) {
        number = place;
        return switch (happened) {
            case Happened.Noted(Note note) -> notes.line(note, id());
            case Happened.Did _, Happened.Stepped _, Happened.Closed _, Happened.Stood _, Happened.FollowedUp _, Happened.Attached _,
                    Happened.Agreed _, Happened.Withdrew _, Happened.Informed _, Happened.Attended _ -> beside.line(happened);
            case Happened.Entered(Pathway pathway) -> new Line(Icons.PATHWAY, Tone.ACCENT,
                    texts.get("person.happened.entered", read.programmeName(pathway.programme())), "")
                    .aside(aside(day(pathway.start()), followedBy(pathway))).opens(id(), () -> file.edit(pathway));
            case Happened.Left(Pathway pathway, var exit) -> new Line(Icons.PATHWAY, Tone.ACCENT,
                    texts.get("person.happened.left", exit.words(texts)), "")
                    .aside(words.day(exit.date())).opens(id(), () -> file.edit(pathway));
            case Happened.Placed(Placement placement, _, List<Experience> became) -> placed(placement, became);
            case Happened.Diagnosed diagnosed -> diagnosed(diagnosed);
            case Happened.Validated(SkillValidation validation) -> validated(validation);
            case Happened.Lived(Experience experience) -> lived(experience);
        };
    }

    private String id() {
        return "happened-" + number;
    }

    private Line placed(Placement placement, List<Experience> became) {
        var line = new Line(Icons.PLACEMENT, Tone.NEUTRAL, placement.title(), "")
                .aside(aside(dates(placement), placement.hostName(), hours(placement)));
        if (!placement.tasks().isBlank()) {
            line.says(placement.tasks());
        }
        var below = became.isEmpty() ? propose(placement) : experience(became.getFirst());
        return line.below(below).opens(id(), () -> file.edit(placement));
    }

    private Node propose(Placement placement) {
        var propose = Chip.button(id() + "-propose", texts.get("person.happened.propose"), Icons.ADD, () -> file.addExperience(placement));
        Tone.EXPERIENCE.dress(propose);
        return propose;
    }

    private Line diagnosed(Happened.Diagnosed diagnosed) {
        var observed = diagnosed.observed();
        var line = new Line(Icons.SOFT_SKILL, Tone.SOFT_SKILL, texts.count("person.happened.diagnosed", observed.size()), "")
                .aside(aside(words.day(diagnosed.day()), texts.get("person.happened.by", Told.joined(", ",
                        Stream.of(diagnosed.observer(), diagnosed.observerRole()))), diagnosed.situation()));
        return line.below(observed.stream().map(each -> chip(id(), each)).toArray(Node[]::new));
    }

    /// "Travailler en équipe · en autonomie", with a tick when the person agreed; opens the diagnosis.
    Button chip(String id, Diagnosis diagnosis) {
        var chip = Chip.button(id + "-" + diagnosis.skill().code(),
                diagnosis.skill().label() + " · " + texts.of(diagnosis.level()).toLowerCase(texts.locale()),
                diagnosis.state() == LineState.AGREED ? Icons.DONE : Icons.SOFT_SKILL, () -> file.edit(diagnosis));
        chip.setWrapText(true);
        Tone.SOFT_SKILL.dress(chip);
        return chip;
    }

    private Line validated(SkillValidation validation) {
        var line = new Line(Icons.SKILL, Tone.SKILL, validation.skill().label(), "")
                .aside(aside(day(validation.date()), validation.body()));
        var chip = new Chip(texts.get("person.happened.validated", state(validation.state())), Tone.SKILL);
        return (validation.certificate().isBlank() ? line.below(chip) : line.below(chip, small(validation.certificate())))
                .opens(id(), () -> file.edit(validation));
    }

    private Line lived(Experience experience) {
        var period = experience.period();
        var line = new Line(Icons.EXPERIENCE, Tone.EXPERIENCE, experience.role(), "")
                .aside(aside(period == null ? "" : words.between(period.from(), period.to()), experience.organisation(),
                        experience.place()));
        if (!experience.tasks().isBlank()) {
            line.says(experience.tasks());
        }
        return line.below(experience(experience))
                .opens(id(), () -> file.edit(experience));
    }

    private String followedBy(Pathway pathway) {
        return pathway.referent().isBlank() ? "" : texts.get("person.followed-by", pathway.referent());
    }

    private Node experience(Experience experience) {
        return new Chip(texts.get("person.happened.lived", state(experience.state())), Tone.EXPERIENCE);
    }

    private String state(LineState state) {
        return texts.get(switch (state) {
            case PROPOSED -> "person.line.proposed";
            case AGREED -> "person.line.agreed";
            case DECLINED -> "person.line.declined";
        });
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : words.day(date);
    }

    /// "du 3 au 14 novembre", "depuis le 3 novembre".
    String dates(Placement placement) {
        if (placement.start() == null) {
            return placement.end() == null ? "" : texts.get("kit.until", words.day(placement.end()));
        }
        return placement.end() == null ? words.between(PartialDate.of(placement.start()), null)
                : words.days(placement.start(), placement.end());
    }

    String hours(Placement placement) {
        return placement.hours() == null ? "" : String.format(Locale.ROOT, "%d h", placement.hours());
    }

    static String aside(String... parts) {
        return Told.joined(" · ", Stream.of(parts));
    }

    private static Node small(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Style.SMALL);
        label.setWrapText(true);
        return label;
    }
}

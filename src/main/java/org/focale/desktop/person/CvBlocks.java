package org.focale.desktop.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.focale.app.person.ComparedGrids;
import org.focale.app.person.OpenFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.InFile;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.LineState;

/// The three blocks of Focale as they stand, each line with what the person says of it.
final class CvBlocks extends VBox {

    private final PersonViewModel file;
    private final Words words;
    private final Texts texts;
    private final PersonDoors doors;

    CvBlocks(PersonViewModel file, Words words, PersonDoors doors) {
        this.file = file;
        this.words = words;
        this.texts = words.texts();
        this.doors = doors;
        getStyleClass().add(Style.COLUMN);
        file.file().subscribe(read -> {
            if (read != null) {
                show(read);
            }
        });
    }

    private void show(OpenFile read) {
        CvGauge gauge = read.lines().gauge();
        CvGoals goals = read.goals();
        getChildren().setAll(
                block(Tone.EXPERIENCE, texts.get("person.block.experiences"), gauge.experiences(), goals.experiences(), experiences(read),
                        texts.get("person.block.experiences.empty"),
                        Buttons.link("block-add-experience", texts.get("person.block.add"), Icons.ADD, file::addExperience)),
                block(Tone.SKILL, texts.get("person.block.skills"), gauge.skills(), goals.skills(), validations(read),
                        texts.get("person.block.skills.empty"),
                        Buttons.link("block-add-validation", texts.get("person.block.add"), Icons.ADD, file::addValidation)),
                block(Tone.SOFT_SKILL, texts.get("person.block.soft-skills"), gauge.softSkills(), goals.softSkills(), softSkills(read),
                        texts.get("person.block.soft-skills.empty"),
                        Buttons.link("block-diagnose", texts.get("person.verb.diagnose"), Icons.ADD,
                                () -> doors.diagnose().accept(Optional.empty()))));
        if (ComparedGrids.moments(read.file().diagnoses()).size() > 1 && getChildren().getLast() instanceof Card softSkills) {
            softSkills.body().getChildren().add(Buttons.link("block-compare", texts.get("person.compare.verb"), Icons.VIEW, doors.compare()));
        }
    }

    private Card block(Tone tone, String title, int have, int goal, List<Line> lines, String empty, Button add) {
        String count = have >= goal ? texts.get("person.block.enough", title, have) : texts.get("person.block.of", title, have, goal);
        var card = new Card(count).tone(tone).action(file.locked().verb(add));
        card.getStyleClass().add("cv-block");
        card.body().getChildren().setAll(lines);
        if (lines.isEmpty()) {
            var words = new Label(empty);
            words.getStyleClass().add(Style.SMALL_MUTED);
            words.setWrapText(true);
            card.body().getChildren().add(words);
        }
        return card;
    }

    /// Newest first; what the person declined comes last.
    private List<Line> experiences(OpenFile read) {
        var lines = new ArrayList<Line>();
        Stream.concat(read.lines().experiences().stream().map(CvLine.Lived::experience),
                read.file().experiences().stream().filter(experience -> experience.state() == LineState.DECLINED))
                .forEach(experience -> lines.add(line("experience", lines.size(), experience.role(), HappenedLines.aside(
                        experience.organisation(), experience.period() == null ? "" : words.between(experience.period().from(),
                                experience.period().to())), experience.state(), List.of(experience))));
        return lines;
    }

    private List<Line> validations(OpenFile read) {
        var lines = new ArrayList<Line>();
        Stream.concat(read.lines().skills().stream().map(CvLine.Validated::validation),
                read.file().validations().stream().filter(validation -> validation.state() == LineState.DECLINED))
                .forEach(validation -> lines.add(line("validation", lines.size(), validation.skill().label(), HappenedLines.aside(
                        validation.body(), validation.date() == null ? "" : words.month(validation.date())), validation.state(),
                        List.of(validation))));
        return lines;
    }

    /// One line for each soft skill, whatever backs it.
    private List<Line> softSkills(OpenFile read) {
        var bySkill = new LinkedHashMap<String, List<Diagnosis>>();
        read.file().diagnoses().stream().filter(diagnosis -> diagnosis.level() != Level.NOT_OBSERVED && diagnosis.isGrounded())
                .sorted(Comparator.comparing(Diagnosis::date, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .forEach(diagnosis -> bySkill.computeIfAbsent(diagnosis.skill().key(), _ -> new ArrayList<>()).add(diagnosis));
        var lines = new ArrayList<Line>();
        bySkill.values().forEach(backing -> lines.add(line("soft-skill", lines.size(), backing.getFirst().skill().label(),
                texts.of(backing.getFirst().level()) + " · " + texts.count("person.block.times", backing.size()), state(backing),
                        backing)));
        return lines;
    }

    private static LineState state(List<Diagnosis> backing) {
        if (backing.stream().anyMatch(diagnosis -> diagnosis.state() == LineState.AGREED)) {
            return LineState.AGREED;
        }
        return backing.stream().allMatch(diagnosis -> diagnosis.state() == LineState.DECLINED) ? LineState.DECLINED : LineState.PROPOSED;
    }

    private Line line(String kind, int number, String title, String detail, LineState state, List<? extends InFile> records) {
        String id = "block-" + kind + "-" + (number + 1);
        var line = new Line(title);
        if (!detail.isEmpty()) {
            line.says(detail);
        }
        line.end(file.locked().part(new StatePicker(id + "-state", title, state, texts, chosen -> file.agree(records, chosen))));
        return line.opens(id, () -> file.edit(records.getFirst()));
    }
}

package org.focale.desktop.person;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.person.OpenFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.InFile;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Situation;
import org.jspecify.annotations.Nullable;

/// The whole plan on one page: phases, objectives, barriers, exit and what was done; beside it, where the person started from.
final class PathwayTab extends HBox {

    private final PersonViewModel file;
    private final Texts texts;
    private final Forms forms;
    private final HappenedLines lines;
    private final PersonDoors doors;
    private final PlanSections plan;
    private final VBox pathway = new VBox();
    private final VBox entry = new VBox();
    private final Card placements;

    PathwayTab(PersonViewModel file, Words words, Forms forms, Function<RecordEditor<? extends InFile>, RecordPanel> panels,
            PersonDoors doors, PlanSections plan) {
        this.plan = plan;
        this.file = file;
        this.texts = words.texts();
        this.forms = forms;
        this.lines = new HappenedLines(file, words);
        this.doors = doors;
        var locked = file.locked();
        this.placements = new Card(texts.get("person.placements.title"))
                .action(locked.verb(Buttons.link("block-add-placement", texts.get("person.block.add"), Icons.ADD, file::addPlacement)))
                .fill();
        getStyleClass().addAll(Style.COLUMN, "tab-columns");
        pathway.setMinHeight(USE_PREF_SIZE);
        pathway.getStyleClass().add(Style.COLUMN);
        WhileShown.listen(this, plan.listening());
        placements.setMinHeight(USE_PREF_SIZE);
        var taken = new TakenParts(file, words);
        var main = new VBox(pathway, placements, taken);
        main.getStyleClass().add(Style.COLUMN);
        var scroll = new ScrollPane(main);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, new SidePane(file, entry, panels));
        file.pathway().subscribe(this::showPathway);
        file.entry().subscribe(this::showEntry);
        file.file().subscribe(read -> {
            if (read != null) {
                showPlacements(read);
            }
        });
    }

    private void showPathway(@Nullable RecordEditor<Pathway> editor) {
        if (editor == null) {
            pathway.getChildren().setAll(new Card(new EmptyState(Icons.PATHWAY, texts.get("person.pathway.empty"),
                    file.locked().verb(Buttons.primary("add-pathway", texts.get("person.pathway.add"), Icons.PATHWAY, file::addPathway)))));
            return;
        }
        var form = forms.pathwayAcross(editor);
        var facts = new Card(texts.get("person.pathway.title"), plan.phases(), form.facts())
                .action(file.locked().verb(Buttons.link("add-pathway", texts.get("person.pathway.again"), Icons.ADD, file::addPathway)));
        facts.body().getStyleClass().add("form");
        var exit = new Card(texts.get("person.pathway.exit.title"), form.exit(), plan.followUps());
        exit.body().getStyleClass().add("form");
        pathway.getChildren().setAll(facts, plan.objectives(), plan.barriers(), exit);
    }

    private void showEntry(@Nullable RecordEditor<Situation> editor) {
        if (editor == null) {
            entry.getChildren().setAll(new Card(new EmptyState(Icons.TELL, texts.get("person.entry.later"))));
            return;
        }
        var card = new Card(texts.get("person.entry.title"));
        card.body().getStyleClass().add("form");
        card.body().getChildren().setAll(forms.situation(editor).rows());
        entry.getChildren().setAll(card);
    }

    private void showPlacements(OpenFile read) {
        placements.body().getChildren().clear();
        var newestFirst = read.file().placements().stream()
                .sorted(Comparator.comparing(Placement::start, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList();
        for (Placement placement : newestFirst) {
            placements.body().getChildren().add(line(placement, read, placements.body().getChildren().size() + 1));
        }
        if (newestFirst.isEmpty()) {
            placements.body().getChildren().add(new EmptyState(Icons.PLACEMENT, texts.get("person.placements.empty"),
                    file.locked().verb(Buttons.plain("first-placement", texts.get("person.placement.add"), Icons.PLACEMENT,
                            file::addPlacement))));
        }
    }

    private Line line(Placement placement, OpenFile read, int number) {
        String id = "placement-line-" + number;
        var line = new Line(Icons.PLACEMENT, Tone.NEUTRAL, placement.title(), "")
                .aside(HappenedLines.aside(placement.hostName(), lines.dates(placement), lines.hours(placement)));
        if (!placement.tutor().isBlank()) {
            line.says(texts.get("person.placement.with", Told.joined(", ", Stream.of(placement.tutor(), placement.tutorRole()))));
        }
        var chips = lastOfEachSkill(placement, read).map(diagnosis -> lines.chip(id, diagnosis)).toArray(Node[]::new);
        if (chips.length > 0) {
            line.below(chips);
        }
        var softSkill = Buttons.link(id + "-diagnose", texts.get("person.verb.diagnose"), Icons.DIAGNOSE,
                () -> doors.diagnose().accept(Optional.of(placement.id())));
        Tone.SOFT_SKILL.dress(softSkill);
        return line.end(file.locked().verb(softSkill)).opens(id, () -> doors.placement().accept(placement.id()));
    }

    private static Stream<Diagnosis> lastOfEachSkill(Placement placement, OpenFile read) {
        return read.file().diagnoses().stream()
                .filter(diagnosis -> placement.id().equals(diagnosis.placement()) && diagnosis.level() != Level.NOT_OBSERVED)
                .sorted(Comparator.comparing(Diagnosis::date, Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.toMap(diagnosis -> diagnosis.skill().key(), diagnosis -> diagnosis, (_, later) -> later,
                        LinkedHashMap::new))
                .values().stream();
    }
}

package org.focale.desktop.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.search.Marked;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.PathwayBar;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.Answer;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.note.Note;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.focale.store.PersonFacts;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// The one chosen in the list, at a glance, and the way into the file.
final class PersonPreview extends VBox {

    private final PeopleViewModel people;
    private final Words words;
    private final Texts texts;
    private final VBox content = new VBox();

    PersonPreview(PeopleViewModel people, Words words) {
        this.people = people;
        this.words = words;
        this.texts = words.texts();
        setId("person-preview");
        getStyleClass().addAll("card", Style.SIDE);
        content.getStyleClass().add("preview");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var open = Buttons.bare(Buttons.primary("open-file", texts.get("people.open"), Icons.OPEN, this::open));
        open.setMaxWidth(Double.MAX_VALUE);
        open.disableProperty().bind(people.chosen().isNull());
        getChildren().setAll(scroll, open);
        people.chosen().subscribe(_ -> fill());
        people.preview().subscribe(_ -> fill());
    }

    private void open() {
        @Nullable PersonRow row = people.chosen().get();
        if (row != null) {
            people.open(row);
        }
    }

    private void fill() {
        @Nullable PersonRow row = people.chosen().get();
        content.getChildren().clear();
        if (row == null) {
            return;
        }
        @Nullable Preview preview = people.preview().get();
        @Nullable PersonFile file = preview == null ? null : preview.file();
        var nodes = new ArrayList<Node>();
        nodes.add(head(row));
        nodes.add(chips(row, file));
        pathway(row, nodes);
        cv(row, nodes);
        next(row, nodes);
        if (preview != null && preview.note() != null) {
            note(preview.note(), nodes);
        }
        if (file != null) {
            nodes.add(facts(file.person()));
        }
        LocalDate met = row.lastContact(words.today());
        var contact = new Label(met == null ? texts.get("people.contact.none") : texts.get("people.contact", words.ago(met)));
        contact.getStyleClass().add(Style.SMALL_MUTED);
        contact.setWrapText(true);
        nodes.add(contact);
        content.getChildren().setAll(nodes);
    }

    private Node head(PersonRow row) {
        String name = row.displayName();
        var label = new Label(name);
        label.getStyleClass().add(Style.CARD_TITLE);
        label.setWrapText(true);
        String arrived = row.start() == null ? "" : texts.get("people.arrived",
                words.partial(new PartialDate(row.start().getYear(), row.start().getMonthValue(), null)));
        var below = new Label(List.of(words.age(row.birthDate()), arrived).stream().filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        below.getStyleClass().add(Style.SMALL_MUTED);
        below.setWrapText(true);
        var titles = new VBox(label, below);
        titles.getStyleClass().add("line-words");
        var head = new HBox(new Avatar(Avatar.Size.MEDIUM, name), titles);
        head.getStyleClass().addAll(Style.ROW, "preview-head");
        return head;
    }

    private Node chips(PersonRow row, @Nullable PersonFile file) {
        var chips = new Wrap();
        switch (people.stage(row)) {
            case SPOTTED -> chips.getChildren().add(new Chip(texts.get("people.state.spotted"), Tone.WARN));
            case LEFT -> chips.getChildren().add(new Chip(texts.get("people.state.left"), Tone.NEUTRAL));
            case UNDER_WAY -> chips.getChildren().add(new Chip(people.programmeName(row), Tone.ACCENT));
        }
        if (file != null) {
            var said = new LinkedHashSet<>(file.person().tags());
            if (file.situations().stream().anyMatch(situation -> situation.priorityNeighbourhood() == Answer.YES)) {
                said.addFirst(texts.get("people.chip.neighbourhood"));
            }
            said.forEach(word -> chips.getChildren().add(new Chip(word, Tone.NEUTRAL)));
        }
        return chips;
    }

    private void pathway(PersonRow row, List<Node> nodes) {
        Integer month = Pathway.monthOf(row.start(), row.exit(), words.today());
        Integer months = Pathway.lengthOf(row.start(), row.plannedEnd());
        if (month != null && months != null) {
            nodes.add(label(texts.get("people.preview.pathway", month, months)));
            var bar = new PathwayBar(texts);
            bar.show(month, months);
            nodes.add(bar.bare());
        }
    }

    private void cv(PersonRow row, List<Node> nodes) {
        CvGauge gauge = row.gauge();
        CvGoals goals = people.goals(row);
        nodes.add(label(texts.get("people.preview.cv")));
        nodes.add(new Wrap(new Chip(texts.count("people.cv.experience", gauge.experiences()), Tone.EXPERIENCE),
                new Chip(texts.count("people.cv.skill", gauge.skills()), Tone.SKILL),
                new Chip(texts.count("people.cv.soft-skill", gauge.softSkills()), Tone.SOFT_SKILL)));
        var missing = new Label(gauge.isComplete(goals) ? texts.get("people.cv.complete") : missing(gauge, goals));
        missing.getStyleClass().add(Style.SMALL_MUTED);
        missing.setWrapText(true);
        nodes.add(missing);
    }

    private void next(PersonRow row, List<Node> nodes) {
        PersonFacts.@Nullable Next next = row.facts().next();
        if (next != null && !next.words().isBlank()) {
            nodes.add(label(texts.get("lists.preview.next")));
            nodes.add(new Prose(next.due() == null ? next.words() : texts.get("lists.preview.due", next.words(), words.day(next.due()))));
        }
    }

    /// Its beginning: the file has the rest.
    private void note(Note note, List<Node> nodes) {
        nodes.add(label(note.date() == null ? texts.get("lists.preview.note.undated") : texts.get("lists.preview.note", words.day(note.date()))));
        nodes.add(new Prose(Marked.piece(note.text(), "").text(), Style.SMALL_MUTED));
    }

    private String missing(CvGauge gauge, CvGoals goals) {
        var parts = new ArrayList<String>();
        if (gauge.experiences() < goals.experiences()) {
            parts.add(texts.count("people.cv.experience", goals.experiences() - gauge.experiences()));
        }
        if (gauge.skills() < goals.skills()) {
            parts.add(texts.count("people.cv.skill", goals.skills() - gauge.skills()));
        }
        if (gauge.softSkills() < goals.softSkills()) {
            parts.add(texts.count("people.cv.soft-skill", goals.softSkills() - gauge.softSkills()));
        }
        return texts.get("people.cv.missing", String.join(", ", parts));
    }

    /// What one wants to know before calling.
    private VBox facts(Person person) {
        var facts = new VBox();
        facts.getStyleClass().add("facts");
        fact(facts, Icons.PHONE, person.phone(), texts.get("people.fact.phone"));
        fact(facts, Icons.EXPERIENCE, person.targetJob(), texts.get("people.fact.target-job"));
        fact(facts, Icons.LANGUAGE, person.languages().stream().map(PersonPreview::language).collect(Collectors.joining(", ")),
                texts.get("people.fact.languages"));
        fact(facts, Icons.DRIVING, String.join(", ", person.drivingLicences()), texts.get("people.fact.licences"));
        fact(facts, Icons.TIME, person.availability(), texts.get("people.fact.availability"));
        return facts;
    }

    private static String language(Language language) {
        return language.level().isEmpty() ? language.name() : language.name() + " (" + language.level() + ")";
    }

    private static void fact(VBox facts, Icons icon, String text, String what) {
        if (!text.isBlank()) {
            var label = new Label(text, icon.node());
            label.getStyleClass().add("fact");
            label.setWrapText(true);
            label.setAccessibleText(what + " : " + text);
            label.setTooltip(new Tooltip(what));
            facts.getChildren().add(label);
        }
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Style.LABEL);
        label.setWrapText(true);
        return label;
    }
}

package org.focale.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.people.Condition;
import org.focale.app.people.FilterKind;
import org.focale.app.people.FilterWords;
import org.focale.app.people.Span;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.jspecify.annotations.Nullable;

/// What to filter by, and below it the values of what was chosen, each with how many it would list. Every press counts at once.
final class FilterPlate extends VBox {

    /// More values than this are found by their first letters.
    private static final int MOST = 30;
    /// Where each line has its head, more of them can be overlooked.
    private static final int MOST_HEADED = 96;
    private static final int LONGEST_SPAN = 9_999;
    private static final List<Span> AGES = List.of(new Span(16, 25), new Span(26, 45), new Span(46, 54), new Span(55, null));
    private static final List<Span> MONTHS = List.of(new Span(1, 3), new Span(4, 6), new Span(7, 9), new Span(10, 12), new Span(13, null));
    private static final List<Integer> DAYS = List.of(15, 30, 60, 90);

    private final PeopleViewModel people;
    private final Words words;
    private final Texts texts;
    private final Wrap kinds = new Wrap();
    private final VBox values = new VBox();
    private final TextField narrow = new TextField();
    private final VBox chips = new VBox();
    private @Nullable FilterKind shown;
    private boolean goThere;

    FilterPlate(PeopleViewModel people, Words words) {
        this.people = people;
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add(Style.COLUMN);
        narrow.setId("filter-narrow");
        narrow.setPromptText(texts.get("lists.filter.narrow"));
        narrow.setAccessibleText(texts.get("lists.filter.narrow"));
        narrow.textProperty().subscribe(() -> fillChips());
        chips.getStyleClass().add("filter-values");
        values.getStyleClass().add(Style.COLUMN);
        getChildren().setAll(kinds, values);
        people.offers().choices().subscribe(_ -> fill());
        people.offers().open().subscribe(_ -> fill());
    }

    /// Begins anew, or with the values of one kind.
    void begin(@Nullable FilterKind kind) {
        shown = null;
        narrow.clear();
        goThere = true;
        if (kind == null) {
            people.offers().offerKinds();
        } else {
            people.offers().open().set(kind);
        }
        fill();
    }

    private void fill() {
        fillKinds();
        @Nullable FilterKind open = people.offers().open().get();
        if (open == null) {
            values.getChildren().clear();
        } else if (open != shown) {
            shown = open;
            narrow.clear();
            values.getChildren().setAll(open.isSpan() ? span(open) : open == FilterKind.NO_CONTACT ? days() : chosen());
            fillChips();
        } else {
            fillChips();
        }
        goThere();
    }

    private void fillKinds() {
        var offered = people.offers().choices().get().kinds();
        if (!kinds.getChildren().stream().map(Node::getUserData).toList().equals(offered)) {
            kinds.getChildren().setAll(offered.stream().map(this::kind).toList());
        }
        kinds.getChildren().forEach(node -> ((ToggleButton) node).setSelected(node.getUserData() == people.offers().open().get()));
    }

    private Node kind(FilterKind kind) {
        var chip = Chip.toggle("filter-" + kind.key(), texts.of(kind));
        chip.setUserData(kind);
        chip.setOnAction(_ -> {
            goThere = true;
            people.offers().open().set(kind);
            chip.setSelected(true);
        });
        return chip;
    }

    /// The keyboard goes on where there is something to choose.
    private void goThere() {
        boolean waits = shown != null && !shown.isSpan() && shown != FilterKind.NO_CONTACT && chips.getChildren().isEmpty();
        if (!goThere || waits || kinds.getChildren().isEmpty()) {
            return;
        }
        goThere = false;
        Node first = shown == null ? kinds.getChildren().getFirst() : lookup(".filter-first");
        if (first != null) {
            first.requestFocus();
        }
    }

    private Node chosen() {
        return column(narrow, chips);
    }

    private void fillChips() {
        @Nullable FilterKind kind = shown;
        if (kind == null || kind.isSpan() || kind == FilterKind.NO_CONTACT) {
            return;
        }
        var all = people.offers().choices().get().values();
        String typed = Folded.of(narrow.getText());
        var fitting = all.stream().filter(choice -> Folded.matches(Folded.of(choice.heading() + " " + choice.words()), typed)).toList();
        int most = all.stream().allMatch(choice -> choice.heading().isEmpty()) ? MOST : MOST_HEADED;
        boolean many = all.size() > most;
        narrow.setVisible(many);
        narrow.setManaged(many);
        var offered = fitting.subList(0, Math.min(most, fitting.size()));
        if (!chips.getChildren().isEmpty() && offered.equals(chips.getUserData())) {
            chips.lookupAll(".chip-toggle").forEach(node -> ((ToggleButton) node).setSelected(isOn(kind, (String) node.getUserData())));
            return;
        }
        chips.setUserData(offered);
        chips.getChildren().setAll(lines(kind, offered));
        if (fitting.size() > offered.size()) {
            chips.getChildren().add(new Prose(texts.get("lists.filter.more"), Style.SMALL_MUTED));
        } else if (offered.isEmpty() && people.offers().choices().get().kinds().contains(kind)) {
            chips.getChildren().add(new Prose(texts.get("lists.filter.nothing"), Style.SMALL_MUTED));
        }
    }

    /// One line of chips; one for each heading where there are headings.
    private List<Node> lines(FilterKind kind, List<FilterWords.Choice> offered) {
        var lines = new ArrayList<Node>();
        String heading = "";
        var line = new Wrap();
        for (int i = 0; i < offered.size(); i++) {
            var choice = offered.get(i);
            if (!choice.heading().equals(heading) || i == 0) {
                heading = choice.heading();
                line = new Wrap();
                lines.add(heading.isEmpty() ? line : headed(heading, line));
            }
            line.getChildren().add(value(kind, choice, i));
        }
        return lines;
    }

    private static Node headed(String heading, Wrap line) {
        var label = new Label(heading);
        label.getStyleClass().addAll(Style.LABEL, "filter-heading");
        label.setWrapText(true);
        HBox.setHgrow(line, Priority.ALWAYS);
        var row = new HBox(label, line);
        row.getStyleClass().add(Style.ROW);
        return row;
    }

    private Node value(FilterKind kind, FilterWords.Choice choice, int index) {
        var chip = Chip.toggle("filter-value-" + (index + 1),
                texts.get("lists.filter.value", choice.words(), String.format(texts.locale(), "%,d", choice.count())));
        chip.setUserData(choice.value());
        chip.setSelected(isOn(kind, choice.value()));
        chip.setOnAction(_ -> people.lens().toggle(kind, choice.value()));
        if (index == 0) {
            chip.getStyleClass().add("filter-first");
        }
        return chip;
    }

    private boolean isOn(FilterKind kind, String value) {
        return people.lens().filters().get().of(kind).map(Condition::values).orElse(List.of()).contains(value);
    }

    private Node span(FilterKind kind) {
        var now = first(kind).flatMap(Span::of);
        var fields = new Fields(words);
        var from = fields.number("filter-from", texts.get("lists.filter.from"), 0, LONGEST_SPAN);
        var to = fields.number("filter-to", texts.get("lists.filter.to"), 0, LONGEST_SPAN);
        from.value().set(now.map(Span::from).orElse(null));
        to.value().set(now.map(Span::to).orElse(null));
        Runnable take = () -> {
            var span = new Span(from.value().get(), to.value().get());
            people.lens().set(kind, span.from() == null && span.to() == null ? "" : span.text());
        };
        from.whenLeft(_ -> take.run());
        to.whenLeft(_ -> take.run());
        from.control().getStyleClass().add("filter-first");
        var spans = new Wrap();
        for (Span each : kind == FilterKind.AGE ? AGES : MONTHS) {
            spans.getChildren().add(Chip.button("filter-span-" + each.from(), people.lens().around().get().words().of(kind, each.text()),
                    Icons.FILTER, () -> {
                        from.value().set(each.from());
                        to.value().set(each.to());
                        people.lens().set(kind, each.text());
                    }));
        }
        return column(spans, new Equal(from, to));
    }

    private Node days() {
        var number = new Fields(words).number("filter-days", texts.get("lists.filter.days"), 1, LONGEST_SPAN);
        number.value().set(first(FilterKind.NO_CONTACT).flatMap(Span::of).map(Span::from).orElse(null));
        number.whenLeft(days -> people.lens().set(FilterKind.NO_CONTACT, days == null ? "" : String.valueOf(days)));
        number.control().getStyleClass().add("filter-first");
        var chosen = new Wrap();
        DAYS.forEach(each -> chosen.getChildren().add(Chip.button("filter-days-" + each, texts.get("lists.filter.days.chip", each),
                Icons.SILENT_PERSON, () -> {
                    number.value().set(each);
                    people.lens().set(FilterKind.NO_CONTACT, String.valueOf(each));
                })));
        return column(chosen, number);
    }

    private static Node column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add(Style.COLUMN);
        return column;
    }

    private Optional<String> first(FilterKind kind) {
        return people.lens().filters().get().of(kind).map(condition -> condition.values().getFirst());
    }
}

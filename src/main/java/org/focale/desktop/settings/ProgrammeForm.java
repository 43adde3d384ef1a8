package org.focale.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.FieldWords;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Target;
import org.jspecify.annotations.Nullable;

/// What one programme says, to be filled in where its source left it open: every field saves when it is left, and knows what it said before.
final class ProgrammeForm extends VBox {

    private static final double ROOM_FOR_TWO = 700;
    private static final int OLDEST = 120;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_LINES = 20;

    private final RecordEditor<Programme> editor;
    private final RecordForm<Programme> form;
    private final Fields fields;
    private final FieldWords names;
    private final Texts texts;

    /// @param room what the form is shown in, whose width says whether there are two columns
    ProgrammeForm(ProgrammesViewModel programmes, RecordEditor<Programme> editor, Region room, Words words) {
        this.editor = editor;
        this.texts = words.texts();
        this.fields = new Fields(words);
        this.names = new FieldWords(words);
        this.form = new RecordForm<>(editor, "programme-", fields, new FieldSheets(programmes.dialogs(), words), texts);
        getStyleClass().add(Style.COLUMN);
        var lists = new ProgrammeLists(programmes, form, words);
        var open = open();
        var parts = new ProgrammeParts(programmes, form, words);
        var left = column(who(), audience(), goals(), parts.activities(), parts.ownWords());
        var right = column(lists.length(months()), parts.branches(), lists.exits(followUps()), counters(), parts.recognitions());
        var targets = parts.targets();
        var groups = new GroupsCard(programmes, words).card();
        var reached = new ReachedCard(programmes, editor, words).card();
        Theme.hasRoom(room, ROOM_FOR_TWO).subscribe(two ->
                getChildren().setAll(two ? List.of(open, new Equal(left, right), targets, new Equal(groups, reached))
                        : List.of(open, left, right, targets, groups, reached)));
    }

    /// What nobody has said yet, as a hint what to fill in.
    private Node open() {
        var chips = new Wrap();
        chips.setId("programme-open");
        var box = new VBox(chips);
        editor.record().subscribe(programme -> {
            chips.getChildren().clear();
            missing(programme).forEach(key -> chips.getChildren().add(new Chip(texts.get(key), Tone.WARN, Icons.TO_ENTER)));
            boolean some = !chips.getChildren().isEmpty();
            if (some) {
                chips.getChildren().addFirst(new Prose(texts.get("fields.programme.open"), Style.SMALL_MUTED));
            }
            box.setVisible(some);
            box.setManaged(some);
        });
        return box;
    }

    private static List<String> missing(Programme programme) {
        var missing = new ArrayList<String>();
        if (programme.lead().isBlank()) {
            missing.add("fields.programme.open.lead");
        }
        if (programme.months() == null && !programme.length().isSaid()) {
            missing.add("fields.programme.open.length");
        }
        if (programme.positiveExits().isEmpty()) {
            missing.add("fields.programme.open.exits");
        }
        if (programme.followUpMonths().isEmpty()) {
            missing.add("fields.programme.open.follow-ups");
        }
        if (programme.targets().stream().anyMatch(Target::isOpen)) {
            missing.add("fields.programme.open.targets");
        }
        return missing;
    }

    private Card who() {
        return card(texts.get("fields.programme.who"),
                form.text("name", name("name")).check(typed -> typed.isBlank()
                        ? Optional.of(texts.get("app.record.programme.name")) : Optional.empty()),
                form.text("shortName", name("shortName")),
                form.text("lead", name("lead")),
                list("members", texts.get("fields.programme.organisation.prompt")),
                list("partners", texts.get("fields.programme.organisation.prompt")),
                list("cofunding", texts.get("fields.programme.fund.prompt")));
    }

    private Card audience() {
        return card(texts.get("fields.programme.audience"),
                form.area("audience", name("audience"), 2),
                new Equal(form.number("leastAge", name("leastAge"), 0, OLDEST), form.number("mostAge", name("mostAge"), 0, OLDEST)),
                list("territories", texts.get("fields.programme.territory.prompt")));
    }

    private Card goals() {
        return card(texts.get("fields.programme.goals"), new Prose(texts.get("fields.programme.goals.detail"), Style.MUTED),
                new Equal(goal("experiences", texts.get("fields.programme.goals.experiences"), CvGoals::experiences,
                                (goals, n) -> new CvGoals(n, goals.skills(), goals.softSkills())),
                        goal("skills", texts.get("fields.programme.goals.skills"), CvGoals::skills,
                                (goals, n) -> new CvGoals(goals.experiences(), n, goals.softSkills())),
                        goal("soft-skills", texts.get("fields.programme.goals.soft-skills"), CvGoals::softSkills,
                                (goals, n) -> new CvGoals(goals.experiences(), goals.skills(), n))));
    }

    private Field<@Nullable Integer> goal(String id, String label, Function<CvGoals, Integer> read, BiFunction<CvGoals, Integer, CvGoals> with) {
        Field<@Nullable Integer> field = fields.number(form.id("goals-" + id), label, 0, MOST_LINES);
        form.<@Nullable Integer>bind("goals", label, field, value -> value instanceof CvGoals goals ? read.apply(goals) : null,
                number -> with.apply(editor.record().get().goals(), number == null ? read.apply(CvGoals.DEFAULT) : number));
        return field;
    }

    private Field<@Nullable Integer> months() {
        return form.number("months", texts.get("fields.programme.months"), 1, MOST_MONTHS).hint(texts.get("fields.programme.months.hint"));
    }

    private Field<List<Integer>> followUps() {
        Field<List<Integer>> field = fields.numbers(form.id("followUpMonths"), name("followUpMonths"),
                texts.get("fields.programme.follow-ups.prompt"), 1, MOST_MONTHS, month -> texts.get("fields.programme.follow-up", month));
        form.bind("followUpMonths", name("followUpMonths"), field, ProgrammeForm::months,
                months -> months.stream().sorted().distinct().toList());
        return field;
    }

    private static List<Integer> months(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().map(Integer.class::cast).toList() : List.of();
    }

    private Card counters() {
        return card(name("counters"), new Prose(texts.get("fields.programme.counters.detail"), Style.MUTED),
                list("counters", texts.get("fields.programme.counters.prompt")));
    }

    private Field<List<String>> list(String component, String prompt) {
        return form.bound(component, name(component), fields.list(form.id(component), name(component), prompt));
    }

    private String name(String component) {
        return names.name("programme", component);
    }

    private static Card card(String title, Node... rows) {
        var card = new Card(title, rows);
        card.body().getStyleClass().add("form");
        return card;
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add(Style.COLUMN);
        return column;
    }
}

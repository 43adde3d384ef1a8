package org.focale.desktop.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.ChipMenu;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.QuickAdd;
import org.focale.desktop.kit.Rows;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.pathway.StepId;
import org.jspecify.annotations.Nullable;

/// One objective with its steps, and the place where the next step is written.
final class ObjectiveBox extends VBox {

    private final PlanViewModel plan;
    private final Words words;
    private final String id;
    private final ChipMenu<PlanState> state;
    private final Field<String> title;
    private final Field<@Nullable LocalDate> target;
    private final @Nullable Field<@Nullable String> phase;
    private final VBox steps = new VBox();
    private final QuickAdd next;
    private final Map<StepId, StepRow> rows = new HashMap<>();
    private Objective objective;

    /// @param id     of its parts: `objective-2`
    /// @param phases of the programme, by name
    ObjectiveBox(Objective first, String id, PlanViewModel plan, Words words, List<String> phases) {
        this.objective = first;
        this.plan = plan;
        this.words = words;
        this.id = id;
        Texts texts = words.texts();
        var fields = new Fields(words);
        state = PlanStates.chip(id + "-state", first.title(), texts, chosen -> plan.setState(objective, chosen));
        title = fields.text(id + "-title", texts.get("pathway.objective.title")).bare().aboutSomeone(texts)
                .check(text -> text.isBlank() ? Optional.of(texts.get("app.record.objective.title")) : Optional.empty())
                .whenLeft(text -> plan.change(objective, objective.withTitle(text)));
        title.getStyleClass().add("objective-title");
        target = fields.day(id + "-target", texts.get("pathway.objective.target")).bare()
                .whenLeft(day -> plan.change(objective, objective.withTarget(day)));
        target.getStyleClass().add("step-due");
        phase = phases.isEmpty() ? null : phase(fields, phases, texts);
        var left = new HBox(state, title);
        left.getStyleClass().add("plan-row");
        HBox.setHgrow(title, Priority.ALWAYS);
        var right = new Wrap();
        if (phase != null) {
            right.getChildren().add(phase);
        }
        right.getChildren().addAll(target, PlanStates.more(id + "-more", texts, by -> plan.move(objective, by),
                () -> plan.past(objective, objective.title()), () -> plan.delete(objective)));
        right.getStyleClass().add("plan-end");
        steps.getStyleClass().add("objective-steps");
        next = new QuickAdd(id + "-add-step", texts.get("pathway.step.add"), plan::knownSteps, said -> plan.addStep(objective, said))
                .aboutSomeone(texts);
        next.getStyleClass().add("objective-next");
        getStyleClass().add("objective");
        getChildren().setAll(new Sides(left, right), steps, next);
        left.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                plan.move(objective, event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
    }

    private Field<@Nullable String> phase(Fields fields, List<String> phases, Texts texts) {
        Field<@Nullable String> field = fields.<String>choice(id + "-phase", texts.get("pathway.objective.phase"), phases, name -> name).bare()
                .whenLeft(name -> plan.change(objective, objective.withPhase(name == null ? "" : name)));
        field.getStyleClass().add("step-who");
        return field;
    }

    /// Goes where the next step is written.
    void writeNext() {
        next.requestFocus();
    }

    /// The objective and its steps as they were read again.
    void show(Objective read, List<Step> of) {
        objective = read;
        state.show(read.state());
        title.value().set(read.title());
        target.value().set(read.target());
        target.prompt(read.done() == null ? words.texts().get("pathway.objective.target")
                : words.texts().get("pathway.objective.done", words.day(read.done())));
        if (phase != null) {
            phase.value().set(read.phase().isBlank() ? null : read.phase());
        }
        pseudoClassStateChanged(PlanStates.OVER, !read.state().isOpen());
        var wanted = new ArrayList<Node>();
        for (Step step : of) {
            var row = rows.computeIfAbsent(step.id(), _ -> new StepRow(step, id + "-step-" + (rows.size() + 1), plan, words, plan.knownWho()));
            row.show(step);
            wanted.add(row);
        }
        Rows.show(steps, wanted);
    }
}

package org.focale.desktop.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.focale.base.Texts;
import org.focale.desktop.kit.ChipMenu;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.jspecify.annotations.Nullable;

/// One step in the plan: its state, what is to be done, by whom and by when. Each is saved when it is left. Alt with the arrows moves it.
final class StepRow extends StackPane {

    private final Texts texts;
    private final ChipMenu<PlanState> state;
    private final Field<String> said;
    private final Field<String> who;
    private final Field<@Nullable LocalDate> due;
    private final LocalDate today;
    private final Words words;
    private Step step;

    /// @param id    of its parts: `step-2-1`
    /// @param names of those who may do it
    StepRow(Step first, String id, PlanViewModel plan, Words words, List<String> names) {
        this.step = first;
        this.texts = words.texts();
        this.today = words.today();
        this.words = words;
        var fields = new Fields(words);
        state = PlanStates.chip(id + "-state", first.words(), texts, chosen -> plan.setState(step, chosen));
        said = fields.text(id + "-words", texts.get("pathway.step.words")).bare().aboutSomeone(texts)
                .check(text -> text.isBlank() ? Optional.of(texts.get("app.record.step.words")) : Optional.empty())
                .whenLeft(text -> plan.change(step, step.withWords(text)));
        who = fields.suggested(id + "-who", texts.get("pathway.step.who"), names).bare().whenLeft(name -> plan.change(step, step.withWho(name)));
        due = fields.day(id + "-due", texts.get("pathway.step.due")).bare().whenLeft(day -> plan.change(step, step.withDue(day)));
        who.getStyleClass().add("step-who");
        due.getStyleClass().add("step-due");
        var left = new HBox(state, said);
        left.getStyleClass().add("plan-row");
        HBox.setHgrow(said, Priority.ALWAYS);
        var right = new Wrap(who, due, PlanStates.more(id + "-more", texts, by -> plan.move(step, by), () -> plan.past(step, step.words()),
                () -> plan.delete(step)));
        right.getStyleClass().add("plan-end");
        getStyleClass().add("step-row");
        getChildren().setAll(new Sides(left, right));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                plan.move(step, event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        show(first);
    }

    /// The step as it was read again.
    void show(Step read) {
        step = read;
        state.show(read.state());
        said.value().set(read.words());
        who.value().set(read.who());
        due.value().set(read.due());
        due.prompt(read.done() == null ? texts.get("pathway.step.due") : texts.get("pathway.step.done", words.day(read.done())));
        if (read.isOverdueOn(today)) {
            due.wrong(texts.get("pathway.step.overdue"));
        } else {
            due.right();
        }
        pseudoClassStateChanged(PlanStates.OVER, !read.state().isOpen());
    }
}

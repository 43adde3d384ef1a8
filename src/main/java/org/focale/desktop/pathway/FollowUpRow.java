package org.focale.desktop.pathway;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.focale.app.pathway.PersonPlan;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.Answer;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.programme.Standing;
import org.focale.domain.programme.Verdict;
import org.jspecify.annotations.Nullable;

/// One follow-up after the exit: when it is planned, and the form in which it is answered.
final class FollowUpRow extends VBox {

    /// What is no situation some months later.
    private static final Set<ExitCategory> NO_SITUATION = EnumSet.of(ExitCategory.NOT_SAID, ExitCategory.DROP_OUT);

    private final PlanViewModel plan;
    private final Words words;
    private final Texts texts;
    private final String id;
    private final Wrap head = new Wrap();
    private final Prose why = new Prose("", Style.SMALL_MUTED);
    private final VBox form = new VBox();
    private final Field<@Nullable LocalDate> day;
    private final Field<@Nullable Answer> answered;
    private final Field<@Nullable ExitCategory> found;
    private final Field<String> situation;
    private FollowUp followUp;
    /// What the form was filled from.
    private @Nullable FollowUp filled;

    FollowUpRow(FollowUp first, String id, PlanViewModel plan, Words words) {
        this.followUp = first;
        this.plan = plan;
        this.words = words;
        this.texts = words.texts();
        this.id = id;
        var fields = new Fields(words);
        day = fields.day(id + "-day", texts.get("pathway.follow-up.day")).check(typed -> typed == null
                ? Optional.of(texts.get("pathway.follow-up.day.missing")) : typed.isAfter(plan.today())
                ? Optional.of(texts.get("pathway.follow-up.day.future")) : Optional.empty());
        answered = fields.pick(id + "-answered", texts.get("pathway.follow-up.answered"), List.of(Answer.YES, Answer.NO), texts::of);
        answered.check(said -> said == null ? Optional.of(texts.get("pathway.follow-up.answered.missing")) : Optional.empty());
        found = fields.choice(id + "-found", texts.get("pathway.follow-up.found"),
                Arrays.stream(ExitCategory.values()).filter(each -> !NO_SITUATION.contains(each)).toList(), texts::of);
        situation = fields.text(id + "-situation", texts.get("pathway.follow-up.situation"));
        var verbs = new HBox(Buttons.bare(Buttons.primary(id + "-save", texts.get("pathway.follow-up.save"), Icons.DONE, this::save)),
                Buttons.bare(Buttons.plain(id + "-cancel", texts.get("kit.cancel"), Icons.REMOVE, this::giveUp)));
        verbs.getStyleClass().add(Style.ROW);
        form.getStyleClass().addAll(Style.WELL, "follow-up-form");
        form.getChildren().setAll(new Equal(2, day, answered, found, situation), verbs);
        getStyleClass().add("follow-up");
        getChildren().setAll(head, why, form);
        unfold(false);
    }

    void show(FollowUp read, PersonPlan of) {
        followUp = read;
        var title = new Prose(read.months() == null
                ? texts.get("pathway.follow-up.undated") : texts.get("pathway.follow-up.at", read.months()), Style.STRONG);
        head.getStyleClass().setAll("line-head", "follow-up-head");
        head.getChildren().setAll(title, chip(read), new Prose(when(read), Style.SMALL_MUTED));
        if (!read.situation().isBlank()) {
            head.getChildren().add(new Prose(read.situation(), Style.SMALL));
        }
        head.getChildren().add(Buttons.link(id + "-answer", texts.get(read.done() == null ? "pathway.follow-up.answer" : "pathway.follow-up.correct"),
                read.done() == null ? Icons.TO_ENTER : Icons.EDIT, () -> unfold(true)));
        head.getChildren().add(Buttons.icon(id + "-history", texts.get("kit.history"), Icons.HISTORY, () -> plan.past(followUp, title.getText())));
        head.getChildren().add(Buttons.icon(id + "-delete", texts.get("pathway.follow-up.delete"), Icons.DELETE, () -> plan.delete(followUp)));
        why.setText(read.done() == null ? "" : of.positive(read, plan.today()).map(this::sentence).orElse(""));
        why.setVisible(!why.getText().isEmpty());
        why.setManaged(why.isVisible());
    }

    /// As it stands now; what was typed and refused stays until it stands otherwise.
    private void fillForm() {
        if (followUp.equals(filled)) {
            return;
        }
        filled = followUp;
        day.value().set(followUp.done() == null ? plan.today() : followUp.done());
        answered.value().set(followUp.answered() == Answer.NOT_SAID ? null : followUp.answered());
        found.value().set(followUp.found() == ExitCategory.NOT_SAID ? null : followUp.found());
        situation.value().set(followUp.situation());
    }

    private String sentence(Verdict verdict) {
        return texts.get(key(verdict.standing()), verdict.sentence(texts, words::day));
    }

    /// How a verdict on an exit or on a follow-up begins.
    static String key(Standing standing) {
        return switch (standing) {
            case COUNTED -> "pathway.positive.yes";
            case NOT_COUNTED, OUTSIDE -> "pathway.positive.no";
            case NOT_KNOWN -> "pathway.positive.unknown";
        };
    }

    private String when(FollowUp read) {
        if (read.done() != null) {
            return texts.get("pathway.follow-up.done", words.longDay(read.done()));
        }
        return read.due() == null ? "" : texts.get("pathway.follow-up.due", words.longDay(read.due()), words.ago(read.due()));
    }

    private Chip chip(FollowUp read) {
        if (read.done() != null) {
            return read.answered() == Answer.YES ? new Chip(texts.get("pathway.follow-up.reached"), Tone.GOOD, Icons.DONE)
                    : new Chip(texts.get("pathway.follow-up.not-reached"), Tone.NEUTRAL);
        }
        return read.isOverdueOn(plan.today()) ? new Chip(texts.get("pathway.follow-up.overdue"), Tone.WARN, Icons.TIME)
                : new Chip(texts.get("pathway.follow-up.planned"), Tone.NEUTRAL, Icons.TIME);
    }

    private void giveUp() {
        filled = null;
        unfold(false);
    }

    private void unfold(boolean open) {
        if (open && !form.isVisible()) {
            fillForm();
        }
        form.setVisible(open);
        form.setManaged(open);
        if (open) {
            answered.focus();
        }
    }

    private void save() {
        boolean good = answered.isGood() & day.isGood() & found.isGood() & situation.isGood();
        LocalDate on = day.value().get();
        Answer said = answered.value().get();
        if (good && on != null && said != null) {
            ExitCategory category = found.value().get();
            unfold(false);
            plan.answer(Objects.requireNonNullElse(filled, followUp), on, said, situation.value().get(),
                    category == null ? ExitCategory.NOT_SAID : category);
        }
    }
}

package org.focale.desktop.pathway;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.pathway.ExportPlan;
import org.focale.app.pathway.PathwayCases;
import org.focale.app.pathway.PersonPlan;
import org.focale.app.pathway.ReadPlan;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordPast;
import org.focale.domain.Answer;
import org.focale.domain.Coded;
import org.focale.domain.InFile;
import org.focale.domain.Kept;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The plan of one person in one of their pathways: what stands in it, and everything that can be done about it.
public final class PlanViewModel {

    private final UseCases cases;
    private final PathwayCases plans;
    private final PersonId person;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<@Nullable PersonPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Pathway> pathway = new ReadOnlyObjectWrapper<>();
    private @Nullable PathwayId chosen;
    private ReadPlan.Words known = ReadPlan.Words.NONE;

    public PlanViewModel(UseCases cases, PersonId person, Jobs jobs, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.plans = cases.pathway();
        this.person = person;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
    }

    // properties

    /// Null until it was read, and when the file was taken away.
    public ReadOnlyObjectProperty<@Nullable PersonPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The pathway that is looked at: the one chosen, else the one that started last; null without one.
    public ReadOnlyObjectProperty<@Nullable Pathway> pathway() {
        return pathway.getReadOnlyProperty();
    }

    /// Objectives that were written here before, most often first.
    List<String> knownObjectives() {
        return known.objectives();
    }

    List<String> knownSteps() {
        return known.steps();
    }

    /// Who may do a step: the person, whoever follows them, and who did one before.
    List<String> knownWho() {
        @Nullable PersonPlan read = plan.get();
        @Nullable Pathway now = pathway.get();
        var near = Stream.of(read == null ? "" : read.person().firstName(), now == null ? "" : now.referent());
        return Stream.concat(near, known.who().stream()).filter(name -> !name.isBlank()).distinct().toList();
    }

    LocalDate today() {
        return words.today();
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    public Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        jobs.run(_ -> plans.read().words(), read -> known = read);
        refresh();
        return stop;
    }

    /// What this line of the plan said before.
    void past(Kept record, String called) {
        new RecordPast(cases, jobs, dialogs, words).ask(record, called);
    }

    /// Looks at another pathway; null: at the one that started last.
    public void choose(@Nullable PathwayId id) {
        chosen = id;
        show();
    }

    private void refresh() {
        jobs.run(_ -> plans.read().read(person), read -> {
            plan.set(read.orElse(null));
            show();
        });
    }

    private void show() {
        @Nullable PersonPlan read = plan.get();
        pathway.set(read == null ? null : read.pathway(chosen).orElse(null));
    }

    /// Adds an objective to the pathway that is looked at.
    public void addObjective(String title) {
        @Nullable Pathway in = pathway.get();
        if (in != null) {
            save(() -> plans.write().addObjective(in, title));
        }
    }

    public void addStep(Objective objective, String said) {
        save(() -> plans.write().addStep(objective, said));
    }

    /// Saves what differs; a refusal is told, and what stands in the workspace is shown again.
    public <R extends InFile> void change(R seen, R left) {
        save(() -> cases.saves().change(seen, left));
    }

    public void setState(Objective objective, PlanState state) {
        save(() -> {
            plans.write().setState(objective, state);
            return state;
        });
    }

    public void setState(Step step, PlanState state) {
        save(() -> {
            plans.write().setState(step, state);
            return state;
        });
    }

    /// @param by places further down, negative: up
    public void move(Objective objective, int by) {
        @Nullable PersonPlan read = plan.get();
        @Nullable Pathway in = pathway.get();
        if (read != null && in != null) {
            save(() -> {
                plans.write().move(objective, read.objectives(in), by);
                return by;
            });
        }
    }

    /// @param by places further down, negative: up
    public void move(Step step, int by) {
        @Nullable PersonPlan read = plan.get();
        if (read != null) {
            var among = step.objective() == null ? read.looseSteps() : read.steps(step.objective());
            save(() -> {
                plans.write().move(step, among, by);
                return by;
            });
        }
    }

    /// Takes an objective away with its steps; the message brings all of it back.
    public void delete(Objective objective) {
        @Nullable PersonPlan read = plan.get();
        var steps = read == null ? List.<Step>of() : read.steps(objective.id());
        delete(() -> plans.write().delete(objective, steps), texts.get("pathway.objective.deleted", objective.title()));
    }

    public void delete(Step step) {
        delete(() -> cases.saves().delete(step), texts.get("pathway.step.deleted", step.words()));
    }

    public void delete(Barrier look) {
        delete(() -> cases.saves().delete(look), texts.get("pathway.barrier.deleted", look.theme().label()));
    }

    public void delete(FollowUp followUp) {
        delete(() -> cases.saves().delete(followUp), texts.get("pathway.follow-up.deleted"));
    }

    private void delete(Runnable work, String message) {
        jobs.save(_ -> {
            work.run();
            return cases.takeBack().own();
        }, change -> dialogs.toast(change.isEmpty() ? new Toast(message)
                : new Toast(message, texts.get("kit.undo"), () -> jobs.save(_ -> cases.takeBack().only(change.get()), _ -> { }))));
    }

    /// Where a theme stands today.
    public void discuss(Coded theme, BarrierLevel level) {
        save(() -> {
            plans.discuss().set(person, theme, level);
            return level;
        });
    }

    public void comment(Barrier look, String said) {
        save(() -> {
            plans.discuss().comment(look, said);
            return said;
        });
    }

    /// Plans the follow-ups that the programme foresees and that are not there yet.
    public void planFollowUps() {
        @Nullable Pathway left = pathway.get();
        if (left != null) {
            save(() -> {
                plans.leave().plan(left);
                return left;
            });
        }
    }

    public void addFollowUp(int months) {
        @Nullable Pathway left = pathway.get();
        if (left != null) {
            save(() -> {
                plans.leave().add(left, months);
                return months;
            });
        }
    }

    /// What was found, some months after the exit.
    public void answer(FollowUp followUp, LocalDate day, Answer answered, String situation, ExitCategory found) {
        change(followUp, followUp.made(day, answered, situation, answered == Answer.YES ? found : ExitCategory.NOT_SAID));
    }

    /// Months at which the programme foresees a follow-up and none is planned.
    List<Integer> missingFollowUps() {
        @Nullable PersonPlan read = plan.get();
        @Nullable Pathway left = pathway.get();
        if (read == null || left == null || left.exit() == null) {
            return List.of();
        }
        var there = read.followUps(left).stream().map(FollowUp::months).toList();
        return read.programme(left).map(programme -> programme.followUpMonths().stream().filter(month -> !there.contains(month)).toList())
                .orElse(List.of());
    }

    /// Writes the plan where the user says.
    public void export(ExportPlan.Layout layout) {
        @Nullable PersonPlan read = plan.get();
        @Nullable Pathway in = pathway.get();
        if (read == null || in == null) {
            return;
        }
        var question = new FileQuestion(texts.get("pathway.export.title"), plans.export().proposedName(read, layout, texts),
                texts.get("pathway.export.kind"), List.of("pdf"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("pathway.export.running"), _ -> {
            plans.export().export(read, in, layout, target, texts);
            return target;
        }, this::tellWhere));
    }

    private void tellWhere(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        dialogs.toast(new Toast(texts.get("pathway.exported", target.getFileName(), Optional.ofNullable(folder).map(Path::toString).orElse(""))));
    }

    private void save(Callable<?> work) {
        jobs.save(_ -> work.call(), _ -> { }, refused -> {
            dialogs.refused(refused);
            refresh();
        });
    }
}

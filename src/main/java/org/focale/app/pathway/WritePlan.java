package org.focale.app.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.Kept;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.ObjectiveId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.pathway.StepId;
import org.jspecify.annotations.Nullable;

/// Writes the objectives and the steps of a plan.
public final class WritePlan {

    /// Between two places, so that another site can put something there without moving the rest.
    private static final int GAP = 10;

    private final Session session;
    private final Saves saves;

    public WritePlan(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// After those that are there.
    ///
    /// @throws org.focale.base.Refused when it says nothing
    public Objective addObjective(Pathway pathway, String title) {
        var objective = new Objective(new ObjectiveId(session.ids().next()), pathway.person(), pathway.id(), title.strip(), "",
                PlanState.PLANNED, null, null, null);
        saves.create(objective);
        return objective;
    }

    /// After those that are there.
    ///
    /// @throws org.focale.base.Refused when it says nothing
    public Step addStep(Objective objective, String words) {
        var step = new Step(new StepId(session.ids().next()), objective.person(), objective.id(), words.strip(), PlanState.PLANNED, null, null, "",
                null);
        saves.create(step);
        return step;
    }

    /// The day on which it is done is today.
    public void setState(Step step, PlanState state) {
        saves.change(step, step.withState(state, session.today()));
    }

    /// The day on which it is reached is today.
    public void setState(Objective objective, PlanState state) {
        saves.change(objective, objective.withState(state, session.today()));
    }

    /// Takes an objective away, with its steps: one change.
    public void delete(Objective objective, List<Step> steps) {
        var batch = new Batch();
        steps.forEach(batch::delete);
        batch.delete(objective);
        saves.saveAll(batch);
    }

    /// @param among all in their order
    /// @param by    places further down, negative: up
    public void move(Objective objective, List<Objective> among, int by) {
        move(objective, among, by, Objective::withRank);
    }

    /// @param among all in their order
    /// @param by    places further down, negative: up
    public void move(Step step, List<Step> among, int by) {
        move(step, among, by, Step::withRank);
    }

    private <R extends Kept> void move(R one, List<R> among, int by, BiFunction<R, @Nullable Integer, R> placed) {
        int from = among.indexOf(one);
        int to = Math.clamp(from + by, 0, among.size() - 1);
        if (from < 0 || from == to) {
            return;
        }
        var order = new ArrayList<>(among);
        order.add(to, order.remove(from));
        var batch = new Batch();
        for (int i = 0; i < order.size(); i++) {
            batch.change(order.get(i), placed.apply(order.get(i), (i + 1) * GAP));
        }
        saves.saveAll(batch);
    }
}

package org.focale.desktop.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.pathway.ExportPlan;
import org.focale.app.pathway.PersonPlan;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.QuickAdd;
import org.focale.desktop.kit.Rows;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.ObjectiveId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.pathway.Step;
import org.focale.domain.pathway.StepId;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// What the person wants to reach and how, on one page: written in place, one line after the other.
final class ObjectivesCard extends VBox {

    private final PlanViewModel plan;
    private final Words words;
    private final VBox boxes = new VBox();
    private final VBox loose = new VBox();
    private final Prose empty;
    private final Prose looseTitle;
    private final QuickAdd next;
    private final Map<ObjectiveId, ObjectiveBox> known = new HashMap<>();
    private final Map<StepId, StepRow> looseRows = new HashMap<>();
    private @Nullable PathwayId of;
    private @Nullable ObjectiveId latest;
    private boolean added;

    ObjectivesCard(PlanViewModel plan, Words words, Locked locked) {
        this.plan = plan;
        this.words = words;
        Texts texts = words.texts();
        empty = new Prose(texts.get("pathway.objectives.empty"), Style.MUTED);
        looseTitle = new Prose(texts.get("pathway.steps.loose"), Style.MUTED);
        next = new QuickAdd("add-objective", texts.get("pathway.objective.add"), plan::knownObjectives, this::add).aboutSomeone(texts);
        var verbs = new Wrap(Buttons.link("plan-plain", texts.get("pathway.export.plain"), Icons.PDF, () -> plan.export(ExportPlan.Layout.PLAIN)),
                Buttons.link("plan-sign", texts.get("pathway.export.sign"), Icons.PLAN, () -> plan.export(ExportPlan.Layout.TO_SIGN)));
        verbs.getStyleClass().add("plan-end");
        boxes.getStyleClass().add("objectives");
        loose.getStyleClass().add("objective-steps");
        var card = new Card(texts.get("pathway.objectives.title"), empty, boxes, looseTitle, loose, next).action(verbs);
        locked.part(card.body()).getStyleClass().add("plan-body");
        getChildren().setAll(card);
        plan.plan().subscribe(_ -> show());
        plan.pathway().subscribe(_ -> show());
    }

    private void add(String title) {
        added = true;
        plan.addObjective(title);
    }

    private void show() {
        @Nullable PersonPlan read = plan.plan().get();
        @Nullable Pathway pathway = plan.pathway().get();
        if (read == null || pathway == null) {
            return;
        }
        if (!pathway.id().equals(of)) {
            known.clear();
            of = pathway.id();
        }
        var phases = read.programme(pathway).map(Programme::phases).orElse(List.of()).stream().map(Phase::name).toList();
        var objectives = read.objectives(pathway);
        var wanted = new ArrayList<Node>();
        for (Objective each : objectives) {
            var box = known.computeIfAbsent(each.id(), _ -> {
                latest = each.id();
                return new ObjectiveBox(each, "objective-" + (known.size() + 1), plan, words, phases);
            });
            box.show(each, read.steps(each.id()));
            wanted.add(box);
        }
        Rows.show(boxes, wanted);
        var steps = new ArrayList<Node>();
        for (Step step : read.looseSteps()) {
            var row = looseRows.computeIfAbsent(step.id(), _ -> new StepRow(step,
                    "loose-step-" + (looseRows.size() + 1), plan, words, plan.knownWho()));
            row.show(step);
            steps.add(row);
        }
        Rows.show(loose, steps);
        show(empty, objectives.isEmpty());
        show(looseTitle, !steps.isEmpty());
        show(loose, !steps.isEmpty());
        goOn();
    }

    /// After a new objective its first step is written.
    private void goOn() {
        @Nullable ObjectiveBox box = latest == null ? null : known.get(latest);
        if (added && box != null) {
            added = false;
            box.writeNext();
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

package org.focale.desktop.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.focale.app.pathway.PersonPlan;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.pathway.Stage;
import org.focale.domain.programme.Length;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.PhaseSpan;
import org.jspecify.annotations.Nullable;

/// On top of the plan: which of the person's pathways is looked at, and its months and phases as a bar.
final class Phases extends VBox {

    private final PlanViewModel plan;
    private final Words words;
    private final Texts texts;
    private final Consumer<PathwayId> choose;
    private final Wrap pathways = new Wrap();
    private final VBox bar = new VBox();

    /// @param choose looks at another pathway
    Phases(PlanViewModel plan, Words words, Consumer<PathwayId> choose) {
        this.plan = plan;
        this.words = words;
        this.texts = words.texts();
        this.choose = choose;
        pathways.getStyleClass().add("pathways");
        getStyleClass().add("plan-body");
        getChildren().setAll(pathways, bar);
        plan.plan().subscribe(_ -> show());
        plan.pathway().subscribe(_ -> show());
    }

    private void show() {
        @Nullable PersonPlan read = plan.plan().get();
        @Nullable Pathway pathway = plan.pathway().get();
        if (read == null || pathway == null) {
            return;
        }
        boolean several = read.pathways().size() > 1;
        pathways.setVisible(several);
        pathways.setManaged(several);
        pathways.getChildren().clear();
        for (Pathway each : read.pathways()) {
            pathways.getChildren().add(choice(each, read, each.id().equals(pathway.id())));
        }
        bar.getChildren().clear();
        var spans = read.phases(pathway);
        LocalDate start = pathway.start();
        LocalDate end = pathway.plannedEnd();
        if (spans.isEmpty() && start != null && end != null && end.isAfter(start)) {
            spans = List.of(new PhaseSpan(new Phase(read.programmeName(pathway), Length.NOT_SAID, ""), start, end, false));
        }
        if (spans.isEmpty()) {
            bar.getChildren().add(new Prose(texts.get("pathway.phases.none"), Style.SMALL_MUTED));
        } else {
            bar.getChildren().add(new PhasesBar(spans, end == null ? spans.getLast().end() : end, words));
        }
    }

    /// "Focale · depuis avril 2026 · en cours".
    private ToggleButton choice(Pathway each, PersonPlan read, boolean chosen) {
        String name = read.programmeName(each);
        String since = each.start() == null ? "" : " · " + words.month(each.start());
        var exit = each.exit();
        String now = exit != null && each.stageOn(words.today()) == Stage.LEFT ? texts.get("pathway.switch.left", exit.words(texts))
                : texts.get("pathway.switch.now");
        var toggle = Chip.toggle("pathway-" + (read.pathways().indexOf(each) + 1), name + since + " · " + now);
        toggle.setSelected(chosen);
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            choose.accept(each.id());
        });
        return toggle;
    }
}

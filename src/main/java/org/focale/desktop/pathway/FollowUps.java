package org.focale.desktop.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.pathway.PersonPlan;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Rows;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.FollowUpId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.programme.Standing;
import org.jspecify.annotations.Nullable;

/// Below the exit: whether it counts as positive and why, and the follow-ups some months later.
final class FollowUps extends VBox {

    private static final List<Integer> USUAL = List.of(3, 6, 12, 24);

    private final PlanViewModel plan;
    private final Words words;
    private final Texts texts;
    private final VBox verdict = new VBox();
    private final VBox rows = new VBox();
    private final Wrap verbs = new Wrap();
    private final Prose none;
    private final Map<FollowUpId, FollowUpRow> known = new HashMap<>();

    FollowUps(PlanViewModel plan, Words words) {
        this.plan = plan;
        this.words = words;
        this.texts = words.texts();
        this.none = new Prose(texts.get("pathway.follow-up.before-exit"), Style.SMALL_MUTED);
        rows.getStyleClass().add("follow-ups");
        getStyleClass().add("plan-body");
        getChildren().setAll(verdict, none, rows, verbs);
        plan.plan().subscribe(_ -> show());
        plan.pathway().subscribe(_ -> show());
    }

    private void show() {
        @Nullable PersonPlan read = plan.plan().get();
        @Nullable Pathway pathway = plan.pathway().get();
        if (read == null || pathway == null) {
            return;
        }
        verdict.getChildren().clear();
        read.positive(pathway, plan.today()).ifPresent(found -> {
            boolean counted = found.standing() == Standing.COUNTED;
            var banner = new Banner(counted ? Icons.DONE : found.standing() == Standing.NOT_KNOWN ? Icons.ASK : Icons.TELL,
                    counted ? Tone.GOOD : found.standing() == Standing.NOT_KNOWN ? Tone.WARN : Tone.NEUTRAL, "");
            banner.setId("exit-verdict");
            banner.show(texts.get(FollowUpRow.key(found.standing()), found.sentence(texts, words::longDay)));
            verdict.getChildren().add(banner);
        });
        var followUps = read.followUps(pathway);
        var wanted = new ArrayList<Node>();
        for (FollowUp each : followUps) {
            var row = known.computeIfAbsent(each.id(), _ -> new FollowUpRow(each, "follow-up-" + (known.size() + 1), plan, words));
            row.show(each, read);
            wanted.add(row);
        }
        Rows.show(rows, wanted);
        showVerbs(pathway, followUps);
    }

    private void showVerbs(Pathway pathway, List<FollowUp> there) {
        boolean left = pathway.exit() != null;
        none.setVisible(!left && there.isEmpty());
        none.setManaged(none.isVisible());
        verbs.getChildren().clear();
        if (!left) {
            return;
        }
        var missing = plan.missingFollowUps();
        if (!missing.isEmpty()) {
            verbs.getChildren().add(Buttons.plain("plan-follow-ups", texts.get("pathway.follow-up.plan",
                    missing.stream().map(month -> "+" + month).collect(Collectors.joining(", "))), Icons.AGENDA, plan::planFollowUps));
        }
        for (int months : USUAL) {
            if (!missing.contains(months) && there.stream().noneMatch(each -> Integer.valueOf(months).equals(each.months()))) {
                verbs.getChildren().add(Buttons.link("add-follow-up-" + months, texts.get("pathway.follow-up.add", months), Icons.ADD,
                        () -> plan.addFollowUp(months)));
            }
        }
    }
}

package org.focale.desktop.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.focale.app.pathway.PersonPlan;
import org.focale.app.reference.Choice;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.ChipMenu;
import org.focale.desktop.kit.LevelCurve;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.ThemeLooks;

/// What stands in the way and what helps, by theme, with how it went. What was not talked about stands apart: it is no "no".
final class BarriersCard extends VBox {

    private final PlanViewModel plan;
    private final Words words;
    private final Texts texts;
    private final VBox discussed = new VBox();
    private final Wrap others = new Wrap();
    private final Prose othersTitle;
    private final Map<String, ThemePlate> plates = new HashMap<>();
    private List<String> keys = List.of();
    private List<Choice> open = List.of();

    BarriersCard(PlanViewModel plan, Words words) {
        this.plan = plan;
        this.words = words;
        this.texts = words.texts();
        this.othersTitle = new Prose(texts.of(BarrierLevel.NOT_DISCUSSED), Style.LABEL);
        others.getStyleClass().add("themes-open");
        var card = new Card(texts.get("pathway.barriers.title"), discussed, othersTitle, others);
        card.body().getStyleClass().add("plan-body");
        getChildren().setAll(card);
        plan.plan().subscribe(read -> {
            if (read != null) {
                show(read);
            }
        });
    }

    private void show(PersonPlan read) {
        var looks = read.looks();
        var now = looks.stream().map(each -> each.theme().key()).toList();
        for (ThemeLooks each : looks) {
            plates.computeIfAbsent(each.theme().key(), _ -> new ThemePlate(each, label(each, read), "theme-" + (plates.size() + 1), plan, words))
                    .show(each);
        }
        if (!now.equals(keys)) {
            keys = now;
            var shown = new ArrayList<ThemePlate>();
            now.forEach(key -> shown.add(plates.get(key)));
            discussed.getChildren().clear();
            if (!shown.isEmpty()) {
                discussed.getChildren().add(new Tiles(2, shown));
            }
        }
        var left = read.notDiscussed();
        if (!left.equals(open)) {
            open = left;
            others.getChildren().clear();
            left.forEach(choice -> others.getChildren().add(chip(choice)));
        }
        othersTitle.setVisible(!left.isEmpty());
        othersTitle.setManaged(!left.isEmpty());
    }

    /// As the list calls it today; what is in no list as it was called then.
    private String label(ThemeLooks each, PersonPlan read) {
        return read.themes().stream().filter(choice -> choice.coded().key().equals(each.theme().key())).findFirst()
                .map(choice -> choice.label(texts.locale())).orElse(each.theme().label());
    }

    private ChipMenu<BarrierLevel> chip(Choice choice) {
        String label = choice.label(texts.locale());
        var chip = new ChipMenu<BarrierLevel>("open-theme-" + choice.code(), label, levels(), texts::of, LevelCurve::tone,
                level -> plan.discuss(choice.coded(), level));
        chip.show(BarrierLevel.NOT_DISCUSSED, label);
        return chip;
    }

    /// In the order of the keys 1 to 6: what is said most comes first, "not discussed" last.
    static List<BarrierLevel> levels() {
        return List.of(BarrierLevel.NEED, BarrierLevel.IN_PROGRESS, BarrierLevel.LIFTED, BarrierLevel.STRENGTH, BarrierLevel.NOT_RELEVANT,
                BarrierLevel.NOT_DISCUSSED);
    }
}

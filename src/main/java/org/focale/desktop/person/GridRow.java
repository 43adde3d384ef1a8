package org.focale.desktop.person;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.WordHint;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.Level;

/// One line of the grid: the soft skill, its cells, what was seen, and whether the person agrees.
final class GridRow extends VBox {

    private final Label skill;
    private final LevelPicker levels;
    private final TextField fact = new TextField();
    private final StackPane own;
    private final StackPane agree;
    private final WordHint hint;

    GridRow(GridLine line, Words words) {
        Texts texts = words.texts();
        getStyleClass().add("grid-row");
        skill = new Label(line.label());
        skill.getStyleClass().addAll(Style.STRONG, "grid-skill");
        skill.setWrapText(true);
        skill.setMinHeight(USE_PREF_SIZE);
        levels = new LevelPicker(line, words);
        fact.setId("fact-" + line.skill().code());
        fact.setPromptText(texts.get("person.grid.fact.prompt"));
        fact.setAccessibleText(texts.get("person.grid.fact") + ", " + line.label());
        fact.textProperty().bindBidirectional(line.fact());
        fact.getStyleClass().add("grid-fact");
        HBox.setHgrow(fact, Priority.ALWAYS);
        hint = WordHint.under(fact, texts);

        var box = new CheckBox();
        box.setId("agreed-" + line.skill().code());
        box.setAccessibleText(texts.get("person.grid.agreed") + ", " + line.label());
        box.setTooltip(new Tooltip(texts.get("person.grid.agreed.words")));
        box.selectedProperty().bindBidirectional(line.agreed());
        box.disableProperty().bind(line.level().isNull().or(line.level().isEqualTo(Level.NOT_OBSERVED)));
        agree = new StackPane(box);
        agree.getStyleClass().add("grid-agree");
        own = new StackPane(new OwnViewPicker(line, words));
        own.getStyleClass().add("grid-own");
        wide(true);
    }

    /// On one line, or one under the other where there is no room.
    void wide(boolean wide) {
        levels.stretch(!wide);
        if (wide) {
            getChildren().setAll(row(skill, levels, fact, own, agree), hint);
        } else {
            getChildren().setAll(skill, row(levels, own, agree), row(fact), hint);
        }
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("grid-cells");
        return row;
    }

    LevelPicker levels() {
        return levels;
    }

    TextField fact() {
        return fact;
    }
}

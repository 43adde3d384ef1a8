package org.focale.desktop.pathway;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.ChipMenu;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Tone;
import org.focale.domain.pathway.PlanState;

/// How far an objective or a step is, and what else can be done with it, the same for both.
final class PlanStates {

    /// Done or given up: calmer than what is still to do.
    static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private PlanStates() {}

    static ChipMenu<PlanState> chip(String id, String what, Texts texts, Consumer<PlanState> chosen) {
        return new ChipMenu<>(id, what, List.of(PlanState.values()), texts::of, PlanStates::tone, chosen);
    }

    private static Tone tone(PlanState state) {
        return switch (state) {
            case PLANNED, ABANDONED, CANCELLED -> Tone.NEUTRAL;
            case IN_PROGRESS -> Tone.ACCENT;
            case ON_HOLD -> Tone.WARN;
            case DONE -> Tone.GOOD;
        };
    }

    /// Up, down, what it said before, away.
    static Button more(String id, Texts texts, IntConsumer move, Runnable past, Runnable delete) {
        var menu = new ContextMenu(item(id + "-up", texts.get("pathway.more.up"), () -> move.accept(-1)),
                item(id + "-down", texts.get("pathway.more.down"), () -> move.accept(1)),
                item(id + "-history", texts.get("kit.history"), past),
                item(id + "-delete", texts.get("pathway.more.delete"), delete));
        var button = Buttons.icon(id, texts.get("pathway.more"), Icons.MORE, () -> { });
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 2));
        button.setContextMenu(menu);
        return button;
    }

    private static MenuItem item(String id, String verb, Runnable action) {
        var item = new MenuItem(verb);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}

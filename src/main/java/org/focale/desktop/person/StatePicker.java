package org.focale.desktop.person;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Icons;
import org.focale.domain.cv.LineState;

/// What the person says of a line, set by one press: proposed, agreed, declined. Each has its own picture.
final class StatePicker extends HBox {

    /// @param line what it is about, for a screen reader
    StatePicker(String id, String line, LineState now, Texts texts, Consumer<LineState> choose) {
        getStyleClass().add("state-picker");
        var group = new ToggleGroup();
        for (LineState state : LineState.values()) {
            var button = new ToggleButton("", icon(state).node());
            button.setId(id + "-" + (state.ordinal() + 1));
            button.getStyleClass().setAll("state-button", "state-" + (state.ordinal() + 1));
            button.setToggleGroup(group);
            button.setSelected(state == now);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(texts.of(state) + ", " + line);
            button.setTooltip(new Tooltip(texts.of(state)));
            button.setOnAction(_ -> {
                button.setSelected(true);
                if (state != now) {
                    choose.accept(state);
                }
            });
            getChildren().add(button);
        }
    }

    private static Icons icon(LineState state) {
        return switch (state) {
            case PROPOSED -> Icons.ASK;
            case AGREED -> Icons.DONE;
            case DECLINED -> Icons.REMOVE;
        };
    }
}

package org.focale.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Sign;
import org.focale.desktop.kit.Style;

/// The screens at the left, a picture and a word each. It scrolls when the letters are large; its foot stays.
final class Rail extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double SIGN = 30;

    Rail(ShellViewModel shell, Texts texts) {
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(texts.get("shell.rail"));

        var sign = new StackPane(new Sign(SIGN));
        sign.getStyleClass().add("rail-sign");

        List<Button> buttons = new ArrayList<>();
        var top = new VBox();
        top.getStyleClass().add("rail-entries");
        for (RailEntry entry : shell.entries()) {
            buttons.add(entry(entry, shell, texts));
        }
        top.getChildren().setAll(buttons);
        var scroll = new ScrollPane(top);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);

        var foot = new VBox();
        foot.getStyleClass().add("rail-entries");
        RailEntry settings = shell.settings();
        if (settings != null) {
            Button button = entry(settings, shell, texts);
            buttons.add(button);
            foot.getChildren().add(button);
        }
        foot.getChildren().add(button("rail-lock", Icons.LOCK, texts.get("shell.lock"), shell::lock));
        getChildren().setAll(sign, scroll, foot);

        shell.here().subscribe(place -> buttons.forEach(button -> {
            boolean here = place != null && button.getId().equals("rail-" + place.rail());
            button.pseudoClassStateChanged(HERE, here);
        }));
    }

    private static Button entry(RailEntry entry, ShellViewModel shell, Texts texts) {
        return button("rail-" + entry.key(), entry.icon(), texts.get(entry.textKey()), () -> shell.openEntry(entry));
    }

    private static Button button(String id, Icons icon, String words, Runnable action) {
        var button = new Button(words, icon.node());
        button.setId(id);
        button.getStyleClass().setAll("rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

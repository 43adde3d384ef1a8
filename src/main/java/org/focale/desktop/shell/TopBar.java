package org.focale.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;

/// Way back, search, "Enregistré", and who is at work.
final class TopBar extends HBox {

    TopBar(ShellViewModel shell, SearchBox search, Texts texts) {
        getStyleClass().add("top-bar");
        Button back = Buttons.icon("back", texts.get("shell.back"), Icons.BACK, shell::back);
        back.disableProperty().bind(shell.canGoBack().not());

        var saved = new SavedSign(shell, texts);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var who = new Label();
        who.setId("who");
        who.getStyleClass().add(Style.MUTED);
        who.textProperty().bind(shell.who());
        var whole = new Tooltip();
        whole.textProperty().bind(shell.who());
        who.setTooltip(whole);
        saved.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(back, search.field(), saved, space, who);
    }
}

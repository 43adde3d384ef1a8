package org.focale.desktop.importing;

import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;

/// Which file: chosen or dropped.
final class FilePane extends VBox {

    FilePane(ImportViewModel importing, Texts texts) {
        var choose = Buttons.primary("import-choose", texts.get("import.file.choose"), Icons.TABLE, importing::chooseFile);
        choose.disableProperty().bind(importing.busy());
        var state = new EmptyState(Icons.TABLE, texts.get("import.file.say"), choose);
        state.getChildren().addAll(new Prose(texts.get("import.file.formats"), Style.SMALL_MUTED),
                new Prose(texts.get("import.file.safe"), Style.SMALL_MUTED));
        state.getChildren().add(Buttons.link("import-template", texts.get("import.file.template"), Icons.EXPORT, importing::saveTemplate));
        if (importing.opened().get() != null) {
            state.getChildren().add(Buttons.link("import-again", texts.get("import.file.again", importing.opened().get().fileName()), Icons.NEXT,
                    importing::resume));
        }
        state.getStyleClass().add("import-drop");
        getChildren().setAll(new Card(state).fill());
    }
}

package org.focale.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.focale.base.Texts;

/// Where a pathway is, as a bar of months with "8/15" beside it.
public final class PathwayBar extends HBox {

    private final Texts texts;
    private final Bar bar = new Bar(Tone.ACCENT);
    private final Label months = new Label();

    public PathwayBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("pathway-bar");
        months.getStyleClass().add(Style.SMALL_MUTED);
        months.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().setAll(bar, months);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Without the figures, where a chip already says them.
    public PathwayBar bare() {
        getChildren().remove(months);
        return this;
    }

    public void show(int month, int of) {
        bar.show(of <= 0 ? 0 : (double) month / of);
        months.setText(month + "/" + of);
        setAccessibleText(texts.get("kit.pathway.month", month, of));
    }
}

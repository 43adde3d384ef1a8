package org.focale.desktop.person;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.InFile;
import org.jspecify.annotations.Nullable;

/// The column at the right of a section: what it usually shows, or the one record that is open.
final class SidePane extends StackPane {

    /// A form needs more width than lines to glance at.
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Function<RecordEditor<? extends InFile>, RecordPanel> panels;
    private final ScrollPane usual;

    SidePane(PersonViewModel file, Region usual, Function<RecordEditor<? extends InFile>, RecordPanel> panels) {
        this.panels = panels;
        this.usual = new ScrollPane(usual);
        this.usual.setFitToWidth(true);
        this.usual.getStyleClass().add(Style.BARE_SCROLL);
        getStyleClass().add(Style.SIDE);
        // Only the section that is looked at builds the form.
        WhileShown.listen(this, () -> file.panel().subscribe(this::show)::unsubscribe);
    }

    private void show(@Nullable RecordEditor<? extends InFile> open) {
        pseudoClassStateChanged(WIDE, open != null);
        if (open == null) {
            getChildren().setAll(usual);
            return;
        }
        @Nullable Node before = getChildren().isEmpty() ? null : getChildren().getFirst();
        if (!(before instanceof RecordPanel panel && panel.isOf(open))) {
            var panel = panels.apply(open);
            getChildren().setAll(panel);
            panel.applyCss(); // before it, what scrolls does not hold its content yet, and nothing in it takes the focus
            panel.focusFirst();
        }
    }
}

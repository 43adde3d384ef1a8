package org.focale.desktop.opening;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// One programme in the list: how it is called, who leads it, how long it takes. The chosen one has a tick, too: colour does not
/// speak alone.
final class ProgrammeCell extends ListCell<Programme> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label lead = new Label();
    private final Label length = new Label();
    private final HBox row;

    ProgrammeCell(Texts texts) {
        this.texts = texts;
        name.getStyleClass().add(Style.STRONG);
        lead.getStyleClass().add(Style.SMALL_MUTED);
        length.getStyleClass().add(Style.SMALL_MUTED);
        length.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(name, lead);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node tick = Icons.DONE.node();
        tick.getStyleClass().add("programme-tick");
        tick.visibleProperty().bind(selectedProperty());
        row = new HBox(tick, words, length);
        row.getStyleClass().add(Style.ROW);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0); // the list gives the width, long names are shortened
    }

    @Override
    protected void updateItem(@Nullable Programme programme, boolean empty) {
        super.updateItem(programme, empty);
        if (empty || programme == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(programme.calledShort());
        lead.setText(programme.lead());
        length.setText(programme.length().words(texts));
        setAccessibleText(String.join(", ", name.getText(), lead.getText(), length.getText()));
        setGraphic(row);
    }
}

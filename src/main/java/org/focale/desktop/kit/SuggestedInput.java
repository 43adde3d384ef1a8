package org.focale.desktop.kit;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Words of one's own, or one of a list that opens.
final class SuggestedInput implements Input<String> {

    private final ComboBox<String> box = new ComboBox<>();
    private boolean showing;

    SuggestedInput(List<String> suggestions) {
        box.setEditable(true);
        box.getItems().setAll(suggestions);
        box.setVisibleRowCount(10);
    }

    @Override
    public Region control() {
        return box;
    }

    @Override
    public Reading<String> read() {
        return new Good<>(box.getEditor().getText().strip());
    }

    @Override
    public void show(String value) {
        showing = true;
        box.setValue(value);
        box.getEditor().setText(value);
        showing = false;
    }

    @Override
    public void whenChosen(Runnable commit) {
        box.getSelectionModel().selectedIndexProperty().addListener((_, _, now) -> {
            if (!showing && now.intValue() >= 0) {
                box.getEditor().setText(box.getItems().get(now.intValue()));
                commit.run();
            }
        });
    }

    /// For the text that stands in it while it is empty, and for each letter typed.
    TextField editor() {
        return box.getEditor();
    }
}

package org.focale.desktop.exchange;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Style;

/// A fingerprint in its four groups, large enough to be read aloud.
final class FingerprintPlate extends StackPane {

    FingerprintPlate(String id, String fingerprint) {
        setId(id);
        setAccessibleText(fingerprint);
        getStyleClass().addAll(Style.WELL, "fingerprint");
        getChildren().setAll(new Equal(2, Arrays.stream(fingerprint.split("-")).map(FingerprintPlate::group).toArray(Node[]::new)));
    }

    private static Node group(String letters) {
        var label = new Label(letters);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}

package org.focale.desktop.exchange;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Style;

/// A fingerprint in its four groups, large enough to be read aloud; or small, to be recognised.
final class FingerprintPlate extends StackPane {

    private static final String GROUPS = "-";

    FingerprintPlate(String id, String fingerprint) {
        this(id, fingerprint, "fingerprint", new Equal(2, groups(fingerprint)));
    }

    private FingerprintPlate(String id, String fingerprint, String style, Node groups) {
        setId(id);
        setAccessibleText(fingerprint);
        getStyleClass().addAll(Style.WELL, style);
        getChildren().setAll(groups);
    }

    /// On one line.
    static FingerprintPlate small(String id, String fingerprint) {
        return new FingerprintPlate(id, fingerprint, "fingerprint-small", new Label(fingerprint.replace(GROUPS, "  ")));
    }

    private static Node[] groups(String fingerprint) {
        return Arrays.stream(fingerprint.split(GROUPS)).map(FingerprintPlate::group).toArray(Node[]::new);
    }

    private static Node group(String letters) {
        var label = new Label(letters);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}

package org.focale.desktop.kit;

import atlantafx.base.controls.PasswordTextField;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;

/// A secret: dots, an eye that shows them while it is pressed in, and a word when the capitals are locked.
final class PassphraseInput implements Input<String> {

    private final PasswordTextField field = new PasswordTextField();
    private final Label caps = new Label();
    private final VBox box = new VBox(field, caps);

    PassphraseInput(Texts texts) {
        box.getStyleClass().add("passphrase");
        var eye = new ToggleButton();
        eye.getStyleClass().setAll("eye-button");
        eye.setId("show-passphrase");
        eye.setAccessibleText(texts.get("kit.passphrase.show"));
        eye.setTooltip(new Tooltip(texts.get("kit.passphrase.show")));
        var hidden = Icons.SHOW.node();
        var shown = Icons.HIDE.node();
        eye.graphicProperty().bind(eye.selectedProperty().map(on -> on ? shown : hidden));
        field.revealPasswordProperty().bind(eye.selectedProperty());
        field.setRight(eye);

        caps.setText(texts.get("kit.passphrase.caps-lock"));
        caps.setGraphic(Icons.CAPS_LOCK.node());
        caps.getStyleClass().addAll("field-message", "caps-lock");
        caps.managedProperty().bind(caps.visibleProperty());
        caps.setVisible(false);
        field.addEventFilter(KeyEvent.ANY, _ -> checkCaps());
        field.focusedProperty().addListener((_, _, _) -> checkCaps());
        box.focusedProperty().addListener((_, _, now) -> {
            if (now) {
                field.requestFocus();
            }
        });
    }

    private void checkCaps() {
        caps.setVisible(field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    @Override
    public Region control() {
        return box;
    }

    @Override
    public Reading<String> read() {
        return new Good<>(field.getPassword());
    }

    @Override
    public void show(String value) {
        if (!field.getPassword().equals(value)) {
            field.setText(value);
        }
    }
}

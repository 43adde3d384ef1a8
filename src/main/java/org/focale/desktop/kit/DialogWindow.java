package org.focale.desktop.kit;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The small window of one question: title, words, what is asked, verbs at the right. Escape goes back.
final class DialogWindow {

    private final Stage stage = new Stage();
    private final VBox content = new VBox();
    private final Wrap buttons = new Wrap();
    private final Button back;
    private boolean answered;

    DialogWindow(@Nullable Window owner, Theme theme, String title, String backWords) {
        var head = new Label(title);
        head.getStyleClass().add(Style.CARD_TITLE);
        head.setWrapText(true);
        content.getStyleClass().add("dialog-content");
        back = Buttons.bare(Buttons.plain("dialog-back", backWords, Icons.BACK, stage::close));
        back.setCancelButton(true);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getChildren().setAll(back);
        var root = new VBox(head, content, buttons) {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                // What is said under a field while it is filled in needs its place.
                if (Math.abs(prefHeight(getWidth()) - getHeight()) > 1) {
                    Platform.runLater(stage::sizeToScene);
                }
            }
        };
        root.getStyleClass().add("dialog-window");

        var scene = new Scene(root);
        theme.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        stage.setTitle(title);
        stage.setResizable(false);
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
    }

    void say(String words) {
        if (!words.isEmpty()) {
            var label = new Label(words);
            label.setWrapText(true);
            label.setId("dialog-words");
            content.getChildren().add(label);
        }
    }

    void add(Node node) {
        content.getChildren().add(node);
        if (node.getStyleClass().contains(Style.WIDE)) {
            stage.getScene().getRoot().getStyleClass().add(Style.WIDE);
        }
    }

    /// Only something to read.
    void tell() {
        back.setDefaultButton(true);
        stage.showAndWait();
    }

    /// @param press true when the answer is taken and the window may close
    /// @return whether the verb was pressed and taken
    boolean ask(String verb, boolean danger, BooleanSupplier press) {
        Runnable pressed = () -> {
            if (press.getAsBoolean()) {
                answered = true;
                stage.close();
            }
        };
        Button button = Buttons.bare(danger ? Buttons.danger("dialog-verb", verb, Icons.DELETE, pressed)
                : Buttons.primary("dialog-verb", verb, Icons.DONE, pressed));
        button.setDefaultButton(!danger);
        buttons.getChildren().add(button);
        stage.showAndWait();
        return answered;
    }
}

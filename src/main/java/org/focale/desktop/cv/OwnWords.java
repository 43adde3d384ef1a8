package org.focale.desktop.cv;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.GrowingText;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.cv.CvLine;

/// A line in the person's words, beside what the file says: both are seen, and the page follows each key. Escape leaves it as it was.
final class OwnWords extends VBox {

    private final CvRow row;
    private final CvViewModel cv;
    private final Runnable close;
    private final GrowingText said = new GrowingText(3, 12);

    /// @param wide whether both have room beside each other
    OwnWords(CvRow row, CvViewModel cv, boolean wide, Runnable close, Texts texts) {
        this.row = row;
        this.cv = cv;
        this.close = close;
        said.setId("cv-words");
        said.setText(row.wording().isEmpty() && standsOnThePage() ? row.file() : row.wording());
        said.setAccessibleText(texts.get("cv.words.here") + " : " + row.title());
        said.setPromptText(texts.get("cv.words.prompt"));
        said.textProperty().addListener((_, _, now) -> cv.typing(seen -> seen.withWording(row.key(), words(now))));
        said.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        var file = new Prose(row.file().isBlank() ? texts.get("cv.words.nothing") : row.file(), row.file().isBlank() ? Style.MUTED : Style.SMALL);
        file.setId("cv-words-file");
        file.getStyleClass().add(Style.WELL);
        file.setMaxWidth(Double.MAX_VALUE);
        var keep = Buttons.plain("cv-words-keep", texts.get("cv.words.keep"), Icons.DONE, this::keep);
        var original = Buttons.link("cv-words-original", texts.get("cv.words.original"), Icons.UNDO, () -> {
            close.run();
            cv.reword(row, "");
        });
        original.setDisable(row.wording().isEmpty());
        getStyleClass().add("cv-words");
        getChildren().setAll(new Equal(wide ? 2 : 1, titled(texts.get("cv.words.file"), file), titled(texts.get("cv.words.here"), said)),
                new Wrap(keep, original));
    }

    void begin() {
        said.requestFocus();
        said.end();
    }

    private static VBox titled(String words, Node node) {
        var label = new Label(words);
        label.getStyleClass().add(Style.LABEL);
        label.setLabelFor(node);
        var box = new VBox(label, node);
        box.getStyleClass().add("field");
        return box;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep();
        }
    }

    /// What an experience's file says is on the page; what was seen of a soft skill is not.
    private boolean standsOnThePage() {
        return row.line() instanceof CvLine.Lived;
    }

    /// The words that stand there anyway are no other words.
    private String words(String typed) {
        return standsOnThePage() && typed.strip().equals(row.file().strip()) ? "" : typed.strip();
    }

    private void keep() {
        String words = words(said.getText());
        close.run();
        cv.reword(row, words);
    }
}

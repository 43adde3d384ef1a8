package org.focale.desktop.cv;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Switch;

/// One line: its handle, what it is, where it comes from, what became of it, and its switch. Alt with the arrows moves it; its pencil
/// opens the person's own words below it.
final class CvLineBox extends VBox {

    /// The line is agreed to, and switched off.
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final CvBlock block;
    private final CvViewModel cv;
    private final Texts texts;
    private final ObservableValue<Boolean> room;
    private final StackPane handle = new StackPane(Icons.DRAG.node());
    private final Switch toggle;
    private final Button edit;
    private final Prose state = new Prose("", "cv-line-state");
    private CvRow row;
    private boolean showing;

    /// @param room whether the source stands beside the line; else below it
    CvLineBox(CvRow row, CvBlock block, CvViewModel cv, ObservableValue<Boolean> room, Texts texts) {
        this.row = row;
        this.block = block;
        this.cv = cv;
        this.room = room;
        this.texts = texts;
        this.toggle = new Switch("", texts.get("cv.switch", row.title()), block.tone());
        this.edit = Buttons.icon("", texts.get("cv.reword", row.title()), Icons.EDIT, this::editOrClose);
        getStyleClass().add("cv-line");
        block.tone().dress(state);
        toggle.selectedProperty().addListener((_, _, on) -> {
            if (!showing) {
                cv.show(this.row, on);
            }
        });
        getChildren().setAll(line());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        LineDrag.by(handle, this, place -> cv.moveTo(block, this.row, place));
    }

    CvRow row() {
        return row;
    }

    /// The same line as it stands now, at this place of so many.
    void show(CvRow now, int place, int places) {
        row = now;
        String id = block.key() + "-" + place;
        handle.setId("cv-move-" + id);
        handle.setAccessibleText(texts.get("cv.move", now.title(), place + 1, places));
        toggle.setId("cv-" + id);
        edit.setId("cv-reword-" + id);
        setId("cv-line-" + id);
        lookupAll(".cv-answer").forEach(answer -> answer.setId(answer.getUserData() + block.key() + "-" + place));
        showing = true;
        toggle.setSelected(now.on());
        showing = false;
        boolean off = now.isAgreed() && !now.on();
        pseudoClassStateChanged(OFF, off);
        state.setText(texts.get(off ? "cv.state.agreed" : "cv.state.on"));
        state.setGraphic((off ? Icons.CONSENT : Icons.DONE).node());
    }

    /// Where the keyboard goes when what it was on is gone.
    void focusWords() {
        (row.isAgreed() ? edit : handle).requestFocus();
    }

    /// Another CV is looked at: what was typed for this one stays unsaid.
    void leaveWords() {
        getChildren().remove(1, getChildren().size());
    }

    private Line line() {
        handle.getStyleClass().add("cv-handle");
        handle.setFocusTraversable(true);
        handle.setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(handle, new Tooltip(texts.get("cv.move.hint")));
        var line = new Line(handle, row.title(), row.detail());
        var below = new Prose(row.source(), Style.SMALL_MUTED);
        line.says(below);
        if (!row.wording().isEmpty()) {
            line.says(new Prose(texts.get("cv.worded", row.wording()), Style.SMALL, "cv-worded"));
        }
        if (row.isAgreed()) {
            var beside = new Prose(row.source(), Style.SMALL_MUTED, "cv-source");
            shownWhen(room, beside);
            shownWhen(room.map(wide -> !wide), below);
            var words = new VBox(beside, state);
            words.getStyleClass().add("cv-line-words");
            var verbs = new HBox(edit, toggle);
            verbs.getStyleClass().add("cv-line-verbs");
            line.end(words, verbs);
        } else {
            line.end(new Chip(texts.get("cv.proposed"), block.tone()));
        }
        if (row.waiting() > 0) {
            line.below(answer().toArray(Node[]::new));
        }
        return line;
    }

    private static void shownWhen(ObservableValue<Boolean> shown, Node node) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    /// What the person says of it: one gesture.
    private List<Node> answer() {
        var agree = answering("cv-agree-", Buttons.plain("", texts.get("cv.agree"), Icons.DONE, () -> cv.agree(row)));
        var decline = answering("cv-decline-", Buttons.link("", texts.get("cv.decline"), Icons.REMOVE, () -> cv.decline(row)));
        return row.isAgreed() ? List.of(new Chip(texts.count("cv.more-waiting", row.waiting()), block.tone()), agree, decline)
                : List.of(agree, decline);
    }

    private Button answering(String id, Button button) {
        button.setUserData(id);
        button.getStyleClass().add("cv-answer");
        button.setAccessibleText(button.getText() + " : " + row.title());
        return button;
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (by != 0 && (event.isAltDown() || event.getTarget() == handle)) {
            event.consume();
            cv.move(block, row, by);
        }
    }

    private void editOrClose() {
        if (getChildren().size() > 1) {
            close();
        } else {
            var words = new OwnWords(row, cv, room.getValue(), this::close, texts);
            getChildren().add(words);
            words.begin();
        }
    }

    private void close() {
        leaveWords();
        cv.look();
        edit.requestFocus();
    }
}

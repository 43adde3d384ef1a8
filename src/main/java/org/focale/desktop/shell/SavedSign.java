package org.focale.desktop.shell;

import javafx.scene.control.Label;
import org.focale.base.Texts;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.SaveState;
import org.focale.desktop.kit.Tone;

/// "Enregistré", said only once it is on the disk; silent before the first save.
final class SavedSign extends Label {

    private final Texts texts;

    SavedSign(ShellViewModel shell, Texts texts) {
        this.texts = texts;
        setId("saved");
        getStyleClass().add("saved-sign");
        shell.saved().subscribe(this::show);
    }

    private void show(SaveState state) {
        setVisible(state != SaveState.IDLE);
        switch (state) {
            case IDLE -> Tone.NEUTRAL.dress(this);
            case SAVING -> say(texts.get("shell.saving"), Icons.TIME, Tone.NEUTRAL);
            case SAVED -> say(texts.get("shell.saved"), Icons.SAVED, Tone.GOOD);
            case FAILED -> say(texts.get("shell.save-failed"), Icons.WRONG, Tone.BAD);
        }
    }

    private void say(String words, Icons icon, Tone tone) {
        setText(words);
        setGraphic(icon.node());
        tone.dress(this);
    }
}

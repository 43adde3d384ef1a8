package org.focale.desktop.kit;

import javafx.scene.control.Label;

/// Words that go on to the next line where the place is narrow, and are never cut: where there is no room, the screen scrolls.
public class Prose extends Label {

    public Prose(String words, String... styles) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }
}

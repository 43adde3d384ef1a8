package org.focale.desktop.kit;

import atlantafx.base.controls.ToggleSwitch;

/// On or off, at once. Its words are read aloud even where they are not shown.
public final class Switch extends ToggleSwitch {

    /// @param words what is switched: "Sur le CV : Immersion en boulangerie"
    public Switch(String id, String words, Tone tone) {
        setId(id);
        getStyleClass().add("switch");
        tone.dress(this);
        setAccessibleText(words);
    }
}

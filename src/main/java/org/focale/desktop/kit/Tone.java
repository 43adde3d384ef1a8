package org.focale.desktop.kit;

import java.util.Locale;
import javafx.scene.Node;

/// A meaning that has a colour. The colour never stands alone: a word or a picture says the same.
public enum Tone {

    NEUTRAL, ACCENT, EXPERIENCE, SKILL, SOFT_SKILL, WARN, BAD, GOOD;

    /// Style class: `tone-soft-skill`.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Gives the node this tone and takes any other away.
    public void dress(Node node) {
        for (Tone each : values()) {
            node.getStyleClass().remove(each.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }
}

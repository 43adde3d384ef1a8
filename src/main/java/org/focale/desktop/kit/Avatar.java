package org.focale.desktop.kit;

import java.util.Locale;
import javafx.scene.control.Label;

/// A person's initials in a circle. The name stands beside it, so a screen reader passes over it.
public final class Avatar extends Label {

    /// SMALL in a table, MEDIUM in a preview, LARGE at the head of a file.
    public enum Size { SMALL, MEDIUM, LARGE }

    public Avatar(Size size) {
        getStyleClass().addAll("avatar", "avatar-" + size.name().toLowerCase(Locale.ROOT));
        setAccessibleText("");
    }

    public Avatar(Size size, String name) {
        this(size);
        show(name);
    }

    public void show(String name) {
        setText(initials(name));
    }

    /// First letters of the first and the last word: "Jean-Éric Ehrhardt" is JE.
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}

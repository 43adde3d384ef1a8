package org.focale.desktop.kit;

/// What was typed while something was saved.
public final class TypedOn {

    private TypedOn() {}

    /// What stands after the words that were saved; all of it where they do not stand at the beginning any more: nothing typed is lost.
    public static String after(String saved, String now) {
        return now.startsWith(saved) ? now.substring(saved.length()).stripLeading() : now;
    }
}

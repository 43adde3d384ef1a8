package org.focale.desktop.kit;

import org.jspecify.annotations.Nullable;

/// A short message that goes away by itself, with one thing to do about it at most ("Annuler").
public record Toast(String message, @Nullable String verb, @Nullable Runnable action) {

    public Toast(String message) {
        this(message, null, null);
    }
}

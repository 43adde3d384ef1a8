package org.focale.desktop.kit;

import java.util.List;

/// Which file is wanted.
///
/// @param title     what it is for: "Choisir un envoi"
/// @param name      proposed file name when one is written, else empty
/// @param kind      what such files are called: "Envoi Focale"
/// @param endings   without the dot: `focale`; empty for any file
public record FileQuestion(String title, String name, String kind, List<String> endings) {

    public static FileQuestion any(String title) {
        return new FileQuestion(title, "", "", List.of());
    }
}

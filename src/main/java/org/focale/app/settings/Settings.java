package org.focale.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How the program looks, and the workspaces opened lately.
///
/// @param language        `fr` or `en`
/// @param dark            the dark theme
/// @param textPercent     100 to 200
/// @param lockAfterMinutes without a key or a click, 0 for never
/// @param recent          newest first
public record Settings(String language, boolean dark, int textPercent, int lockAfterMinutes, List<Recent> recent) {

    public static final Settings DEFAULT = new Settings("fr", false, 100, 15, List.of());

    private static final int MOST_RECENT = 8;

    /// A workspace that was opened: where, and the organisation's name.
    public record Recent(Path folder, String organisation) {}

    public Settings {
        textPercent = Math.clamp(textPercent, 100, 200);
        recent = List.copyOf(recent);
    }

    public Settings withLanguage(String chosen) {
        return new Settings(chosen, dark, textPercent, lockAfterMinutes, recent);
    }

    public Settings withDark(boolean chosen) {
        return new Settings(language, chosen, textPercent, lockAfterMinutes, recent);
    }

    public Settings withTextPercent(int chosen) {
        return new Settings(language, dark, chosen, lockAfterMinutes, recent);
    }

    public Settings withLockAfterMinutes(int chosen) {
        return new Settings(language, dark, textPercent, chosen, recent);
    }

    /// This workspace first, each once.
    public Settings opened(Path folder, String organisation) {
        var next = new ArrayList<>(recent);
        next.removeIf(other -> other.folder().equals(folder));
        next.addFirst(new Recent(folder, organisation));
        return new Settings(language, dark, textPercent, lockAfterMinutes, next.subList(0, Math.min(MOST_RECENT, next.size())));
    }
}

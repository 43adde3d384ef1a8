package org.focale.app.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focale.app.file.NotRead;
import org.focale.app.file.UserFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The settings on disk. A file that is missing or broken is the default: nothing of worth is lost with it.
public final class SettingsFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 1 << 20;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Where this system keeps the settings of a program.
    ///
    /// @param environment `APPDATA` on Windows, `XDG_CONFIG_HOME` on Linux
    public static SettingsFile ofUser(Map<String, String> environment, Path home) {
        String base = environment.getOrDefault("APPDATA", environment.getOrDefault("XDG_CONFIG_HOME", home.resolve(".config").toString()));
        return new SettingsFile(Path.of(base, "Focale", "settings.json"));
    }

    /// Where the looks of lists are kept: beside the settings.
    public ListLookFile lists() {
        return new ListLookFile(file.resolveSibling("lists.json"));
    }

    public Settings read() {
        if (!Files.isRegularFile(file)) {
            return Settings.DEFAULT;
        }
        try {
            return settings(JSON.readTree(UserFiles.read(file, LARGEST)));
        } catch (NotRead | JacksonException | InvalidPathException broken) {
            return Settings.DEFAULT;
        }
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void write(Settings settings) {
        var node = JSON.createObjectNode()
                .put("language", settings.language())
                .put("dark", settings.dark())
                .put("textPercent", settings.textPercent())
                .put("lockAfterMinutes", settings.lockAfterMinutes());
        var recent = node.putArray("recent");
        settings.recent().forEach(it -> recent.addObject().put("folder", it.folder().toString()).put("organisation", it.organisation()));
        UserFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node));
    }

    private static Settings settings(JsonNode node) {
        var recent = new ArrayList<Settings.Recent>();
        node.path("recent").forEach(it ->
                recent.add(new Settings.Recent(Path.of(it.path("folder").asString("")), it.path("organisation").asString(""))));
        var standard = Settings.DEFAULT;
        return new Settings(node.path("language").asString(standard.language()), node.path("dark").asBoolean(standard.dark()),
                node.path("textPercent").asInt(standard.textPercent()), node.path("lockAfterMinutes").asInt(standard.lockAfterMinutes()),
                List.copyOf(recent));
    }
}

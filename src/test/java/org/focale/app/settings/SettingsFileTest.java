package org.focale.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the program remembers on this PC.
class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() {
        var file = new SettingsFile(folder.resolve("Focale").resolve("settings.json"));
        var settings = Settings.DEFAULT.withDark(true).withTextPercent(175).withLanguage("en").withLockAfterMinutes(5)
                .opened(folder.resolve("é «»"), "Les Jardins de l’Ill");
        file.write(settings);

        assertEquals(settings, file.read());
    }

    @Test
    void withoutAFileAllIsAsAtTheBeginning() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("absent.json")).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "5", "{\"dark\": \"oui\", \"textPercent\": [], \"recent\": 3}",
        "{\"recent\": [{\"folder\": \"a\\u0000b\"}]}"})
    void aBrokenFileIsAsAtTheBeginning(String content) throws IOException {
        assertEquals(Settings.DEFAULT, new SettingsFile(Files.writeString(folder.resolve("settings.json"), content)).read());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"T1, 50, 100", "T2, 100, 100", "T3, 130, 130", "T4, 900, 200"})
    void theTextStaysReadable(String row, int written, int read) throws IOException {
        assertEquals(read, new SettingsFile(Files.writeString(folder.resolve("s.json"), "{\"textPercent\": " + written + "}")).read().textPercent());
    }

    @Test
    void whatWasOpenedLastComesFirstAndEachOnce() {
        var settings = Settings.DEFAULT;
        for (int at = 0; at < 12; at++) {
            settings = settings.opened(Path.of("w" + at), "O" + at);
        }
        settings = settings.opened(Path.of("w9"), "O9");

        assertEquals(List.of("O9", "O11", "O10", "O8", "O7", "O6", "O5", "O4"),
                settings.recent().stream().map(Settings.Recent::organisation).toList());
    }

    @Test
    void settingsLieWhereTheSystemKeepsThem() {
        var home = folder.resolve("home");
        SettingsFile.ofUser(Map.of(), home).write(Settings.DEFAULT);
        SettingsFile.ofUser(Map.of("XDG_CONFIG_HOME", folder.resolve("xdg").toString()), home).write(Settings.DEFAULT);
        SettingsFile.ofUser(Map.of("APPDATA", folder.resolve("roaming").toString()), home).write(Settings.DEFAULT);

        for (Path base : List.of(home.resolve(".config"), folder.resolve("xdg"), folder.resolve("roaming"))) {
            assertEquals(true, Files.exists(base.resolve("Focale").resolve("settings.json")), base.toString());
        }
    }
}

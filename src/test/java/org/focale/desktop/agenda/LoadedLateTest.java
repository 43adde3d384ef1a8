package org.focale.desktop.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The start of the program pays nothing for the agenda: in a program of its own, no class of CalendarFX is loaded before its screen is asked for.
class LoadedLateTest {

    @TempDir
    Path folder;

    @Test
    void noClassOfTheGridIsLoadedBeforeItsScreenIsOpened() throws Exception {
        Path log = folder.resolve("classes.log");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:file=" + log,
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-classpath", System.getProperty("java.class.path"), Start.class.getName(),
                folder.resolve("workspace").toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);

        List<String> loaded = Files.readAllLines(log);
        int asked = indexOf(loaded, Start.class.getName() + "$Asked ");
        int first = indexOf(loaded, " com.calendarfx.");
        assertTrue(indexOf(loaded, " org.focale.desktop.Screens ") > 0 && asked > 0, "the screens were made");
        assertTrue(first > asked, "CalendarFX is loaded at line " + first + ", the agenda is asked for at line " + asked);
        assertEquals(-1, indexOf(loaded, " biweekly."), "no calendar file was read");
    }

    private static int indexOf(List<String> lines, String words) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }

    /// Opens a workspace, shows its first screen, then the agenda.
    static final class Start {

        /// Loaded when the agenda is asked for.
        private static final class Asked {}

        private Start() {}

        public static void main(String[] args) throws Exception {
            try (var office = Office.sample(Path.of(args[0]), Locale.FRANCE)) {
                Fx.run(() -> {
                    var file = new SettingsFile(Path.of(args[0] + ".json"));
                    var screens = new Screens(office.cases, file, new Theme(Look.LIGHT), office.jobs, office.dialogs, office.words, office.drafts,
                            () -> { });
                    var entries = screens.shell().entries();
                    entries.getFirst().screen().get();
                    var asked = new Asked();
                    entries.stream().filter(entry -> entry.key().equals("agenda")).forEach(entry -> entry.screen().get());
                    if (asked.hashCode() == 0 && entries.isEmpty()) {
                        throw new IllegalStateException();
                    }
                });
            }
            System.exit(0);
        }
    }
}

package org.focale;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.focale.app.Entrance;
import org.focale.app.archive.LoadArchive;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.sample.LoadSample;
import org.focale.app.sample.SampleFiles;
import org.focale.app.sample.SampleReader;
import org.focale.app.settings.SettingsFile;
import org.focale.app.workspace.OpenWorkspace;
import org.focale.base.Ids;
import org.focale.base.Texts;
import org.focale.cli.CommandLineDoor;
import org.focale.cli.Doors;
import org.focale.cli.Passphrases;
import org.focale.desktop.WindowProgram;
import org.focale.desktop.tour.Tour;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.PdfPress;
import org.focale.document.pdf.RecoverySheet;
import org.focale.store.Disk;

/// Puts the program together. The only place where parts are chosen.
final class Main {

    private Main() {}

    public static void main(String[] args) {
        var clock = Clock.systemDefaultZone();
        var ids = new Ids(clock, new SecureRandom());
        var settings = SettingsFile.ofUser(System.getenv(), Path.of(System.getProperty("user.home")));
        var entrance = entrance(clock, ids);
        var texts = Texts.in(Locale.of(System.getenv().getOrDefault("FOCALE_LANGUAGE", settings.read().language())));
        var charset = System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
        var passphrases = new Passphrases(System.getenv(), System.console(), texts);
        int code = new CommandLineDoor(entrance, doors(entrance, settings, clock, texts), texts, passphrases,
                writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset)).run(args);
        System.exit(code);
    }

    private static Entrance entrance(Clock clock, Ids ids) {
        var create = new CreateWorkspace(Disk.real(), clock, ids);
        var press = new PdfPress();
        return new Entrance(create, new AcceptInvitation(Disk.real(), clock, ids), new OpenWorkspace(Disk.real(), clock, ids),
                new LoadSample(create, new SampleReader(SampleFiles.shipped()), clock, ids),
                new LoadArchive(Disk.real(), clock, ids), new CvDocument(press), new RecoverySheet(press), clock);
    }

    private static Doors doors(Entrance entrance, SettingsFile settings, Clock clock, Texts texts) {
        var window = new WindowProgram(entrance, settings, clock);
        return new Doors() {
            @Override
            public boolean hasDisplay() {
                var environment = System.getenv();
                return !System.getProperty("os.name", "").startsWith("Linux") || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(display -> !environment.getOrDefault(display, "").isEmpty());
            }

            @Override
            public void window() {
                window.open();
            }

            @Override
            public void demo() {
                window.openSample();
            }

            @Override
            public void tour(Path out, Consumer<String> say) {
                new Tour(entrance, clock, texts).run(out, say);
            }
        };
    }

    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new PrintWriter(new FileOutputStream(to), true, charset);
    }
}

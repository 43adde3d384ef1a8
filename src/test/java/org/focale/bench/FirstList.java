package org.focale.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Toolkit;

/// A child program that says how long it took: an empty window from its start, or the list of people from its start and from the
/// passphrase. Arguments: `empty`, or a settings file and a workspace.
final class FirstList {

    private FirstList() {}

    public static void main(String[] args) throws Exception {
        Toolkit.startWithoutDisplay();
        var done = new CountDownLatch(1);
        if (args[0].equals("empty")) {
            Toolkit.call(() -> {
                var stage = new Stage();
                stage.setScene(new Scene(new StackPane(new Label("Focale")), 1366, 768));
                stage.show();
                when(() -> true, () -> {
                    say("empty", sinceStart());
                    done.countDown();
                });
                return stage;
            });
        } else {
            open(new SettingsFile(Path.of(args[0])), Path.of(args[1]), done);
        }
        done.await();
        System.exit(0);
    }

    private static void open(SettingsFile settings, Path workspace, CountDownLatch done) {
        settings.write(Settings.DEFAULT.opened(workspace, "Banc d’essai"));
        Toolkit.call(() -> {
            var stage = new Stage();
            new FocaleWindow(stage, Bench.entrance(), settings, Clock.systemDefaultZone(), FocaleWindow.DialogsMaker.REAL).show();
            when(() -> stage.getScene().lookup("#recent-0") != null, () -> {
                say("door", sinceStart());
                unlock(stage, done);
            });
            return stage;
        });
    }

    private static void unlock(Stage stage, CountDownLatch done) {
        var recent = stage.getScene().lookup("#recent-0");
        recent.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        when(() -> stage.getScene().lookup("#passphrase .text-input") != null, () -> {
            ((TextInputControl) stage.getScene().lookup("#passphrase .text-input")).setText(Bench.PHRASE);
            stage.getScene().getRoot().requestFocus();
            when(() -> true, () -> {
                long start = System.nanoTime();
                ((Button) stage.getScene().lookup("#open")).fire();
                when(() -> stage.getScene().lookup("#rail-people") != null, () ->
                        ((Button) stage.getScene().lookup("#rail-people")).fire());
                when(() -> isFull(stage.getScene().lookup("#people")), () -> {
                    say("list", (System.nanoTime() - start) / 1_000_000);
                    say("memory", peakMegabytes());
                    done.countDown();
                });
            });
        });
    }

    private static boolean isFull(Node node) {
        return node instanceof TableView<?> table && !table.getItems().isEmpty();
    }

    /// `then` two frames after it holds: it is on the screen by then.
    private static void when(BooleanSupplier holds, Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = holds.getAsBoolean() ? frames + 1 : 0;
                if (frames == 3) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /// The most this program had from the system, as Linux tells it; 0 elsewhere.
    private static long peakMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst().orElse(0) / 1024;
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private static void say(String what, long millis) {
        System.out.println(String.format(Locale.ROOT, "%s %d", what, millis));
    }
}

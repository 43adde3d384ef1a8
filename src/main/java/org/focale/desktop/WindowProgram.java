package org.focale.desktop;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.focale.app.Entrance;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.kit.Toolkit;

/// Starts the window toolkit, shows the window, and returns when it is closed.
public final class WindowProgram {

    private final Entrance entrance;
    private final SettingsFile settings;
    private final Clock clock;

    public WindowProgram(Entrance entrance, SettingsFile settings, Clock clock) {
        this.entrance = entrance;
        this.settings = settings;
        this.clock = clock;
    }

    /// The window at its door.
    public void open() {
        run(FocaleWindow::show);
    }

    /// The window on a copy of the sample association.
    public void openSample() {
        run(FocaleWindow::showSample);
    }

    private void run(Consumer<FocaleWindow> show) {
        var closed = new CountDownLatch(1);
        Toolkit.start();
        Toolkit.call(() -> {
            var stage = new Stage();
            var window = new FocaleWindow(stage, entrance, settings, clock, FocaleWindow.DialogsMaker.REAL);
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> window.tell(fault));
            stage.setOnHidden(_ -> closed.countDown());
            show.accept(window);
            return window;
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

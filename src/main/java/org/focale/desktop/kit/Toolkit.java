package org.focale.desktop.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The window thread from outside: starts it, and has work done on it.
public final class Toolkit {

    private Toolkit() {}

    /// Starts it once; the window thread goes on until the program ends, even without a window.
    ///
    /// @throws UnsupportedOperationException when no display can be reached
    public static void start() {
        var ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
            ready.await();
        } catch (IllegalStateException _) {
            // started before
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the window started", interrupted);
        }
        Platform.setImplicitExit(false);
    }

    /// Starts it without a display: windows are drawn in memory.
    public static void startWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start();
    }

    /// Does the work on the window thread and waits for its result.
    ///
    /// @throws RuntimeException what the work threw, if it is one
    public static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("Failed on the window thread", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the window thread", interrupted);
        }
    }
}

package org.focale.desktop.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The window thread for tests that need no robot: `Fx.get(() -> ...)` runs there and brings the answer or the failure back.
public final class Fx {

    private static boolean started;

    private Fx() {}

    public static <T> T get(Callable<T> work) throws Exception {
        start();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    public static void run(ThrowingRunnable work) throws Exception {
        var unused = get(() -> {
            work.run();
            return true;
        });
    }

    public interface ThrowingRunnable {
        void run() throws Exception;
    }

    private static synchronized void start() throws InterruptedException {
        if (started) {
            return;
        }
        var ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException _) {
            // TestFX started it before us.
            ready.countDown();
        }
        if (!ready.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("JavaFX did not start");
        }
        Platform.setImplicitExit(false);
        started = true;
    }
}

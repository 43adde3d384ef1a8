package org.focale.desktop.kit;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.focale.base.Texts;

/// The real threads behind [Jobs], to be closed with the window.
public final class WindowJobs implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WindowJobs.class.getName());

    private final ExecutorService inOrder = Executors.newSingleThreadExecutor(named("in order"));
    private final ExecutorService beside = Executors.newFixedThreadPool(2, named("beside"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(named("clock"));
    private final Jobs jobs;
    private volatile boolean closed;

    public WindowJobs(Dialogs dialogs, Texts texts) {
        jobs = new Jobs(lane(inOrder), lane(beside), this::onWindow, this::after, dialogs, texts);
    }

    public Jobs jobs() {
        return jobs;
    }

    /// Waits for the saves that were asked for, stops the rest.
    @Override
    public void close() {
        closed = true;
        clock.shutdownNow();
        beside.shutdownNow();
        inOrder.close();
    }

    /// Once closed, nobody waits for an answer any more: what is asked or told afterwards is dropped.
    private static Executor lane(Executor threads) {
        return work -> {
            try {
                threads.execute(work);
            } catch (RejectedExecutionException _) {
                LOG.log(System.Logger.Level.DEBUG, "Asked after the end");
            }
        };
    }

    private void onWindow(Runnable then) {
        if (Platform.isFxApplicationThread()) {
            then.run();
        } else {
            Platform.runLater(() -> {
                if (!closed) {
                    then.run();
                }
            });
        }
    }

    private void after(Duration wait, Runnable then) {
        if (!closed) {
            clock.schedule(then, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static ThreadFactory named(String lane) {
        return Thread.ofPlatform().daemon().name("focale " + lane).factory();
    }
}

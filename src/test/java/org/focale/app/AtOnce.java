package org.focale.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several who ask the same at the same moment, as the screens do after each save.
public final class AtOnce {

    private static final int THREADS = 4;

    private AtOnce() {}

    /// What each of them was told.
    public static <T> List<T> ask(Callable<T> question) throws Exception {
        var ready = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            Callable<T> asked = () -> {
                ready.await();
                return question.call();
            };
            var told = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(Collections.nCopies(THREADS, asked))) {
                told.add(each.get());
            }
            return told;
        }
    }
}

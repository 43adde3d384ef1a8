package org.focale.desktop.kit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers only the newest question: an older one is asked to stop, and if it answers all the same nobody hears it.
public final class Latest {

    private final Jobs jobs;
    private long asked;
    private @Nullable Job current;

    Latest(Jobs jobs) {
        this.jobs = jobs;
    }

    /// Call it on the window thread; `done` runs there too.
    public <T extends @Nullable Object> void run(Jobs.Work<T> work, Consumer<? super T> done) {
        forget();
        long mine = asked;
        current = jobs.beside("", work, result -> {
            if (mine == asked) {
                done.accept(result);
            }
        });
    }

    /// Drops the question under way.
    public void forget() {
        asked++;
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}

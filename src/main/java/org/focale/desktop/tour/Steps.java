package org.focale.desktop.tour;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.focale.app.file.UserFiles;
import org.focale.base.Refused;
import org.focale.base.Texts;

/// What the tour did, step by step, with the time each took.
final class Steps {

    private final Texts texts;
    private final Consumer<String> say;
    private final List<String> lines = new ArrayList<>();

    Steps(Texts texts, Consumer<String> say) {
        this.texts = texts;
        this.say = say;
    }

    /// Does one step, times it, and says it.
    ///
    /// @param key  sentence of the step
    /// @param args what fills it
    <T> T step(Callable<T> work, String key, Object... args) {
        long start = System.nanoTime();
        T result = result(work);
        tell(key, Duration.ofNanos(System.nanoTime() - start), args);
        return result;
    }

    private static <T> T result(Callable<T> work) {
        try {
            return work.call();
        } catch (Refused refused) {
            throw refused;
        } catch (Exception fault) {
            throw new IllegalStateException("The tour cannot go on", fault);
        }
    }

    private void tell(String key, Duration took, Object... args) {
        String line = "%6d ms  %s".formatted(took.toMillis(), texts.get(key, args));
        lines.add(line);
        say.accept(line);
    }

    /// Leaves everything that was said as a text.
    void write(Path file, String... more) {
        var all = new ArrayList<>(List.of(texts.get("tour.title"), ""));
        all.addAll(lines);
        all.add("");
        all.addAll(List.of(more));
        UserFiles.write(file, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

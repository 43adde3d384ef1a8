package org.focale.desktop.kit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.focale.base.Texts;

/// Jobs whose lanes, window and clock move only when the test says so: what a slow disk does, without waiting.
public final class HandHeld {

    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final Lane inOrder = new Lane();
    public final Lane beside = new Lane();
    public final Lane window = new Lane();
    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;
    public final Jobs jobs = new Jobs(inOrder, beside, window, (wait, then) -> waiting.add(new Waiting(now.plus(wait), then)), dialogs,
            Texts.in(Locale.FRENCH));

    private record Waiting(Duration at, Runnable then) {}

    /// What was given to a thread and was not done yet.
    public static final class Lane implements Executor {
        private final Deque<Runnable> tasks = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        /// Does the oldest.
        public void next() {
            tasks.removeFirst().run();
        }

        /// Does the newest: threads beside each other keep no order.
        public void last() {
            tasks.removeLast().run();
        }

        public int waiting() {
            return tasks.size();
        }

        public void all() {
            while (!tasks.isEmpty()) {
                next();
            }
        }
    }

    /// Time passes; what was due is done, and the window shows it.
    public void pass(Duration time) {
        now = now.plus(time);
        var due = waiting.stream().filter(it -> it.at().compareTo(now) <= 0).toList();
        waiting.removeAll(due);
        due.forEach(it -> it.then().run());
        window.all();
    }

    /// Everything that was asked is done, and shown.
    public void finish() {
        while (inOrder.waiting() + beside.waiting() + window.waiting() > 0) {
            inOrder.all();
            beside.all();
            window.all();
        }
    }
}
